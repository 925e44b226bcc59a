import type { Metadata } from 'next';
import { getBridges, getLibraries, getLibrary, getLineage } from '@/lib/content/load';
import { identityLast } from '@/lib/compare/rows';
import { toCompared } from '@/lib/output/compared';
import { rowGroups } from '@/lib/output/row-groups';
import { pairedIds } from '@/lib/compare/pairs';
import { defaultLocale, getMessages } from '@/lib/i18n/locales-fs';
import { pairOf } from '@/lib/output/pages';
import { chainsAmong } from '@/lib/lineage/chains';
import { absoluteUrl } from '@/lib/site';
import { today } from '@/lib/today';
import { pairSlug, pairsOf, paths } from '@/lib/url';
import { fill } from '@/lib/i18n/format';
import { Comparison } from '@/components/comparison/comparison';
import { LineageNotice } from '@/components/comparison/lineage-notice';
import { Cite } from '@/components/editions/cite';
import { TakeAlong } from '@/components/editions/take-along';
import { TranslationNotice } from '@/components/site/language/translation-notice';
import { citationOf } from '@/app/_shared/cited-state';
import { PageFrame } from '@/app/_shared/page-frame';
import { pageMetadata, unlisted } from '@/app/_shared/page-metadata';
import type { RouteProps } from '@/app/_shared/route-props';
import '@/app/styles/programs.css';
import '../comparison.css';
import { PairRedirect } from './pair-redirect';

export const dynamicParams = false;

/** Gives one page a pair, and one that leads there for the other order. */
export function generateStaticParams() {
  return pairsOf(pairedIds(getLibraries(defaultLocale))).flatMap(([a, b]) => [
    { pair: pairSlug(a, b) },
    { pair: `${b}-vs-${a}` },
  ]);
}

/** The head of a pair, or of the address that leads to it. */
export async function generateMetadata({ params }: RouteProps<'pair'>): Promise<Metadata> {
  const { locale, pair } = await params;
  const [a = '', b = ''] = pair.split('-vs-');
  if (pairSlug(a, b) === pair) return pageMetadata(locale, pairOf(locale, a, b));
  const canonical = absoluteUrl(paths.pair(locale, a, b));
  return { ...unlisted(pairOf(locale, b, a).title!), alternates: { canonical } };
}

/** Two libraries side by side, complete without script; the ids in another order than the alphabetical one lead there. */
export default async function PairPage({ params }: RouteProps<'pair'>) {
  const { locale, pair } = await params;
  const [a = '', b = ''] = pair.split('-vs-');
  if (pairSlug(a, b) !== pair) return <PairRedirect locale={locale} a={b} b={a} />;
  const messages = getMessages(locale);
  const { compare } = messages;
  const columns = await Promise.all([a, b].map((id) => toCompared(getLibrary(locale, id), locale, today())));
  const names = { a: getLibrary(locale, a).name, b: getLibrary(locale, b).name };
  const [{ lineage }, { gap }] = [getLineage(locale), getBridges(locale)];
  return (
    <PageFrame locale={locale} page={pairOf(locale, a, b)}>
      <h1 className="text-3xl font-bold">{fill(compare.pairTitle, names)}</h1>
      <TranslationNotice gaps={[...[a, b].map((id) => getLibrary(locale, id).gap), gap]} locale={locale} />
      <LineageNotice
        chains={chainsAmong(lineage, [a, b])}
        names={{ [a]: names.a, [b]: names.b }}
        locale={locale}
        words={compare}
      />
      <Comparison
        columns={columns}
        groups={identityLast(rowGroups(locale))}
        settings={
          <a className="button needs-script" href={paths.compare(locale, { libraries: [a, b] })}>
            {compare.openLive}
          </a>
        }
        context={{ locale, words: messages }}
      />
      <TakeAlong
        sentence={messages.data.pair}
        links={{
          markdown: {
            href: paths.markdown(paths.pair(locale, a, b)),
            type: 'text/markdown',
            name: 'Markdown',
          },
        }}
      />
      <Cite
        citation={citationOf(locale, pairSlug(a, b), fill(compare.pairTitle, names))}
        locale={locale}
        words={messages.cite}
      />
    </PageFrame>
  );
}
