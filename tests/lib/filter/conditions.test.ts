import { describe, expect, it } from 'vitest';
import {
  dimensionWish,
  emptyFilter,
  facetWish,
  judge,
  withDimension,
  withFacet,
  type Condition,
  type FilterRecord,
  type FilterState,
  type ValueFacet,
} from '@/lib/filter/filter';

const facet = (id: ValueFacet, include: string[], exclude: string[] = []): Condition => ({
  kind: 'facet',
  facet: id,
  include,
  exclude,
});
const conditions = (state: FilterState) => state.conditions;

describe('a condition on a dimension', () => {
  const windows = withDimension(emptyFilter, 'windows', 'yes');
  const both = withDimension(withFacet(windows, 'language', 'Julia', 'yes'), 'tpu', 'yes');

  it('is added last, stands there again when it is turned round, and is taken away alone', () => {
    expect(conditions(withDimension(both, 'windows', 'no'))).toEqual([
      facet('language', ['Julia']),
      { kind: 'dimension', dimension: 'tpu', wish: 'yes' },
      { kind: 'dimension', dimension: 'windows', wish: 'no' },
    ]);
    expect(conditions(withDimension(both, 'windows', undefined))).toEqual([
      facet('language', ['Julia']),
      { kind: 'dimension', dimension: 'tpu', wish: 'yes' },
    ]);
  });

  it('leaves words, order and the rest of the state alone', () => {
    const state: FilterState = {
      query: 'bee',
      sort: 'release',
      view: 'auto',
      partial: ['limited'],
      article: true,
      conditions: [],
    };
    expect(withDimension(state, 'tpu', 'no')).toEqual({
      ...state,
      conditions: [{ kind: 'dimension', dimension: 'tpu', wish: 'no' }],
    });
    expect(withFacet(state, 'license', 'MIT', 'no')).toEqual({
      ...state,
      conditions: [facet('license', [], ['MIT'])],
    });
  });

  it('shows its wish on its own switch only', () => {
    expect(
      ['windows', 'tpu', 'vmap'].map((id) => dimensionWish(withDimension(both, 'tpu', 'no'), id)),
    ).toEqual(['yes', 'no', undefined]);
    expect(dimensionWish(withFacet(emptyFilter, 'language', 'Julia', 'yes'), 'language')).toBeUndefined();
    expect(facetWish(windows, 'language', 'windows')).toBeUndefined();
  });
});

describe('a condition on values', () => {
  const julia = withFacet(emptyFilter, 'language', 'Julia', 'yes');
  const three = withFacet(
    withFacet(withFacet(julia, 'language', 'Python', 'yes'), 'language', 'MATLAB', 'no'),
    'license',
    'MIT',
    'yes',
  );

  it('gathers the values of one facet and keeps facets apart', () => {
    expect(conditions(three)).toEqual([
      facet('language', ['Julia', 'Python'], ['MATLAB']),
      facet('license', ['MIT']),
    ]);
    expect(conditions(withFacet(three, 'language', 'C++', 'no'))).toEqual([
      facet('license', ['MIT']),
      facet('language', ['Julia', 'Python'], ['MATLAB', 'C++']),
    ]);
  });

  it('moves a value from wished for to wished away and back, never both', () => {
    const away = withFacet(three, 'language', 'Julia', 'no');
    expect(conditions(away).at(-1)).toEqual(facet('language', ['Python'], ['MATLAB', 'Julia']));
    expect(conditions(withFacet(away, 'language', 'MATLAB', 'yes')).at(-1)).toEqual(
      facet('language', ['Python', 'MATLAB'], ['Julia']),
    );
  });

  it('goes with its last value, whichever way that was wished', () => {
    expect(conditions(withFacet(julia, 'language', 'Julia', undefined))).toEqual([]);
    const notMit = withFacet(emptyFilter, 'license', 'MIT', 'no');
    expect(conditions(withFacet(notMit, 'license', 'MIT', undefined))).toEqual([]);
    expect(conditions(withFacet(three, 'language', 'Julia', undefined)).at(-1)).toEqual(
      facet('language', ['Python'], ['MATLAB']),
    );
  });

  it('shows its wish on each value of its own facet', () => {
    expect(['Julia', 'MATLAB', 'C++', 'MIT'].map((value) => facetWish(three, 'language', value))).toEqual([
      'yes',
      'no',
      undefined,
      undefined,
    ]);
    expect(facetWish(three, 'license', 'MIT')).toBe('yes');
    expect(facetWish(three, 'status', 'active')).toBeUndefined();
  });
});

describe('a library against values', () => {
  const library: FilterRecord = {
    id: 'ant',
    name: 'Ant',
    released: '',
    retired: false,
    bases: [],
    inArticle: false,
    supports: {},
    partly: {},
    facets: { language: ['Python', 'C++'], license: [], status: ['active'] },
  };

  it.each([
    ['one of the wished values is enough', facet('language', ['Julia', 'C++']), 'met'],
    ['none of the wished values', facet('language', ['Julia', 'MATLAB']), 'failed'],
    ['one unwanted value is enough', facet('language', [], ['Julia', 'C++']), 'failed'],
    ['no unwanted value', facet('language', [], ['Julia']), 'met'],
    ['an unwanted value weighs more than a wished one', facet('language', ['Python'], ['C++']), 'failed'],
    ['a wished value and no unwanted one', facet('language', ['Python'], ['Julia']), 'met'],
    ['nothing known, wished', facet('license', ['MIT']), 'unknown'],
    ['nothing known, unwanted', facet('license', [], ['MIT']), 'unknown'],
  ])('%s', (_, condition, expected) => {
    expect(judge(library, condition, [])).toBe(expected);
  });
});
