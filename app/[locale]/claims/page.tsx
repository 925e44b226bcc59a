import { getClaims, getCollection } from '@/lib/content/load';
import { getMessages } from '@/lib/i18n/locales-fs';
import { pageOf } from '@/lib/output/pages';
import { verdicts } from '@/lib/schema/claim';
import { ClaimArticle } from '@/components/claims/claim-article';
import { ReferencesTable } from '@/components/claims/references-table';
import { TranslationNotice } from '@/components/site/language/translation-notice';
import { FilteredList } from '@/components/ui/filtered-list.client';
import { libraryLabels } from '@/app/_shared/library-labels';
import { PageFrame } from '@/app/_shared/page-frame';
import { metadataOf } from '@/app/_shared/page-metadata';
import type { RouteProps } from '@/app/_shared/route-props';
import { ArticleCredit } from './article-credit';
import { VerdictSummary } from './verdict-summary';

/** See `pageOf.claims`. */
export const generateMetadata = metadataOf(({ locale }) => pageOf.claims(locale));

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
      <ArticleCredit article={article} sentence={words.credit} locale={locale} />
      <TranslationNotice gaps={[gap]} locale={locale} />
      <VerdictSummary claims={claims} subjects={subjects} locale={locale} messages={messages} />
      <h2 className="mt-10 text-2xl font-bold">{words.statements}</h2>
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
        messages={{ list: messages.list, faults: messages.faults }}
      />
      <h2 className="mt-10 text-2xl font-bold">{words.references}</h2>
      <p className="mt-1 text-sm text-muted">{words.referencesHint}</p>
      <ReferencesTable references={references} claims={claims} locale={locale} messages={messages} />
    </PageFrame>
  );
}
