import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partlyKinds } from '@/lib/dimensions/types';
import { emptyFilter, withDimension, withFacet, type FilterState } from '@/lib/filter/filter';
import { filterParams, parseFilter } from '@/lib/filter/address';
import { toQuery } from '@/lib/address/params';

const vocabulary = {
  dimensions: ['tpu', 'windows', 'vmap'],
  facets: {
    language: ['Julia', 'Python', 'C++'],
    license: ['MIT'],
    status: ['active', 'maintenance', 'retired'],
  },
};

describe('a filter in the address', () => {
  const wish = fc.constantFrom('yes' as const, 'no' as const, undefined);
  const anyState = fc
    .record({
      tpu: wish,
      windows: wish,
      vmap: wish,
      julia: wish,
      retired: wish,
      partial: fc.subarray([...partlyKinds]),
      sort: fc.constantFrom('name' as const, 'release' as const),
    })
    .map(({ tpu, windows, vmap, julia, retired, partial, sort }): FilterState => {
      let state: FilterState = { ...emptyFilter, partial, sort };
      state = withDimension(
        withDimension(withDimension(state, 'tpu', tpu), 'windows', windows),
        'vmap',
        vmap,
      );
      return withFacet(withFacet(state, 'language', 'Julia', julia), 'status', 'retired', retired);
    });

  it('survives the way through the address', () => {
    fc.assert(
      fc.property(anyState, fc.string({ maxLength: 30 }), (state, query) => {
        const { state: back, ignored } = parseFilter(toQuery(filterParams({ ...state, query })), vocabulary);
        expect(ignored).toEqual([]);
        expect(back).toEqual({ ...state, query });
      }),
    );
  });
});

describe('parseFilter', () => {
  it('reads the documented form', () => {
    const { state, ignored } = parseFilter(
      '?tpu=yes&windows=yes&language=Julia&status=active,retired',
      vocabulary,
    );
    expect(ignored).toEqual([]);
    expect(state.conditions).toEqual([
      { kind: 'dimension', dimension: 'tpu', wish: 'yes' },
      { kind: 'dimension', dimension: 'windows', wish: 'yes' },
      { kind: 'facet', facet: 'language', include: ['Julia'], exclude: [] },
      { kind: 'facet', facet: 'status', include: ['active', 'retired'], exclude: [] },
    ]);
  });

  it('names what it ignores and keeps the rest', () => {
    const { state, ignored } = parseFilter(
      '?tpu=maybe&colour=red&language=Klingon,Julia&windows=yes',
      vocabulary,
    );
    expect(ignored).toEqual(['tpu=maybe', 'colour=red', 'language=Klingon']);
    expect(state.conditions).toHaveLength(2);
  });

  it('takes values in any letters, unwanted ones by a minus, and the licence under both spellings', () => {
    const { state, ignored } = parseFilter(
      '?language=julia,-PYTHON,,-klingon,-&licence=mit&status=-Retired&license=-mit',
      vocabulary,
    );
    expect(state.conditions).toEqual([
      { kind: 'facet', facet: 'language', include: ['Julia'], exclude: ['Python'] },
      { kind: 'facet', facet: 'status', include: [], exclude: ['retired'] },
      { kind: 'facet', facet: 'license', include: [], exclude: ['MIT'] },
    ]);
    expect(ignored).toEqual(['language=-klingon', 'language=-']);
  });

  it('takes yes and no of a dimension, the last one said, and nothing else', () => {
    const { state, ignored } = parseFilter('?tpu=yes&windows=no&tpu=no&vmap=maybe&vmap=', vocabulary);
    expect(state.conditions).toEqual([
      { kind: 'dimension', dimension: 'windows', wish: 'no' },
      { kind: 'dimension', dimension: 'tpu', wish: 'no' },
    ]);
    expect(ignored).toEqual(['vmap=maybe', 'vmap']);
  });

  it('reads words, order and whether partial is enough; what it does not know of them it names', () => {
    expect(parseFilter(`?q=${'x'.repeat(250)}&sort=release&partial=enough`, vocabulary)).toEqual({
      state: { ...emptyFilter, query: 'x'.repeat(200), sort: 'release', partial: partlyKinds },
      ignored: [],
    });
    expect(parseFilter('?query=bee&sort=age&partial=no', vocabulary)).toEqual({
      state: emptyFilter,
      ignored: ['query=bee', 'sort=age', 'partial=no'],
    });
    const { state, ignored } = parseFilter('?partial=Limited,mostly,experimental', vocabulary);
    expect([state.partial, ignored]).toEqual([['experimental', 'limited'], ['partial=mostly']]);
    expect(toQuery(filterParams(state))).toBe('?partial=experimental,limited');
    expect(parseFilter('?partial=,limited,', vocabulary)).toEqual({
      state: { ...emptyFilter, partial: ['limited'] },
      ignored: [],
    });
    expect(parseFilter('?sort=release&sort=name', vocabulary).state.sort).toBe('name');
  });

  it('never throws on a hostile address', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseFilter(text, vocabulary)));
  });
});

describe('the list in the address', () => {
  it('says how it is drawn, the last one said, and whether only the libraries of the article show', () => {
    const view = (query: string) => parseFilter(query, vocabulary).state.view;
    expect(['', '?view=matrix', '?view=cards', '?view=cards&view=auto'].map(view)).toEqual([
      'auto',
      'matrix',
      'cards',
      'auto',
    ]);
    expect(parseFilter('?article=only', vocabulary)).toEqual({
      state: { ...emptyFilter, article: true },
      ignored: [],
    });
    expect(parseFilter('?view=list&article=yes', vocabulary)).toEqual({
      state: emptyFilter,
      ignored: ['view=list', 'article=yes'],
    });
    expect(toQuery(filterParams({ ...emptyFilter, view: 'cards', article: true }))).toBe(
      '?article=only&view=cards',
    );
  });
});

describe('filterParams', () => {
  it('says words, conditions in their order, then partial and order; of a fresh page nothing', () => {
    const state = withDimension(
      withFacet(
        withFacet(withDimension(emptyFilter, 'tpu', 'yes'), 'language', 'Julia', 'yes'),
        'language',
        'C++',
        'no',
      ),
      'windows',
      'no',
    );
    expect(toQuery(filterParams({ ...state, query: 'a bee', partial: partlyKinds, sort: 'release' }))).toBe(
      '?q=a+bee&tpu=yes&language=Julia,-C%2B%2B&windows=no&partial=enough&sort=release',
    );
    expect(filterParams(emptyFilter)).toEqual([]);
  });
});
