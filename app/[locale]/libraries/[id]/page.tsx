import '@/app/styles/programs.css';
import { listSources, toColumn } from '@/lib/fact/column';
import {
  getBridges,
  getClaims,
  getLibraries,
  getLibrary,
  getLibraryIds,
  getLineage,
} from '@/lib/content/load';
import { headlineDimensions } from '@/lib/dimensions/headline';
import { dimensions } from '@/lib/dimensions/register';
import { rowGroups } from '@/lib/output/row-groups';
import { comparedTasks } from '@/lib/output/programs';
import { defaultLocale, getMessages, type Messages } from '@/lib/i18n/locales-fs';
import type { Library } from '@/lib/content/collection';
import { toSections } from '@/lib/prose/markdown';
import { badgeDimensions } from '@/lib/output/badge/badge-dimensions';
import { profileOf } from '@/lib/output/pages';
import { pairedIds } from '@/lib/compare/pairs';
import { today } from '@/lib/today';
import { paths } from '@/lib/url';
import { ProgramsSection } from '@/components/library/programs-section';
import { RetirementNotice } from '@/components/library/retirement-notice';
import { ContentsList } from '@/components/profile/contents-list';
import { ProfileFace } from '@/components/profile/profile-face';
import { TranslationNotice } from '@/components/site/language/translation-notice';
import { Cite } from '@/components/editions/cite';
import { TakeAlong } from '@/components/editions/take-along';
import { citationOf } from '@/app/_shared/cited-state';
import { PageFrame } from '@/app/_shared/page-frame';
import { FoldsScript } from '@/app/_shared/folds-script';
import { metadataOf } from '@/app/_shared/page-metadata';
import type { RouteParams, RouteProps } from '@/app/_shared/route-props';
import { FactsSection } from './facts-section';
import { MoreSections } from './more-sections';
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
    ['example', profile.programs],
    ['facts', profile.facts],
    ['install', profile.install],
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
  const names = Object.fromEntries(
    groups.flatMap((group) => group.rows.map(({ id: row, name }) => [row, name])),
  );
  return (
    <PageFrame locale={locale} page={profileOf(locale, id)}>
      <div data-hue={library.hue} data-library={library.id} className="profile">
        <ProfileFace
          library={library}
          column={column}
          libraries={libraries}
          paired={paired}
          headlines={headlineDimensions}
          names={names}
          locale={locale}
          messages={messages}
        />
        <TranslationNotice
          gaps={[
            library.gap,
            ...(own.length > 0 ? [claimsGap] : []),
            ...(library.retirement ? [bridgesGap] : []),
          ]}
          locale={locale}
        />
        <RetirementNotice
          {...shared}
          paired={paired}
          column={column}
          names={Object.fromEntries(libraries.map(({ id: other, name }) => [other, name]))}
          rowNames={names}
          bridges={bridges.filter(({ from }) => from === id)}
        />
        <div className="profile-body">
          <ContentsList title={profile.contents} contents={contents} />
          <div className="min-w-0">
            <ProseSections library={library} sections={sections} locale={locale} />
            <ProgramsSection
              library={library}
              tasks={await comparedTasks(library, locale)}
              locale={locale}
              messages={messages}
            />
            <FactsSection library={library} column={column} groups={groups} locale={locale} />
            <MoreSections
              {...shared}
              libraries={libraries}
              paired={paired}
              sources={sources}
              claims={own}
              inTree={lineage.some((kin) => kin.id === id)}
            />
            <TakeAlong sentence={messages.data.profile} links={editionsOf(locale, id)} />
            <CiteProfile column={column} locale={locale} />
          </div>
        </div>
        <FoldsScript />
      </div>
    </PageFrame>
  );
}
