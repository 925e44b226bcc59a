import { punctuation } from '@/lib/i18n/punctuation';
import type { Claim } from '@/lib/schema/claim';
import type { Locale, Messages } from '@/lib/i18n/locales-fs';
import { paths } from '@/lib/url';
import { fill, formatDate } from '@/lib/i18n/format';
import { SourceList } from '../fact/evidence/source-list';
import { VerdictBadge } from './verdict-badge';
import { ContentText } from '../ui/content-text';

/** One statement of the article with its verdict, what is true now, and what that rests on. */
export function ClaimArticle({
  claim,
  number,
  library,
  locale,
  messages,
}: {
  claim: Claim;
  number: number;
  library?: { readonly id: string; readonly name: string; readonly hue: string };
  locale: Locale;
  messages: Messages;
}) {
  const { claims: words, verdicts, fact } = messages;
  return (
    <article
      id={`claim-${claim.id}`}
      data-claim={claim.id}
      data-verdict={claim.verdict}
      data-library={claim.library}
      data-hue={library?.hue}
      aria-labelledby={`claim-${claim.id}-title`}
      className="plate mt-4 scroll-mt-20 border-s-4 border-s-lib p-4"
    >
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-muted">
        <a href={`#claim-${claim.id}`} className="text-muted">
          {fill(words.number, { number })}
        </a>
        {library ? (
          <a href={paths.library(locale, library.id, 'article')}>{library.name}</a>
        ) : (
          <span>{words.everything}</span>
        )}
        <span>{words.kinds[claim.kind]}</span>
      </p>
      <ContentText
        as="h3"
        text={claim.claim}
        locale={locale}
        id={`claim-${claim.id}-title`}
        className="mt-1 font-sans text-base font-semibold"
      />
      <p className="mt-2">
        <VerdictBadge verdict={claim.verdict} words={verdicts} />
      </p>
      <p className="mt-2 max-w-3xl">
        <strong>{words.now}</strong>
        {punctuation(locale).gap}
        <ContentText text={claim.today} locale={locale} />
      </p>
      <SourceList sources={claim.sources} locale={locale} className="mt-2 space-y-0.5 text-xs text-muted" />
      <p className="mt-1 text-xs text-muted">
        {fill(fact.checkedOn, { date: formatDate(locale, claim.checked) })}
        {claim.reference && (
          <>
            {' '}
            ·{' '}
            <a href={`#reference-${claim.reference}`}>{fill(words.reference, { number: claim.reference })}</a>
          </>
        )}
      </p>
    </article>
  );
}
