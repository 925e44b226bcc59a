import { PairPage, PairRedirect } from '@/app/_pages/pair-page';
import { getLibraries } from '@/lib/content/load';
import { defaultLocale } from '@/lib/i18n/locales-fs';
import { pairedIds } from '@/lib/compare/pairs';
import { pairsOf, pairSlug } from '@/lib/url';

export const dynamicParams = false;

/** Gives one page a pair, and one that leads there for the other order. */
export function generateStaticParams() {
  return pairsOf(pairedIds(getLibraries(defaultLocale))).flatMap(([a, b]) => [
    { pair: pairSlug(a, b) },
    { pair: `${b}-vs-${a}` },
  ]);
}

/** Two libraries side by side. */
export default async function Pair({ params }: { params: Promise<{ locale: string; pair: string }> }) {
  const { locale, pair } = await params;
  const [a = '', b = ''] = pair.split('-vs-');
  return pairSlug(a, b) === pair ? (
    <PairPage locale={locale} a={a} b={b} />
  ) : (
    <PairRedirect locale={locale} a={b} b={a} />
  );
}
