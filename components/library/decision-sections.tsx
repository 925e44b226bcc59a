import { punctuation } from '@/lib/i18n/punctuation';
import type { Claim } from '@/lib/schema/claim';
import type { Library } from '@/lib/content/collection';
import type { Locale, Messages } from '@/lib/i18n/locales-fs';
import { endingParts } from '@/lib/fact/ending-parts';
import { footprintInWords } from '@/lib/footprint/in-words';
import { paths } from '@/lib/url';
import { fill, formatDate, plural } from '@/lib/i18n/format';
import { VerdictBadge } from '../claims/verdict-badge';
import { EndingParts } from '../fact/evidence/ending-parts';
import { SourceList } from '../fact/evidence/source-list';
import { ContentText } from '../ui/content-text';
import { CopyButton } from '../ui/copy-button.client';
import { Fold } from './section';
import { SourceMarks } from './source-marks';
import { OuterLink } from '../ui/outer-link';

interface SectionProps {
  readonly library: Library;
  readonly numbers: ReadonlyMap<string, number>;
  readonly messages: Messages;
}

/** Commands that install the library, each with a copy button. */
export function InstallSection({ library, numbers, locale, messages }: SectionProps & { locale: Locale }) {
  const { profile, parts, copy } = messages;
  return (
    <Fold id="install" title={profile.install} sum={plural(locale, parts.commands, library.install.length)}>
      <EndingParts parts={endingParts(library, 'install')} locale={locale} words={messages.fact} />
      {library.footprint && (
        <p className="mt-2 text-sm">
          {footprintInWords(library.footprint, locale, messages.footprint)}
          {punctuation(locale).gap}
          <a href={paths.footprint(locale, library.id)}>{messages.footprint.more}</a>
        </p>
      )}
      <ul className="mt-3 space-y-3">
        {library.install.map((row) => (
          <li key={row.target} data-install>
            <p className="text-sm font-semibold">
              <ContentText text={row.target} locale={locale} />{' '}
              <SourceMarks ids={row.source} numbers={numbers} label={profile.source} />
            </p>
            <div className="mt-1 flex items-start gap-2">
              <pre className="code min-w-0 flex-1 py-2" role="group" tabIndex={0} aria-label={row.target}>
                <code>{row.command}</code>
              </pre>
              <CopyButton text={row.command} label={copy.command} done={copy.done} failed={copy.failed} />
            </div>
            {row.note && <ContentText as="p" text={row.note} locale={locale} className="mt-1 text-sm" />}
          </li>
        ))}
      </ul>
    </Fold>
  );
}

/** How many statements there are, and how they stand. */
function verdictsSum(
  claims: readonly Claim[],
  locale: Locale,
  { parts, claims: words, verdicts: names }: Messages,
) {
  const marks = punctuation(locale);
  const counted = (Object.keys(names) as Claim['verdict'][])
    .map((verdict) => [names[verdict], claims.filter((claim) => claim.verdict === verdict).length] as const)
    .filter(([, count]) => count > 0)
    .map(([verdict, count]) => fill(words.verdictCount, { verdict, count }));
  return `${plural(locale, parts.statements, claims.length)}${marks.colon}${counted.join(marks.list)}`;
}

/** What the article of October 2022 said about the library, and how it stands today. */
export function ArticleSection({
  claims,
  article,
  locale,
  messages,
}: {
  claims: readonly Claim[];
  article: { title: string; author: string; publisher: string; url: string; published: string };
  locale: Locale;
  messages: Messages;
}) {
  const { profile, verdicts } = messages;
  const marks = punctuation(locale);
  if (claims.length === 0) return null;
  return (
    <Fold id="article" title={profile.article} sum={verdictsSum(claims, locale, messages)}>
      <p className="mt-2 text-sm text-muted">
        {profile.articleHint}
        {marks.gap}
        <OuterLink href={article.url}>
          <ContentText as="cite" text={article.title} locale={locale} />
        </OuterLink>
        {marks.comma}
        <ContentText text={article.author} locale={locale} />
        {marks.comma}
        <ContentText text={article.publisher} locale={locale} />
        {marks.comma}
        {formatDate(locale, article.published)}
        {marks.stop.trim()}
      </p>
      <ul className="mt-3 space-y-3">
        {claims.map((claim) => (
          <li
            key={claim.id}
            id={`claim-${claim.id}`}
            data-claim={claim.id}
            data-verdict={claim.verdict}
            className="plate p-4"
          >
            <p>
              <span className="me-2">
                <VerdictBadge verdict={claim.verdict} words={verdicts} />
              </span>
              <ContentText text={claim.claim} locale={locale} />
            </p>
            <p className="mt-2 text-sm">
              <strong>{profile.today}</strong>
              {marks.gap}
              <ContentText text={claim.today} locale={locale} />
            </p>
            <SourceList sources={claim.sources} locale={locale} className="mt-1 text-xs text-muted" />
            <p className="text-xs text-muted">
              {fill(messages.fact.checkedOn, { date: formatDate(locale, claim.checked) })} ·{' '}
              <a href={paths.claims(locale, {}, `claim-${claim.id}`)}>{profile.claimLink}</a>
            </p>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
