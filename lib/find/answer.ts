import type { FilterRecord, Judgement } from '../filter/filter';
import { partlyKinds } from '../dimensions/types';
import { freshnessOf } from '../fact/freshness';
import { dimensionsOf, verdictOn } from './judge';
import type { FindState } from './state';
import type { Term } from './term';

/** What stands behind one fact: for the reasons of an answer. */
export interface FindFact {
  readonly note?: string;
  /** Kind of a partial answer, in words. */
  readonly kind?: string;
  /** Day of the check, YYYY-MM-DD. */
  readonly checked?: string;
  /** Title, publisher and address of the first source. */
  readonly source?: { readonly title: string; readonly publisher: string; readonly url?: string };
}

/** A library as the finder sees it. */
export interface FindRecord extends FilterRecord {
  readonly hue: string;
  readonly version: string;
  readonly facts: Readonly<Record<string, FindFact>>;
}

/** How a library stands to one term. */
export interface Judged {
  readonly term: Term;
  readonly judgement: Judgement;
  /** The dimension whose fact decides; none where a library itself is asked for. */
  readonly dimension: string | undefined;
  /** True: met only because the reader said that a partial answer is enough. */
  readonly byPartial: boolean;
}

/** A library with everything that its place in the answer rests on. */
export interface Found {
  readonly record: FindRecord;
  readonly musts: readonly Judged[];
  readonly wishes: readonly Judged[];
  /** How many of the asked facts are past their shelf life. */
  readonly aged: number;
}

/** A must without which more libraries fit. */
interface Drop {
  readonly term: Term;
  readonly gains: readonly FindRecord[];
}

/** The answer: every library in exactly one of the three lists. */
export interface Answer {
  /** Meets every must. */
  readonly fits: readonly Found[];
  /** Fails no must, but for some nobody knows. */
  readonly open: readonly Found[];
  /** Fails at least one must. */
  readonly fails: readonly Found[];
  readonly drops: readonly Drop[];
}

function judgeTerm(record: FindRecord, term: Term, partial: boolean): Judged {
  const { judgement, dimension } = verdictOn(record, term.condition, partial ? partlyKinds : []);
  return {
    term,
    judgement,
    dimension,
    byPartial: judgement === 'met' && verdictOn(record, term.condition, []).judgement !== 'met',
  };
}

const count = (judged: readonly Judged[], ...judgements: readonly Judgement[]) =>
  judged.filter(({ judgement }) => judgements.includes(judgement)).length;

/**
 * The reasons of the order, the strongest first; a smaller number stands first. No score: one reason decides only where all before it are equal.
 * `retired` is left out of account where the reader asked for a status.
 */
export const orderReasons = {
  unmet: ({ musts }: Found) => count(musts, 'failed', 'partly'),
  unknown: ({ musts }: Found) => count(musts, 'unknown'),
  retired: ({ record, musts }: Found) =>
    record.retired && !musts.some(({ term }) => dimensionsOf(term.condition).includes('status')) ? 1 : 0,
  wishes: ({ wishes }: Found) => -count(wishes, 'met'),
  partial: ({ musts, wishes }: Found) =>
    musts.filter(({ byPartial }) => byPartial).length + count(wishes, 'partly'),
  openWishes: ({ wishes }: Found) => count(wishes, 'unknown'),
  aged: ({ aged }: Found) => aged,
} as const satisfies Record<string, (found: Found) => number>;

/** A reason for which one library stands before another. */
export type OrderReason = keyof typeof orderReasons | 'name';

/** Takes two libraries of one list; gives the reason that decides between them. Names decide last. */
export function decidingReason(a: Found, b: Found): OrderReason {
  return (
    (Object.keys(orderReasons) as (keyof typeof orderReasons)[]).find(
      (reason) => orderReasons[reason](a) !== orderReasons[reason](b),
    ) ?? 'name'
  );
}

const collator = new Intl.Collator('en');

/** Gives libraries in the order of the reasons; each reason is computed once a library. */
function inOrder(found: readonly Found[]): Found[] {
  const ranked = found.map((entry) => ({
    entry,
    ranks: Object.values(orderReasons).map((rank) => rank(entry)),
  }));
  ranked.sort((a, b) => {
    const at = a.ranks.findIndex((rank, index) => rank !== b.ranks[index]);
    if (at >= 0) return a.ranks[at]! - b.ranks[at]!;
    return (
      collator.compare(a.entry.record.name, b.entry.record.name) ||
      (a.entry.record.id < b.entry.record.id ? -1 : 1)
    );
  });
  return ranked.map(({ entry }) => entry);
}

/** Takes libraries, what the reader says, the shelf lives of the dimensions (days) and today; gives the answer with all that it rests on. */
export function findAnswer(
  records: readonly FindRecord[],
  state: FindState,
  shelfLives: Readonly<Record<string, number>>,
  today: string,
): Answer {
  const asked = [
    ...new Set([...state.must, ...state.wish].flatMap(({ condition }) => dimensionsOf(condition))),
  ];
  const found = inOrder(
    records.map((record): Found => ({
      record,
      musts: state.must.map((term) => judgeTerm(record, term, state.partial)),
      wishes: state.wish.map((term) => judgeTerm(record, term, state.partial)),
      aged: asked.filter(
        (id) =>
          record.facts[id]?.checked !== undefined &&
          freshnessOf(record.facts[id].checked, shelfLives[id] ?? Infinity, today) !== 'fresh',
      ).length,
    })),
  );
  const failing = (entry: Found) => count(entry.musts, 'failed', 'partly') > 0;
  const unmet = (entry: Found) => entry.musts.filter(({ judgement }) => judgement !== 'met');
  // A library that misses one must alone fits as soon as that must is dropped.
  const missesOne = found.flatMap((entry) => {
    const [first, ...others] = unmet(entry);
    return first && others.length === 0 ? [{ record: entry.record, term: first.term }] : [];
  });
  const drops = state.must.map((term): Drop => ({
    term,
    gains: missesOne.filter((entry) => entry.term === term).map(({ record }) => record),
  }));
  return {
    fits: found.filter((entry) => unmet(entry).length === 0),
    open: found.filter((entry) => unmet(entry).length > 0 && !failing(entry)),
    fails: found.filter(failing),
    drops: drops.filter(({ gains }) => gains.length > 0).sort((a, b) => b.gains.length - a.gains.length),
  };
}
