import { ArticleSection, InstallSection } from '@/components/library/decision-sections';
import { BenchmarksSection } from '@/components/library/benchmarks-section';
import { EcosystemSection, UsersSection } from '@/components/library/evidence-sections';
import { HistorySection } from '@/components/library/history-section';
import { SourcesSection } from '@/components/library/sources-section';
import { VitalsSection } from '@/components/library/vitals-section';
import type { Library } from '@/lib/content/collection';
import { getCollection } from '@/lib/content/load';
import type { listSources } from '@/lib/fact/column';
import { fill } from '@/lib/i18n/format';
import type { Locale, Messages } from '@/lib/i18n/locales-fs';
import type { Claim } from '@/lib/schema/claim';
import { CompareSection } from './compare-section';

/** What stands behind a profile, each part folded under a line that says what it holds. */
export function MoreSections({
  libraries,
  paired,
  sources,
  claims,
  inTree,
  ...shared
}: {
  library: Library;
  numbers: ReadonlyMap<string, number>;
  libraries: readonly Library[];
  /** Ids of the libraries that have pair pages. */
  paired: readonly string[];
  sources: ReturnType<typeof listSources>;
  /** What the article says of the library. */
  claims: readonly Claim[];
  inTree: boolean;
  locale: Locale;
  messages: Messages;
}) {
  const { library, locale, messages } = shared;
  const { article } = getCollection();
  return (
    <>
      <h2 className="mt-12 text-2xl font-bold">{fill(messages.parts.more, { library: library.name })}</h2>
      <InstallSection {...shared} />
      <EcosystemSection {...shared} />
      <UsersSection {...shared} />
      <BenchmarksSection {...shared} hues={Object.fromEntries(libraries.map(({ id, hue }) => [id, hue]))} />
      <VitalsSection library={library} locale={locale} messages={messages} />
      <HistorySection {...shared} inTree={inTree} />
      <ArticleSection claims={claims} article={article} locale={locale} messages={messages} />
      <CompareSection library={library} libraries={libraries} paired={paired} locale={locale} />
      <SourcesSection sources={sources} locale={locale} messages={messages} />
    </>
  );
}
