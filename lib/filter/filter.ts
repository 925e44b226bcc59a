import type { PartlyKind } from '../dimensions/types';
import type { Base } from '../lineage/layers';
import type { Support } from '../schema/fact';
import { sortRecords, type Sort } from './sort';

/** Facets whose values are words of the records; the other facets are groups of support dimensions. */
export const valueFacets = ['language', 'license', 'status'] as const;

/** One value facet. */
export type ValueFacet = (typeof valueFacets)[number];

/** Dimension behind each value facet. */
export const facetDimension: Readonly<Record<ValueFacet, string>> = {
  language: 'host_languages',
  license: 'license',
  status: 'status',
};

/** A library as the filter sees it. */
export interface FilterRecord {
  readonly id: string;
  readonly name: string;
  /** Date of the newest release; sorts as text. */
  readonly released: string;
  readonly retired: boolean;
  /** What it stands on. */
  readonly bases: readonly Base[];
  /** True if the article introduces it or takes it for granted. */
  readonly inArticle: boolean;
  readonly supports: Readonly<Record<string, Support>>;
  /** In which way each partial answer is partial, by dimension. */
  readonly partly: Readonly<Record<string, PartlyKind>>;
  readonly facets: Readonly<Record<ValueFacet, readonly string[]>>;
}

/** What the reader wants of one dimension or of one value of a facet. */
export type Wish = 'yes' | 'no';

/** One condition of the reader. */
export type Condition =
  | { readonly kind: 'dimension'; readonly dimension: string; readonly wish: Wish }
  | {
      readonly kind: 'facet';
      readonly facet: ValueFacet;
      readonly include: readonly string[];
      readonly exclude: readonly string[];
    };

/** How the list is drawn: as rows of answers, or as cards; `auto`: as rows, and as cards while a text is looked for. */
export type View = 'auto' | 'matrix' | 'cards';

/** Everything that the address of the home page says. */
export interface FilterState {
  readonly query: string;
  readonly sort: Sort;
  readonly view: View;
  /** Kinds of partial answers that count as yes. */
  readonly partial: readonly PartlyKind[];
  readonly conditions: readonly Condition[];
  /** True: only the libraries of the article. */
  readonly article: boolean;
}

/** The state of an address that says nothing. */
export const emptyFilter: FilterState = {
  query: '',
  sort: 'name',
  view: 'auto',
  partial: [],
  conditions: [],
  article: false,
};

/** Gives the state with one dimension wished for, wished away, or (undefined) not asked for. */
export function withDimension(state: FilterState, dimension: string, wish: Wish | undefined): FilterState {
  const others = state.conditions.filter(
    (condition) => condition.kind !== 'dimension' || condition.dimension !== dimension,
  );
  return { ...state, conditions: wish ? [...others, { kind: 'dimension', dimension, wish }] : others };
}

/** Gives the state with one value of a facet included, excluded, or (undefined) not asked for. */
export function withFacet(
  state: FilterState,
  facet: ValueFacet,
  value: string,
  wish: Wish | undefined,
): FilterState {
  const old = state.conditions.find((condition) => condition.kind === 'facet' && condition.facet === facet);
  const rest = (values: readonly string[]) => values.filter((candidate) => candidate !== value);
  const include = [...rest(old?.kind === 'facet' ? old.include : []), ...(wish === 'yes' ? [value] : [])];
  const exclude = [...rest(old?.kind === 'facet' ? old.exclude : []), ...(wish === 'no' ? [value] : [])];
  const others = state.conditions.filter((condition) => condition !== old);
  return {
    ...state,
    conditions:
      include.length + exclude.length > 0 ? [...others, { kind: 'facet', facet, include, exclude }] : others,
  };
}

/** Gives the wish for one dimension, if there is one. */
export function dimensionWish(state: FilterState, dimension: string): Wish | undefined {
  const condition = state.conditions.find(
    (candidate) => candidate.kind === 'dimension' && candidate.dimension === dimension,
  );
  return condition?.kind === 'dimension' ? condition.wish : undefined;
}

/** Gives the wish for one value of a facet, if there is one. */
export function facetWish(state: FilterState, facet: ValueFacet, value: string): Wish | undefined {
  const condition = state.conditions.find(
    (candidate) => candidate.kind === 'facet' && candidate.facet === facet,
  );
  if (condition?.kind !== 'facet') return undefined;
  if (condition.include.includes(value)) return 'yes';
  return condition.exclude.includes(value) ? 'no' : undefined;
}

/** How a library stands to one condition. */
export type Judgement = 'met' | 'failed' | 'partly' | 'unknown';

/** Takes a library, a condition and the kinds of partial answers that are enough; gives how it stands. */
export function judge(record: FilterRecord, condition: Condition, enough: readonly PartlyKind[]): Judgement {
  if (condition.kind === 'facet') {
    const values = record.facets[condition.facet];
    if (values.length === 0) return 'unknown';
    if (condition.exclude.some((value) => values.includes(value))) return 'failed';
    return condition.include.length === 0 || condition.include.some((value) => values.includes(value))
      ? 'met'
      : 'failed';
  }
  const support = record.supports[condition.dimension] ?? 'unknown';
  if (support === 'unknown') return 'unknown';
  if (support === 'partial')
    return condition.wish === 'yes' && enough.includes(record.partly[condition.dimension]!)
      ? 'met'
      : 'partly';
  return support === condition.wish ? 'met' : 'failed';
}

/** A condition that a library does not meet, and how it stands to it. */
export interface Miss {
  readonly condition: Condition;
  readonly judgement: Exclude<Judgement, 'met'>;
}

/** A library that is left out, with every condition it does not meet. */
export interface LeftOut {
  readonly record: FilterRecord;
  readonly misses: readonly Miss[];
}

/** Every library in exactly one of the four. */
export interface Partition {
  readonly matches: readonly FilterRecord[];
  /** One or two conditions not met. */
  readonly near: readonly LeftOut[];
  /** Left out only because facts are unknown. */
  readonly unknown: readonly LeftOut[];
  /** Three or more conditions not met. */
  readonly far: readonly LeftOut[];
}

/** Takes all libraries and the reader's state; puts every library into exactly one part, sorted. */
export function partition(records: readonly FilterRecord[], state: FilterState): Partition {
  const judged = sortRecords(records, state.sort).map((record) => ({
    record,
    misses: state.conditions.flatMap((condition): Miss[] => {
      const judgement = judge(record, condition, state.partial);
      return judgement === 'met' ? [] : [{ condition, judgement }];
    }),
  }));
  // The nearest first; the sort is stable, so equals keep the reader's order.
  const leftOut = judged
    .filter(({ misses }) => misses.length > 0)
    .sort((a, b) => a.misses.length - b.misses.length);
  const onlyUnknown = (entry: LeftOut) => entry.misses.every(({ judgement }) => judgement === 'unknown');
  return {
    matches: judged.filter(({ misses }) => misses.length === 0).map(({ record }) => record),
    unknown: leftOut.filter(onlyUnknown),
    near: leftOut.filter((entry) => !onlyUnknown(entry) && entry.misses.length <= 2),
    far: leftOut.filter((entry) => !onlyUnknown(entry) && entry.misses.length > 2),
  };
}

/** Gives how many libraries would match a state. */
export function countMatches(records: readonly FilterRecord[], state: FilterState): number {
  return records.filter((record) =>
    state.conditions.every((condition) => judge(record, condition, state.partial) === 'met'),
  ).length;
}

/** Takes libraries, a state that asks nothing of a dimension, and the dimension; gives how many match the state and answer the dimension in part, in a way that is not enough. */
export function countPartial(
  records: readonly FilterRecord[],
  state: FilterState,
  dimension: string,
): number {
  return records.filter(
    (record) =>
      judge(record, { kind: 'dimension', dimension, wish: 'yes' }, state.partial) === 'partly' &&
      state.conditions.every((condition) => judge(record, condition, state.partial) === 'met'),
  ).length;
}
