import { punctuation } from '@/lib/i18n/punctuation';
import type { Claim, Reference } from '@/lib/schema/claim';
import type { Locale, Messages } from '@/lib/i18n/locales-fs';
import { fill, formatDate } from '@/lib/i18n/format';
import { SourceList } from '../fact/evidence/source-list';
import { ContentText } from '../ui/content-text';
import { OuterLink } from '../ui/outer-link';

const colours = {
  yes: 'text-yes',
  moved: 'text-partial',
  weakly: 'text-partial',
  no: 'text-no',
  unverified: 'text-unknown',
} as const;

/** The references of the article: can each be found, and does it bear out what it was cited for. */
export function ReferencesTable({
  references,
  claims,
  locale,
  messages,
}: {
  references: readonly Reference[];
  claims: readonly Claim[];
  locale: Locale;
  messages: Messages;
}) {
  const { claims: words, fact } = messages;
  const marks = punctuation(locale);
  const numberOf = (id: string) => claims.findIndex((claim) => claim.id === id) + 1;
  return (
    <table className="grid-table stack-table mt-3">
      <caption className="visually-hidden">{words.references}</caption>
      <thead>
        <tr>
          <th scope="col" className="w-2/5">
            {words.referenceNumber}
          </th>
          <th scope="col" className="w-28">
            {words.found}
          </th>
          <th scope="col" className="w-28">
            {words.bears}
          </th>
          <th scope="col">{messages.facts.note}</th>
        </tr>
      </thead>
      <tbody>
        {references.map((reference) => (
          <tr key={reference.number} id={`reference-${reference.number}`} data-reference={reference.number}>
            <th scope="row" className="wrap-anywhere">
              {reference.number}.{' '}
              <OuterLink href={reference.url}>
                <ContentText as="cite" text={reference.title} locale={locale} />
              </OuterLink>
              <span className="block text-xs font-normal text-muted">
                {words.citedFor}
                {marks.colon}
                {reference.cited_for.map((id, index) => (
                  <span key={id}>
                    {index > 0 && marks.list}
                    <a href={`#claim-${id}`}>{fill(words.number, { number: numberOf(id) })}</a>
                  </span>
                ))}
              </span>
            </th>
            <td className={`font-semibold ${colours[reference.exists]}`}>
              <span className="me-1 font-normal text-muted md:hidden">
                {words.found}
                {marks.colon}
              </span>
              {words.exists[reference.exists]}
            </td>
            <td className={`font-semibold ${colours[reference.supports]}`}>
              <span className="me-1 font-normal text-muted md:hidden">
                {words.bears}
                {marks.colon}
              </span>
              {words.supports[reference.supports]}
            </td>
            <td>
              <ContentText as="p" text={reference.note} locale={locale} />
              <SourceList sources={reference.sources} locale={locale} className="mt-1 text-xs text-muted" />
              <p className="text-xs text-muted">
                {fill(fact.checkedOn, { date: formatDate(locale, reference.checked) })}
              </p>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
