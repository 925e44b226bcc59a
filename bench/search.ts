import { brotliCompressSync, gzipSync } from 'node:zlib';
import { today } from '../lib/today';
import { checkContent } from '../lib/content/check';
import { getGazetteer, getLexicon, librariesInLanguage } from '../lib/content/load';
import { ContentError } from '../lib/content/file/fault';
import { getMessages, type Locale } from '../lib/i18n/locales-fs';
import { createSearch } from '../lib/search/engine';
import { toSearchIndex } from '../lib/search/records';
import { measureNonsense, measureQueries, measureTypos } from '../tests/content/search/quality';
import { expectedHits, heldOutHits, nonsense, type ExpectedHit } from '../tests/content/search/queries';
import { chineseHeldOut, chineseHits } from '../tests/content/search/queries-zh';
import { aims, measureSize } from './sizes';

const { collection, faults } = checkContent('content', today());
if (faults.length > 0) throw new ContentError(faults);
const percent = (part: number, all: number) => `${((100 * part) / all).toFixed(1)} %`;

/** Measures the search of one language and prints it; gives true if an aim is missed. */
function bench(locale: string, asked: readonly ExpectedHit[], unseen: readonly ExpectedHit[]): boolean {
  const index = toSearchIndex(
    librariesInLanguage(collection, locale),
    locale,
    getMessages(locale),
    getLexicon(locale),
  );
  const search = createSearch(index);
  const queries = measureQueries(search, asked);
  const heldOut = measureQueries(search, unseen);
  const typos = measureTypos(search, index);
  const strange = measureNonsense(search);

  const raw = Buffer.from(JSON.stringify(index));

  console.log(`\n${locale}`);
  console.log(`rows               ${index.records.length} in ${index.libraries.length} libraries`);
  console.log(
    `first              ${percent(queries.first, queries.queries)} of ${queries.queries} queries (aim: 95 %)`,
  );
  console.log(`in the first three ${percent(queries.firstThree, queries.queries)}`);
  console.log(
    `held out           ${percent(heldOut.first, heldOut.queries)} first, ${percent(heldOut.firstThree, heldOut.queries)} in the first three, of ${heldOut.queries} queries that tuned nothing`,
  );
  console.log(
    `typos              ${percent(typos.first, typos.queries)} of ${typos.queries} single-letter typos of libraries and users (aim: 97 %)`,
  );
  console.log(
    `nonsense           ${strange.length} of ${nonsense.length} find something (aim: at most 1)${strange.length > 0 ? `: ${strange.join(', ')}` : ''}`,
  );
  console.log(
    `index              ${raw.length} bytes, ${gzipSync(raw, { level: 9 }).length} gzip, ${brotliCompressSync(raw).length} brotli`,
  );
  for (const [what, misses] of [
    ['queries', queries.misses],
    ['held-out queries', heldOut.misses],
    [`typos (${typos.misses.length}, the first 20)`, typos.misses.slice(0, 20)],
  ] as const) {
    if (misses.length > 0) console.log(`missed ${what}:\n  ${misses.join('\n  ')}`);
  }
  return queries.first < 0.95 * queries.queries || typos.first < 0.97 * typos.queries || strange.length > 1;
}

/** Measures one language at all sizes and prints it; gives true if an aim is missed. */
function benchSizes(locale: Locale, asked: readonly ExpectedHit[]): boolean {
  const lexicon = getLexicon(locale);
  const real = {
    libraries: librariesInLanguage(collection, locale),
    lexicon,
    others: getGazetteer(locale).names,
  };
  const typed = {
    queries: asked.map(({ query }) => query),
    situations: lexicon.vocabulary.senses.map(({ example }) => example),
  };
  const measured = sizes.map((count) => ({ count, ...measureSize(real, locale, count, typed) }));
  return measured.some(({ count, search, finder, raw }) => {
    // One more library costs no more bytes than one of the first did.
    const grows = raw / count > (1.05 * measured[0]!.raw) / measured[0]!.count;
    return search >= aims[count]! || finder >= aims[count]! || grows;
  });
}

const missed = [bench('en', expectedHits, heldOutHits), bench('zh', chineseHits, chineseHeldOut)];
const sizes = Object.keys(aims).map(Number);
console.log(`
Each prefix of each query is a keystroke, what is listed of the answer included; the finder reads a sentence and judges every library.
Node ${process.versions.node}, ms of processor time; aims for p95: ${sizes.map((size) => `${aims[size]} at ${size}`).join(', ')}; bytes may grow no faster than the records.

| language | libraries | rows | search p50 / p95 / slowest | finder p50 / p95 | index read + made (longest step) | index kB (brotli) |
| --- | --- | --- | --- | --- | --- | --- |`);
missed.push(benchSizes('en', expectedHits), benchSizes('zh', chineseHits));
process.exitCode = missed.includes(true) ? 1 : 0;
