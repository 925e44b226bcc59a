import {
  emptyFilter,
  valueFacets,
  withDimension,
  withFacet,
  type FilterState,
  type ValueFacet,
} from './filter';
import { flag, knownWord, oneOf, readParams, text, writeParams } from '../address/params';
import { partlyKinds, type PartlyKind } from '../dimensions/types';
import type { Field, Fields, Ignored, Params, Reading } from '../address/params';

/** Which values an address may name. */
export interface FilterVocabulary {
  readonly dimensions: readonly string[];
  readonly facets: Readonly<Record<ValueFacet, readonly string[]>>;
}

type Conditions = FilterState['conditions'];

/** Values of a facet, by commas, a minus before those that are not wanted. */
function readFacet(
  text: string,
  before: Conditions,
  facet: ValueFacet,
  known: readonly string[],
): Reading<Conditions> {
  let state: FilterState = { ...emptyFilter, conditions: before };
  const ignored: string[] = [];
  for (const part of text.split(',').filter(Boolean)) {
    const excluded = part.startsWith('-');
    const value = knownWord(known, excluded ? part.slice(1) : part);
    if (value === undefined) ignored.push(part);
    else state = withFacet(state, facet, value, excluded ? 'no' : 'yes');
  }
  return { value: state.conditions, ignored };
}

/** All conditions, in the order in which the address says them: a dimension with yes or no, a facet with its values. */
function conditionsField({ dimensions, facets }: FilterVocabulary): Field<Conditions, unknown> {
  return {
    names: [...valueFacets, 'licence', ...dimensions],
    empty: emptyFilter.conditions,
    read: (text, before, name) => {
      const facet = valueFacets.find((id) => id === (name === 'licence' ? 'license' : name));
      if (facet) return readFacet(text, before, facet, facets[facet]);
      const wish = knownWord(['yes', 'no'], text);
      return wish && { value: withDimension({ ...emptyFilter, conditions: before }, name, wish).conditions };
    },
    write: (conditions) =>
      conditions.map((condition) =>
        condition.kind === 'dimension'
          ? [condition.dimension, condition.wish]
          : [
              condition.facet,
              [...condition.include, ...condition.exclude.map((value) => `-${value}`)].join(','),
            ],
      ),
  };
}

/** Kinds of partial answers that are enough, by commas; `enough` stands for all of them. */
const enoughField: Field<readonly PartlyKind[], unknown> = {
  empty: emptyFilter.partial,
  read: (text, before) => {
    if (knownWord(['enough'], text)) return { value: partlyKinds };
    const parts = text.split(',').filter(Boolean);
    const said = parts.flatMap((part) => knownWord(partlyKinds, part) ?? []);
    return {
      value: partlyKinds.filter((kind) => before.includes(kind) || said.includes(kind)),
      ignored: parts.filter((part) => !knownWord(partlyKinds, part)),
    };
  },
  write: (value) => (value.length === partlyKinds.length ? 'enough' : value.join(',')),
};

const fields = (vocabulary: FilterVocabulary): Fields<FilterState> => ({
  query: { ...text(200), names: ['q'] },
  conditions: conditionsField(vocabulary),
  partial: enoughField,
  article: flag('only'),
  sort: oneOf(['name', 'release', ...vocabulary.dimensions], 'name'),
  view: oneOf(['auto', 'matrix', 'cards'], 'auto'),
});

/** Takes a query and the vocabulary; gives the state and what was ignored. Never throws. */
export function parseFilter(
  query: string,
  vocabulary: FilterVocabulary,
): { state: FilterState; ignored: Ignored[] } {
  return readParams(query, fields(vocabulary));
}

const noWords: FilterVocabulary = {
  dimensions: [],
  facets: { language: [], license: [], status: [] },
};

/** Takes a state; gives its parameters, defaults left out. */
export function filterParams(state: FilterState): Params {
  return writeParams(state, fields(noWords));
}
