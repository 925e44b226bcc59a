import { brotliCompressSync, constants } from 'node:zlib';
import type { Library } from '../lib/content/collection';
import type { Lexicon } from '../lib/content/language/lexicon';
import { findAnswer } from '../lib/find/answer';
import { toFindData } from '../lib/find/records';
import { readSituation } from '../lib/find/address/situation';
import { getMessages, type Locale } from '../lib/i18n/locales-fs';
import type { OtherName } from '../lib/schema/words/gazetteer';
import { createSearch } from '../lib/search/engine';
import { buildInSteps } from '../lib/search/index/build';
import { toSearchIndex } from '../lib/search/records';
import { listResults } from '../lib/search/results';
import { today } from '../lib/today';
import { toKnowledge } from '../lib/understand/vocabulary/knowledge';
import { createReader } from '../lib/understand/understand';
import { madeUpLibraries } from './made-up-collection';

/** How long a keystroke may take at each number of libraries, 95 of 100, in milliseconds. */
export const aims: Readonly<Record<number, number>> = { 24: 16, 300: 16, 1000: 30 };

/** Takes times; gives the one that so large a share of them does not pass. */
export function percentile(times: readonly number[], share: number): number {
  return [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))]!;
}

/** Milliseconds that this process has taken of the processors: what else runs on the machine does not count. */
function processor(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function timesOf<Item>(items: readonly Item[], run: (item: Item) => unknown): number[] {
  return items.map((item) => {
    const start = processor();
    run(item);
    return processor() - start;
  });
}

/** How long the search takes to be made, and how long its longest step keeps the reader waiting. */
function buildTimes(raw: string): { parse: number; whole: number; longest: number } {
  const start = processor();
  const index = JSON.parse(raw) as Parameters<typeof buildInSteps>[0];
  const parse = processor() - start;
  const steps = buildInSteps(index);
  const [begun, times]: [number, number[]] = [processor(), []];
  for (let done: boolean | undefined = false; !done;) {
    const before = processor();
    ({ done } = steps.next());
    times.push(processor() - before);
  }
  return { parse, whole: processor() - begun, longest: Math.max(...times) };
}

/** What was measured at one number of libraries. */
export interface Measured {
  readonly search: number;
  readonly finder: number;
  readonly raw: number;
  readonly brotli: number;
}

/** Takes what one language has, how many libraries there shall be, and what is typed; measures search and finder, prints it, and gives it. */
export function measureSize(
  {
    libraries,
    lexicon,
    others,
  }: { libraries: readonly Library[]; lexicon: Lexicon; others: readonly OtherName[] },
  locale: Locale,
  count: number,
  { queries, situations }: { queries: readonly string[]; situations: readonly string[] },
): Measured {
  const all = madeUpLibraries(libraries, count);
  const messages = getMessages(locale);
  const raw = JSON.stringify(toSearchIndex(all, locale, messages, lexicon, others));
  const { parse, whole, longest } = buildTimes(raw);
  const search = createSearch(JSON.parse(raw) as Parameters<typeof createSearch>[0]);
  // Each prefix of each query is one keystroke; what a list shows of the answer is part of it.
  const keys = queries.flatMap((query) => [...query].map((_, at) => query.slice(0, at + 1)));
  const key = (typed: string) => listResults(search(typed), 8, 100);
  keys.slice(0, 200).forEach(key);
  const searched = timesOf(keys, key);
  const data = toFindData(all, locale, messages, lexicon, today(), others);
  const read = createReader(toKnowledge(data.senses, data.resources));
  const answer = (text: string) => {
    const query = `?${new URLSearchParams({ said: text })}`;
    const { state } = readSituation(query, { vocabulary: data.vocabulary, read });
    return findAnswer(data.records, state, data.shelfLives, data.built);
  };
  situations.slice(0, 50).forEach(answer);
  const answered = timesOf(situations, answer);
  const bytes = Buffer.from(raw);
  const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }).length;
  const ms = (time: number) => time.toFixed(1);
  console.log(
    `| ${locale} | ${count} | ${JSON.parse(raw).records.length} | ${ms(percentile(searched, 0.5))} / ${ms(percentile(searched, 0.95))} / ${ms(Math.max(...searched))} | ${ms(percentile(answered, 0.5))} / ${ms(percentile(answered, 0.95))} | ${ms(parse)} + ${ms(whole)} (${ms(longest)}) | ${(bytes.length / 1000).toFixed(0)} (${(brotli / 1000).toFixed(0)}) |`,
  );
  return {
    search: percentile(searched, 0.95),
    finder: percentile(answered, 0.95),
    raw: bytes.length,
    brotli,
  };
}
