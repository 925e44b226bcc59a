import { brotliCompressSync, gzipSync } from 'node:zlib';
import { today } from '../lib/today';
import { checkContent } from '../lib/content/check';
import { getLexicon, librariesInLanguage } from '../lib/content/load';
import { ContentError } from '../lib/content/file/fault';
import { getMessages } from '../lib/i18n/locales-fs';
import { createSearch } from '../lib/search/engine';
import { toSearchIndex } from '../lib/search/records';
import { measureNonsense, measureQueries, measureTypos } from '../tests/content/search/quality';
import { expectedHits, heldOutHits, nonsense, type ExpectedHit } from '../tests/content/search/queries';
import { chineseHeldOut, chineseHits } from '../tests/content/search/queries-zh';

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

  // Each prefix of each query is one keystroke; the first round warms the engine up.
  const keystrokes = asked.flatMap(({ query }) => [...query].map((_, at) => query.slice(0, at + 1)));
  const fresh = createSearch(index);
  keystrokes.forEach((typed) => fresh(typed));
  const times = keystrokes
    .map((typed) => {
      const begin = performance.now();
      search(typed);
      return performance.now() - begin;
    })
    .sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))]!;
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
    `per keystroke      p50 ${at(0.5).toFixed(2)} ms, p95 ${at(0.95).toFixed(2)} ms over ${times.length} (aim: p95 under 16 ms)`,
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
  return (
    queries.first < 0.95 * queries.queries ||
    typos.first < 0.97 * typos.queries ||
    strange.length > 1 ||
    at(0.95) >= 16
  );
}

const missed = [bench('en', expectedHits, heldOutHits), bench('zh', chineseHits, chineseHeldOut)];
process.exitCode = missed.includes(true) ? 1 : 0;
