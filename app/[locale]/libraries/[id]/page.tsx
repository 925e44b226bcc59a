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
import { summarise } from '@/lib/content/summary';
import { dimensions } from '@/lib/dimensions/register';
import { rowGroups } from '@/lib/output/row-groups';
import { highlightCode } from '@/lib/prose/highlight';
import { getMessages } from '@/lib/i18n/locales-fs';
import { toSections } from '@/lib/prose/markdown';
import { profileOf } from '@/lib/output/pages';
import { pairedIds, pairHref } from '@/lib/compare/pairs';
import { punctuation } from '@/lib/i18n/punctuation';
import { today } from '@/lib/today';
import { paths } from '@/lib/url';
import { fill, formatDate } from '@/lib/i18n/format';
import { AgeSummary } from '@/components/fact/fact-age';
import { PickButton } from '@/components/picks/pick-button.client';
import {
  ArticleSection,
  ChoiceSection,
  ExampleSection,
  InstallSection,
} from '@/components/library/decision-sections';
import { BenchmarksSection, EcosystemSection, UsersSection } from '@/components/library/evidence-sections';
import { FactsTable } from '@/components/library/facts-table';
import { Section } from '@/components/library/section';
import { RetirementNotice } from '@/components/library/retirement-notice';
import { HistorySection } from '@/components/library/history-section';
import { SourcesSection } from '@/components/library/sources-section';
import { TakeAlong } from '@/components/site/take-along';
import { TranslationNotice } from '@/components/site/translation-notice';
import { ContentText } from '@/components/ui/content-text';
import { ErrorBoundary } from '@/components/ui/error-boundary.client';
import { PageFrame } from '@/app/_shared/page-frame';
import type { RouteProps } from '@/app/_shared/route-props';

export const dynamicParams = false;

/** Gives one page a library. */
export function generateStaticParams() {
  return getLibraryIds().map((id) => ({ id }));
}

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
  const { facts, unknowns } = summarise({ libraries: [library], claims: [] }, library.checked);
  const checks = column.ages.map(({ checked }) => checked).sort();
  const shared = { library, numbers, locale, messages };
  const contents = [
    ...sections.map((section) => [section.id, section.title] as const),
    ['choose', profile.choose],
    ['install', profile.install],
    ['example', profile.example],
    ['facts', profile.facts],
    ['ecosystem', profile.ecosystem],
    ['users', profile.users],
    ['benchmarks', profile.benchmarks],
    ['history', profile.history],
    ...(library.ends ? [['ends', profile.ends] as const] : []),
    ['lineage', profile.lineage],
    ...(own.length > 0 ? [['article', profile.article] as const] : []),
    ['sources', profile.sources],
  ] as const;
  const marks = punctuation(locale);
  return (
    <PageFrame locale={locale} page={profileOf(locale, id)}>
      <div data-hue={library.hue} data-library={library.id}>
        <header className="border-t-8 border-lib pt-4">
          <div className="flex flex-wrap items-start justify-between gap-3">
            <h1 className="text-4xl font-bold">{library.name}</h1>
            <ErrorBoundary words={messages.faults} small>
              <PickButton id={id} name={library.name} hue={library.hue} words={messages.picks} />
            </ErrorBoundary>
          </div>
          <ContentText as="p" text={library.summary} locale={locale} className="mt-2 max-w-3xl text-lg" />
          <dl className="mt-3 flex flex-wrap gap-x-8 gap-y-1 text-sm">
            <div>
              <dt className="inline text-muted">
                {profile.version}
                {marks.colon}
              </dt>
              <dd className="inline font-semibold">{column.cells.latest_release!.text}</dd>
            </div>
            <div>
              <dt className="inline text-muted">
                {profile.status}
                {marks.colon}
              </dt>
              <dd className={`inline font-semibold ${column.status === 'retired' ? 'text-no' : ''}`}>
                {messages.status[column.status]}
              </dd>
            </div>
            <div>
              <dt className="inline text-muted">
                {profile.checked}
                {marks.colon}
              </dt>
              <dd className="inline font-semibold">{formatDate(locale, library.checked)}</dd>
            </div>
          </dl>
          <TranslationNotice
            gaps={[
              library.gap,
              ...(own.length > 0 ? [claimsGap] : []),
              ...(library.retirement ? [bridgesGap] : []),
            ]}
            locale={locale}
          />
        </header>
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
          <nav aria-label={profile.contents} className="no-print mb-6 lg:mb-0">
            <div className="lg:sticky lg:top-20">
              <h2 className="eyebrow font-sans">{profile.contents}</h2>
              <ol className="mt-2 grid gap-x-4 text-sm sm:grid-cols-2 lg:grid-cols-1">
                {contents.map(([anchor, title]) => (
                  <li key={anchor}>
                    <a href={`#${anchor}`} className="block py-1 text-ink no-underline hover:underline">
                      {title}
                    </a>
                  </li>
                ))}
              </ol>
            </div>
          </nav>
          <div className="min-w-0">
            <ContentText as="div" text={library.prose.slice(0, 400)} locale={locale} className="prose">
              {sections.map((section) => (
                <section
                  key={section.id}
                  id={section.id}
                  aria-labelledby={`${section.id}-title`}
                  className="scroll-mt-20"
                >
                  <h2 id={`${section.id}-title`}>{section.title}</h2>
                  <div className="mt-2 space-y-3" dangerouslySetInnerHTML={{ __html: section.html }} />
                </section>
              ))}
            </ContentText>
            <ChoiceSection library={library} locale={locale} messages={messages} />
            <InstallSection {...shared} />
            <ExampleSection
              library={library}
              code={await highlightCode(library.example.code, library.example.file)}
              locale={locale}
              messages={messages}
            />
            <Section id="facts" title={profile.facts}>
              <p className="mt-2 text-sm text-muted" data-completeness>
                {fill(profile.completeness, {
                  stated: facts,
                  all: dimensions.length,
                  unknown: unknowns,
                  oldest: formatDate(locale, checks[0]!),
                  newest: formatDate(locale, checks.at(-1)!),
                })}
                {marks.gap}
                <AgeSummary ages={column.ages} built={column.built} words={messages.fact.age} />
                {marks.stop}
                {messages.fact.age.explained}
              </p>
              <FactsTable column={column} groups={groups} locale={locale} messages={messages} />
            </Section>
            <EcosystemSection {...shared} />
            <UsersSection {...shared} />
            <BenchmarksSection
              {...shared}
              hues={Object.fromEntries(libraries.map(({ id, hue }) => [id, hue]))}
            />
            <HistorySection {...shared} inTree={lineage.some((kin) => kin.id === id)} />
            <ArticleSection claims={own} article={article} locale={locale} messages={messages} />
            <Section id="compare" title={fill(profile.compareWith, { library: library.name })}>
              <ul className="mt-3 flex flex-wrap gap-2">
                {libraries
                  .filter((other) => other.id !== id && paired.includes(other.id))
                  .map((other) => (
                    <li key={other.id}>
                      <a
                        data-hue={other.hue}
                        className="button border-s-4 border-s-lib"
                        href={pairHref(locale, id, other.id, paired)}
                      >
                        {other.name}
                      </a>
                    </li>
                  ))}
              </ul>
            </Section>
            <SourcesSection sources={sources} locale={locale} messages={messages} />
            <TakeAlong
              sentence={messages.data.profile}
              links={{
                json: { href: paths.apiLibrary(id), type: 'application/json', name: 'JSON' },
                markdown: {
                  href: paths.markdown(paths.library(locale, id)),
                  type: 'text/markdown',
                  name: 'Markdown',
                },
              }}
            />
          </div>
        </div>
      </div>
    </PageFrame>
  );
}
