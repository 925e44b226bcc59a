import { flag, nextFlag } from '@/browser/contract/flags';
import { getLibraries, getLineage } from '@/lib/content/load';
import { punctuation } from '@/lib/i18n/punctuation';
import { getMessages } from '@/lib/i18n/locales-fs';
import { pageOf } from '@/lib/output/pages';
import type { Kin } from '@/lib/schema/lineage';
import { linksOf, relationsOf } from '@/lib/lineage/relations';
import { withStates } from '@/lib/lineage/states';
import { traceInWords } from '@/lib/lineage/sentences';
import { paths } from '@/lib/url';
import { fill } from '@/lib/i18n/format';
import { TranslationNotice } from '@/components/site/language/translation-notice';
import { LineageTable } from '@/components/lineage/lineage-table';
import { LineageDrawing } from '@/components/lineage/lineage-drawing';
import { LineageFamily } from '@/components/lineage/lineage-family';
import { LineageTrace } from '@/components/lineage/lineage-trace.client';
import { ErrorBoundary } from '@/components/ui/error-boundary.client';
import { PageFrame } from '@/app/_shared/page-frame';
import { metadataOf } from '@/app/_shared/page-metadata';
import type { RouteProps } from '@/app/_shared/route-props';
import { drawFamilies } from './draw-families';
import { TimelineLegend } from './timeline-legend';

/** See `pageOf.timeline`. */
export const generateMetadata = metadataOf(({ locale }) => pageOf.timeline(locale));

/** The family tree of the libraries: a drawing for wide and one for narrow windows, and the same as a table. */
export default async function TimelinePage({ params }: RouteProps) {
  const { locale } = await params;
  const { lineage: translated, families, gap } = getLineage(locale);
  const lineage: readonly Kin[] = withStates(translated, getLibraries(locale)).sort(
    (a, b) => a.born.localeCompare(b.born, 'en') || a.name.localeCompare(b.name, 'en'),
  );
  const messages = getMessages(locale);
  const { timeline: words } = messages;
  const links = linksOf(lineage);
  const names = new Map(lineage.map(({ id, name }) => [id, name]));
  const sentences = new Map(
    lineage.map((kin) => [kin.id, traceInWords(kin, relationsOf(links, kin.id), names, locale, words)]),
  );
  const profiled = new Set(getLibraries(locale).map(({ id }) => id));
  const marks = new Map(
    lineage.map(({ id }) => [
      id,
      {
        trace: sentences.get(id)!,
        href: profiled.has(id) ? paths.library(locale, id) : `#kin-${id}`,
        own: profiled.has(id),
      },
    ]),
  );
  const { groups, breakText } = drawFamilies(lineage, families, words);
  const drawn = (
    <div {...flag(nextFlag, 2)} className="space-y-5 pt-5">
      {groups.map(({ family, layouts, title }) => (
        <LineageFamily key={family?.id ?? ''} family={family} locale={locale}>
          {layouts.map(([kind, layout]) => (
            <div key={kind} className={`timeline-${kind}`}>
              <LineageDrawing
                layout={layout}
                marks={marks}
                names={names}
                narrow={kind === 'narrow'}
                title={family ? `${family.name}${punctuation(locale).colon}${title}` : title}
                breakText={breakText ?? ''}
                locale={locale}
              />
            </div>
          ))}
        </LineageFamily>
      ))}
    </div>
  );
  return (
    <PageFrame locale={locale} page={pageOf.timeline(locale)}>
      <h1 className="text-3xl font-bold">{words.title}</h1>
      <p className="mt-2 max-w-3xl">{fill(words.lead, { count: lineage.length })}</p>
      <TimelineLegend words={words} {...(breakText === undefined ? {} : { breakText })} />
      <ErrorBoundary words={messages.faults} instead={drawn}>
        <LineageTrace links={links} sentences={Object.fromEntries(sentences)} hint={words.traceHint}>
          {drawn}
        </LineageTrace>
      </ErrorBoundary>
      <TranslationNotice gaps={[gap]} locale={locale} />
      <details className="mt-10 border-t border-rule pt-3">
        <summary>
          <h2 className="inline text-2xl font-bold">{words.table}</h2>
        </summary>
        <LineageTable
          lineage={lineage}
          links={links}
          profiles={[...profiled]}
          locale={locale}
          messages={messages}
        />
      </details>
    </PageFrame>
  );
}
