import { Fragment } from 'react';
import { countVerdicts } from '@/lib/content/verdict-counts';
import { getClaims, getCollection } from '@/lib/content/load';
import { getMessages } from '@/lib/i18n/locales-fs';
import { pageOf } from '@/lib/output/pages';
import { verdicts } from '@/lib/schema/claim';
import { fill, formatDate, joinNames } from '@/lib/i18n/format';
import { ClaimArticle } from '@/components/claims/claim-article';
import { ReferencesTable } from '@/components/claims/references-table';
import { VerdictPicture } from '@/components/claims/verdict-picture';
import { TranslationNotice } from '@/components/site/translation-notice';
import { FilteredList } from '@/components/ui/filtered-list.client';
import { ErrorBoundary } from '@/components/ui/error-boundary.client';
import { OuterLink } from '@/components/ui/outer-link';
import { libraryLabels } from '@/app/_shared/library-labels';
import { PageFrame } from '@/app/_shared/page-frame';
import type { RouteProps } from '@/app/_shared/route-props';

/** Every statement of the article of 2022 with today's verdict, and its references judged. */
export default async function ClaimsPage({ params }: RouteProps) {
  const { locale } = await params;
  const { article } = getCollection();
  const { claims, references, gap } = getClaims(locale);
  const libraries = libraryLabels(locale);
  const messages = getMessages(locale);
  const { claims: words } = messages;
  const withClaims = libraries.filter(({ id }) => claims.some((claim) => claim.library === id));
  const subjects = [{ id: 'all', name: words.everything }, ...withClaims];
  const rows = [
    ...subjects.map(({ id, name }) => ({
      id,
      name,
      counts: countVerdicts(claims.filter((claim) => claim.library === id)),
    })),
    { id: 'sum', name: words.total, counts: countVerdicts(claims) },
  ];
  const sums = countVerdicts(claims);
  const [before = '', after = ''] = fill(words.credit, {
    author: article.author,
    publisher: article.publisher,
    date: formatDate(locale, article.published),
  }).split('{link}');
  const entries = claims.map((claim, index) => ({
    key: claim.id,
    tags: { library: claim.library, verdict: claim.verdict },
    node: (
      <ClaimArticle
        claim={claim}
        number={index + 1}
        library={libraries.find(({ id }) => id === claim.library)}
        locale={locale}
        messages={messages}
      />
    ),
  }));
  return (
    <PageFrame locale={locale} page={pageOf.claims(locale)}>
      <h1 className="text-3xl font-bold">{words.title}</h1>
      <p className="mt-2 max-w-3xl">{words.lead}</p>
      <p className="mt-2 max-w-3xl text-sm text-muted">
        {before}
        <OuterLink href={article.url}>
          <span lang="en">{article.title}</span>
        </OuterLink>
        {after}
      </p>
      <TranslationNotice gaps={[gap]} locale={locale} />
      <h2 className="mt-8 text-2xl font-bold">{words.summary}</h2>
      <p className="mt-2 max-w-3xl">
        {fill(words.summaryText, {
          count: claims.length,
          parts: joinNames(
            locale,
            verdicts
              .filter((verdict) => sums[verdict] > 0)
              .map((verdict) =>
                fill(words.verdictCount, { verdict: messages.verdicts[verdict], count: sums[verdict] }),
              ),
          ),
        })}
      </p>
      <VerdictPicture
        rows={rows}
        verdicts={verdicts}
        longest={claims.length}
        locale={locale}
        messages={messages}
      />
      <h2 className="mt-10 text-2xl font-bold">{words.statements}</h2>
      <ErrorBoundary
        words={messages.faults}
        instead={entries.map(({ key, node }) => (
          <Fragment key={key}>{node}</Fragment>
        ))}
      >
        <FilteredList
          entries={entries}
          facets={[
            {
              name: 'library',
              label: words.library,
              options: subjects.map(({ id, name }) => ({ value: id, label: name })),
            },
            {
              name: 'verdict',
              label: words.verdict,
              options: verdicts.map((verdict) => ({ value: verdict, label: messages.verdicts[verdict] })),
            },
          ]}
          locale={locale}
          words={messages.list}
        />
      </ErrorBoundary>
      <h2 className="mt-10 text-2xl font-bold">{words.references}</h2>
      <p className="mt-1 text-sm text-muted">{words.referencesHint}</p>
      <ReferencesTable references={references} claims={claims} locale={locale} messages={messages} />
    </PageFrame>
  );
}
