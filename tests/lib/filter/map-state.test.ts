import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupIds, partlyKinds } from '@/lib/dimensions/types';
import { mapQuery, parseMap, toggleShown } from '@/lib/filter/map-state';

describe('what the map shows', () => {
  const known = ['jax', 'flux', 'mxnet'];
  it('stands in the address and is read back', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...known)),
        fc.uniqueArray(fc.constantFrom(...groupIds)),
        fc.uniqueArray(fc.constantFrom(...partlyKinds)),
        (libraries, shown, partial) => {
          expect(parseMap(mapQuery({ libraries, groups: shown, partial }), known)).toEqual({
            state: { libraries, groups: shown, partial },
            ignored: [],
          });
        },
      ),
    );
    expect(parseMap('?libraries=jax,mars,jax&x=1', known)).toEqual({
      state: { libraries: ['jax'], groups: [], partial: [] },
      ignored: ['libraries=mars', 'libraries=jax', 'x=1'],
    });
    fc.assert(fc.property(fc.webQueryParameters(), (query) => void parseMap(`?${query}`, known)));
  });
  it('switches one and never hides all', () => {
    expect(toggleShown(known, [], 'flux')).toEqual(['jax', 'mxnet']);
    expect(toggleShown(known, ['jax', 'mxnet'], 'flux')).toEqual([]);
    expect(toggleShown(known, ['jax'], 'jax')).toEqual([]);
    expect(toggleShown(known, ['mxnet'], 'jax')).toEqual(['jax', 'mxnet']);
    expect(toggleShown(known, known, 'mxnet')).toEqual(['jax', 'flux']);
  });
  it('says libraries before groups, each as they were chosen, and nothing where all is shown', () => {
    expect(
      mapQuery({ libraries: ['mxnet', 'jax'], groups: ['scale', 'hardware'], partial: ['limited'] }),
    ).toBe('?libraries=mxnet,jax&groups=scale,hardware&partial=limited');
    expect(mapQuery({ libraries: [], groups: [], partial: [] })).toBe('');
    expect(parseMap('?groups=hardware,mars', known)).toEqual({
      state: { libraries: [], groups: ['hardware'], partial: [] },
      ignored: ['groups=mars'],
    });
  });
});
