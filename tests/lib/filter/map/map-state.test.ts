import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupIds, partlyKinds } from '@/lib/dimensions/types';
import { mapQuery, parseMap, toggleShown, type MapState } from '@/lib/filter/map/map-state';

describe('what the map shows', () => {
  const known = ['jax', 'flux', 'mxnet'];
  const plain: MapState = { libraries: [], groups: [], partial: [], rows: 'group', columns: 'name' };
  it('stands in the address and is read back', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...known)),
        fc.uniqueArray(fc.constantFrom(...groupIds)),
        fc.uniqueArray(fc.constantFrom(...partlyKinds)),
        fc.constantFrom('group' as const, 'disagreement' as const),
        fc.constantFrom('name' as const, 'family' as const, 'similar' as const),
        (libraries, shown, partial, rows, columns) => {
          const state = { libraries, groups: shown, partial, rows, columns };
          expect(parseMap(mapQuery(state), known)).toEqual({
            state,
            ignored: [],
          });
        },
      ),
    );
    expect(parseMap('?libraries=jax,mars,jax&x=1', known)).toEqual({
      state: { ...plain, libraries: ['jax'] },
      ignored: ['libraries=mars', 'libraries=jax', 'x=1'],
    });
    fc.assert(fc.property(fc.webQueryParameters(), (query) => void parseMap(`?${query}`, known)));
  });
  it('switches one and never hides all', () => {
    expect(toggleShown(known, [], 'flux')).toEqual(['jax', 'mxnet']);
    expect(toggleShown(known, ['jax', 'mxnet'], 'flux')).toEqual([]);
    expect(toggleShown(known, ['jax'], 'jax')).toEqual([]);
    expect(toggleShown(known, ['mxnet'], 'jax')).toEqual(['jax', 'mxnet']);
    // Where only some show at first, these are what an address need not say.
    expect(toggleShown(known, [], 'jax', ['flux', 'mxnet'])).toEqual(['jax', 'flux', 'mxnet']);
    expect(toggleShown(known, known, 'jax', ['flux', 'mxnet'])).toEqual([]);
    expect(toggleShown(known, known, 'mxnet')).toEqual(['jax', 'flux']);
    // As many as show at first, and not the same ones.
    expect(toggleShown(known, known, 'flux', ['flux', 'mxnet'])).toEqual(['jax', 'mxnet']);
  });
  it('is ordered as the address says last', () => {
    const { state, ignored } = parseMap(
      '?rows=disagreement&columns=similar&rows=group&columns=name&rows=size',
      known,
    );
    expect([state, ignored]).toEqual([plain, ['rows=size']]);
  });
  it('says libraries before groups, each as they were chosen, and nothing where all is shown', () => {
    expect(
      mapQuery({
        ...plain,
        libraries: ['mxnet', 'jax'],
        groups: ['scale', 'hardware'],
        partial: ['limited'],
      }),
    ).toBe('?libraries=mxnet,jax&groups=scale,hardware&partial=limited');
    expect(mapQuery(plain)).toBe('');
    expect(parseMap('?groups=hardware,mars', known)).toEqual({
      state: { ...plain, groups: ['hardware'] },
      ignored: ['groups=mars'],
    });
  });
});
