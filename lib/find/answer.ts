import type { FilterRecord, Judgement } from '../filter/filter';
import { partlyKinds } from '../dimensions/types';
import { freshnessOf } from '../fact/freshness';
import { againstIn, neededBeside, type Besides } from './beside';
import { dimensionsOf, verdictOn, type AgainstOf } from './judge';
import type { FindState } from './address/state';
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
  readonly beside: Besides;
}

/** How a library stands to one term. */
export interface Judged {
  readonly term: Term;
  readonly judgement: Judgement;
  /** The dimension whose fact decides; none where a library itself is asked for. */
  readonly dimension: string | undefined;
  /** True: met only because the reader said that a partial answer is enough. */
  readonly byPartial: boolean;
  /** Dimensions asked for too, with which the fact does not hold: the two do not go together. */
  readonly against: readonly string[];
  /** Dimensions that the fact needs and that were not asked for. */
  readonly needs: readonly string[];
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

/** Takes a library, a term, whether a partial answer is enough, everything asked for and what speaks against a fact; gives how it stands. */
function judgeTerm(
  record: FindRecord,
  term: Term,
  partial: boolean,
  asked: readonly Term[],
  againstOf: AgainstOf,
): Judged {
  const { judgement, dimension, against } = verdictOn(
    record,
    term.condition,
    partial ? partlyKinds : [],
    againstOf,
  );
  const holds = judgement === 'met' || judgement === 'partly';
  return {
    term,
    judgement,
    dimension,
    byPartial: judgement === 'met' && verdictOn(record, term.condition, [], againstOf).judgement !== 'met',
    against: against ?? [],
    needs: holds && dimension !== undefined ? neededBeside(record, dimension, asked) : [],
  };
}

const count = (judged: readonly Judged[], ...judgements: readonly Judgement[]) =>
  judged.filter(({ judgement }) => judgements.includes(judgement)).length;

/** What a wish counts: one in part is half of one. */
function worth({ judgement, byPartial }: Judged): number {
  if (judgement === 'met') return byPartial ? 0.5 : 1;
  return judgement === 'partly' ? 0.5 : 0;
}

/**
 * The reasons of the order, the strongest first; a smaller number stands first. No score: one reason decides only where all before it are equal.
 * `retired` is left out of account where the reader asked for a status.
 */
export const orderReasons = {
  unmet: ({ musts }: Found) => count(musts, 'failed', 'partly'),
  unknown: ({ musts }: Found) => count(musts, 'unknown'),
  partial: ({ musts }: Found) => musts.filter(({ byPartial }) => byPartial).length,
  retired: ({ record, musts }: Found) =>
    record.retired && !musts.some(({ term }) => dimensionsOf(term.condition).includes('status')) ? 1 : 0,
  wishes: ({ wishes }: Found) => -wishes.reduce((sum, wish) => sum + worth(wish), 0),
  openWishes: ({ wishes }: Found) => count(wishes, 'unknown'),
} as const satisfies Record<string, (found: Found) => number>;

/** A reason for which one library stands before another. */
export type OrderReason = keyof typeof orderReasons | 'name';

/** Takes two libraries of one list; gives the reason that decides between them. Where none does they are tied, and stand by name. */
export function decidingReason(a: Found, b: Found): OrderReason {
  return (
    (Object.keys(orderReasons) as (keyof typeof orderReasons)[]).find(
      (reason) => orderReasons[reason](a) !== orderReasons[reason](b),
    ) ?? 'name'
  );
}

/** Takes a list in its order; gives the bracket of each library that is tied with its neighbour, by id, counted from one. */
export function tiesIn(list: readonly Found[]): ReadonlyMap<string, number> {
  const ties = new Map<string, number>();
  let bracket = 0;
  list.forEach((found, at) => {
    const before = list[at - 1];
    if (!before || decidingReason(before, found) !== 'name') bracket += 1;
    else for (const { record } of [before, found]) ties.set(record.id, bracket);
  });
  return ties;
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

/** Libraries that are wanted by name are one must: a library is one of them or none. */
function withJointNames(musts: readonly Term[]): readonly Term[] {
  const isName = ({ condition }: Term) => condition.kind === 'library' && condition.wish === 'yes';
  const named = musts.filter(isName);
  if (named.length < 2) return musts;
  const joint: Term = {
    key: named.map(({ key }) => key).join('|'),
    condition: { kind: 'any', of: named.map(({ condition }) => condition) },
  };
  return [joint, ...musts.filter((term) => !isName(term))];
}

const unmetOf = ({ musts }: Found) => musts.filter(({ judgement }) => judgement !== 'met');

/** Whether the fact of a library in a dimension is past its shelf life. */
type IsAged = (record: FindRecord, dimension: string) => boolean;

/** How each library stands to all that is asked. */
function judgeAll(
  records: readonly FindRecord[],
  { must, wish, partial }: Pick<FindState, 'must' | 'wish' | 'partial'>,
  isAged: IsAged,
): Found[] {
  const terms = [...must, ...wish];
  const asked = [...new Set(terms.flatMap(({ condition }) => dimensionsOf(condition)))];
  return records.map((record): Found => {
    const judged = (term: Term, stronger: readonly Term[], equal: readonly Term[]) =>
      judgeTerm(record, term, partial, terms, againstIn(record, term, stronger, equal));
    return {
      record,
      musts: must.map((term) => judged(term, [], must)),
      wishes: wish.map((term) => judged(term, must, wish)),
      aged: asked.filter((dimension) => isAged(record, dimension)).length,
    };
  });
}

/** Takes libraries with how they stand and what is asked; gives the musts without which more of them fit, the must that brings most first. */
function dropsOf(found: readonly Found[], asked: Pick<FindState, 'must' | 'wish' | 'partial'>): Drop[] {
  const isAgainst = ({ musts }: Found) => musts.some(({ against }) => against.length > 0);
  // A library that misses one must alone fits as soon as that must is dropped; where two do not go together, either of them will do.
  const fitsWithout = (entry: Found, term: Term) => {
    if (!isAgainst(entry)) {
      const [first, ...others] = unmetOf(entry);
      return first?.term === term && others.length === 0;
    }
    const must = asked.must.filter((other) => other !== term);
    return judgeAll([entry.record], { ...asked, must, wish: [] }, () => false).every(
      (without) => unmetOf(without).length === 0,
    );
  };
  const missing = found.filter((entry) => unmetOf(entry).length > 0);
  return asked.must
    .map((term): Drop => ({
      term,
      gains: missing.filter((entry) => fitsWithout(entry, term)).map(({ record }) => record),
    }))
    .filter(({ gains }) => gains.length > 0)
    .sort((a, b) => b.gains.length - a.gains.length);
}

/** Takes libraries, what the reader says, the shelf lives of the dimensions (days) and today; gives the answer with all that it rests on. */
export function findAnswer(
  records: readonly FindRecord[],
  state: FindState,
  shelfLives: Readonly<Record<string, number>>,
  today: string,
): Answer {
  const asked = { ...state, must: withJointNames(state.must) };
  const isAged: IsAged = ({ facts }, id) => {
    const checked = facts[id]?.checked;
    return checked !== undefined && freshnessOf(checked, shelfLives[id] ?? Infinity, today) !== 'fresh';
  };
  const found = inOrder(judgeAll(records, asked, isAged));
  const failing = (entry: Found) => count(entry.musts, 'failed', 'partly') > 0;
  return {
    fits: found.filter((entry) => unmetOf(entry).length === 0),
    open: found.filter((entry) => unmetOf(entry).length > 0 && !failing(entry)),
    fails: found.filter(failing),
    drops: dropsOf(found, asked),
  };
}
