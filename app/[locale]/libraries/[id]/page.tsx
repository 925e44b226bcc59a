import { listSources, toColumn } from '@/lib/fact/column';
import {
  getBridges,
  getClaims,
  getCollection,
  getLibraries,
  getLibrary,
  getLibraryIds,
  getLineage,
} from '@/lib/content/load';
import { dimensions } from '@/lib/dimensions/register';
import { rowGroups } from '@/lib/output/row-groups';
import { highlightCode } from '@/lib/prose/highlight';
import { defaultLocale, getMessages, type Messages } from '@/lib/i18n/locales-fs';
import type { Library } from '@/lib/content/collection';
import { toSections } from '@/lib/prose/markdown';
import { badgeDimensions } from '@/lib/output/badge-dimensions';
import { profileOf } from '@/lib/output/pages';
import { pairedIds } from '@/lib/compare/pairs';
import { today } from '@/lib/today';
import { paths } from '@/lib/url';
import {
  ArticleSection,
  ChoiceSection,
  ExampleSection,
  InstallSection,
} from '@/components/library/decision-sections';
import { BenchmarksSection, EcosystemSection, UsersSection } from '@/components/library/evidence-sections';
import { RetirementNotice } from '@/components/library/retirement-notice';
import { HistorySection } from '@/components/library/history-section';
import { VitalsSection } from '@/components/library/vitals-section';
import { SourcesSection } from '@/components/library/sources-section';
import { Cite } from '@/components/editions/cite';
import { TakeAlong } from '@/components/editions/take-along';
import { citationOf } from '@/app/_shared/cited-state';
import { PageFrame } from '@/app/_shared/page-frame';
import { metadataOf } from '@/app/_shared/page-metadata';
import type { RouteParams, RouteProps } from '@/app/_shared/route-props';
import { CompareSection } from './compare-section';
import { ContentsList } from './contents-list';
import { FactsSection } from './facts-section';
import { ProfileHeader } from './profile-header';
import { ProseSections } from './prose-sections';

export const dynamicParams = false;

/** Gives one page a library. */
export function generateStaticParams() {
  return getLibraryIds().map((id) => ({ id }));
}

/** The parts of a profile that its contents name, by anchor. */
function contentsOf(
  library: Library,
  sections: readonly { readonly id: string; readonly title: string }[],
  hasClaims: boolean,
  { profile, vitals: { title: vitals } }: Messages,
): (readonly [anchor: string, title: string])[] {
  return [
    ...sections.map((section) => [section.id, section.title] as const),
    ['choose', profile.choose],
    ['install', profile.install],
    ['example', profile.example],
    ['facts', profile.facts],
    ['ecosystem', profile.ecosystem],
    ['users', profile.users],
    ['benchmarks', profile.benchmarks],
    ...(library.vitals ? [['vitals', vitals] as const] : []),
    ['history', profile.history],
    ...(library.ends ? [['ends', profile.ends] as const] : []),
    ['lineage', profile.lineage],
    ...(hasClaims ? [['article', profile.article] as const] : []),
    ['sources', profile.sources],
  ];
}

/** The path of one of its badges, if a fact of it has one. */
function badgeOf({ id, cells }: ReturnType<typeof toColumn>, locale: string): string | undefined {
  const row = badgeDimensions(dimensions).find((dimension) => cells[dimension.id]?.checked);
  return row && paths.badge(id, row.id, locale === defaultLocale ? '' : locale);
}

/** How the profile is cited. */
function CiteProfile({ column, locale }: { column: ReturnType<typeof toColumn>; locale: string }) {
  return (
    <Cite
      citation={citationOf(locale, column.id, column.name)}
      badge={badgeOf(column, locale)}
      locale={locale}
      words={getMessages(locale).cite}
    />
  );
}

/** The same profile in other forms. */
function editionsOf(locale: string, id: string) {
  return {
    json: { href: paths.apiLibrary(id), type: 'application/json', name: 'JSON' },
    markdown: {
      href: paths.markdown(paths.library(locale, id)),
      type: 'text/markdown',
      name: 'Markdown',
    },
  };
}

/** See `profileOf`. */
export const generateMetadata = metadataOf(({ locale, id }: RouteParams<'id'>) => profileOf(locale, id));

/** Everything that the atlas knows about one library. */
export default async function ProfilePage({ params }: RouteProps<'id'>) {
  const { locale, id } = await params;
  const library = getLibrary(locale, id);
  const libraries = getLibraries(locale);
  const { article } = getCollection();
  const [{ claims, gap: claimsGap }, { lineage }, { bridges, gap: bridgesGap }] = [
    getClaims(locale),
    getLineage(locale),
    getBridges(locale),
  ];
  const messages = getMessages(locale);
  const { profile } = messages;
  const column = toColumn(library, locale, messages, today());
  const paired = pairedIds(libraries);
  const sources = listSources(library);
  const numbers = new Map(sources.map((source) => [source.id, source.number]));
  const groups = rowGroups(locale);
  const sections = toSections(library.prose, numbers);
  const own = claims.filter((claim) => claim.library === id);
  const shared = { library, numbers, locale, messages };
  const contents = contentsOf(library, sections, own.length > 0, messages);
  return (
    <PageFrame locale={locale} page={profileOf(locale, id)}>
      <div data-hue={library.hue} data-library={library.id}>
        <ProfileHeader
          library={library}
          column={column}
          locale={locale}
          gaps={[
            library.gap,
            ...(own.length > 0 ? [claimsGap] : []),
            ...(library.retirement ? [bridgesGap] : []),
          ]}
        />
        <RetirementNotice
          {...shared}
          paired={paired}
          column={column}
          names={Object.fromEntries(libraries.map(({ id: other, name }) => [other, name]))}
          rowNames={Object.fromEntries(
            groups.flatMap((group) => group.rows.map(({ id: row, name }) => [row, name])),
          )}
          bridges={bridges.filter(({ from }) => from === id)}
        />
        <div className="mt-6 gap-10 lg:grid lg:grid-cols-[14rem_minmax(0,1fr)]">
          <ContentsList title={profile.contents} contents={contents} />
          <div className="min-w-0">
            <ProseSections library={library} sections={sections} locale={locale} />
            <ChoiceSection library={library} locale={locale} messages={messages} />
            <InstallSection {...shared} />
            <ExampleSection
              library={library}
              code={await highlightCode(library.example.code, library.example.file)}
              locale={locale}
              messages={messages}
            />
            <FactsSection library={library} column={column} groups={groups} locale={locale} />
            <EcosystemSection {...shared} />
            <UsersSection {...shared} />
            <BenchmarksSection
              {...shared}
              hues={Object.fromEntries(libraries.map(({ id, hue }) => [id, hue]))}
            />
            <VitalsSection library={library} locale={locale} messages={messages} />
            <HistorySection {...shared} inTree={lineage.some((kin) => kin.id === id)} />
            <ArticleSection claims={own} article={article} locale={locale} messages={messages} />
            <CompareSection library={library} libraries={libraries} paired={paired} locale={locale} />
            <SourcesSection sources={sources} locale={locale} messages={messages} />
            <TakeAlong sentence={messages.data.profile} links={editionsOf(locale, id)} />
            <CiteProfile column={column} locale={locale} />
          </div>
        </div>
      </div>
    </PageFrame>
  );
}
