import {
  emptyFilter,
  valueFacets,
  withDimension,
  withFacet,
  type FilterState,
  type ValueFacet,
} from './filter';
import { nameIgnored, type Ignored, type Params } from '../url';

/** Which values an address may name. */
export interface FilterVocabulary {
  readonly dimensions: readonly string[];
  readonly facets: Readonly<Record<ValueFacet, readonly string[]>>;
}

/** Takes a query and the vocabulary; gives the state and what was ignored. Never throws. */
export function parseFilter(
  query: string,
  vocabulary: FilterVocabulary,
): { state: FilterState; ignored: Ignored[] } {
  const ignored: Ignored[] = [];
  let state = emptyFilter;
  for (const [name, value] of new URLSearchParams(query)) {
    const facet = valueFacets.find((id) => id === (name === 'licence' ? 'license' : name));
    if (name === 'q') state = { ...state, query: value.slice(0, 200) };
    else if (name === 'sort' && (value === 'name' || value === 'release')) state = { ...state, sort: value };
    else if (name === 'partial' && value === 'enough') state = { ...state, partial: true };
    else if (facet) {
      for (const part of value.split(',').filter(Boolean)) {
        const excluded = part.startsWith('-');
        const word = excluded ? part.slice(1) : part;
        const known = vocabulary.facets[facet].find(
          (candidate) => candidate.toLowerCase() === word.toLowerCase(),
        );
        if (known === undefined) ignored.push(nameIgnored(name, part));
        else state = withFacet(state, facet, known, excluded ? 'no' : 'yes');
      }
    } else if (vocabulary.dimensions.includes(name) && (value === 'yes' || value === 'no'))
      state = withDimension(state, name, value);
    else ignored.push(nameIgnored(name, value));
  }
  return { state, ignored };
}

/** Takes a state; gives its parameters, defaults left out. */
export function filterParams(state: FilterState): Params {
  return [
    ...(state.query ? [['q', state.query] as const] : []),
    ...state.conditions.map((condition): readonly [string, string] =>
      condition.kind === 'dimension'
        ? [condition.dimension, condition.wish]
        : [
            condition.facet,
            [...condition.include, ...condition.exclude.map((value) => `-${value}`)].join(','),
          ],
    ),
    ...(state.partial ? [['partial', 'enough'] as const] : []),
    ...(state.sort === 'release' ? [['sort', 'release'] as const] : []),
  ];
}
