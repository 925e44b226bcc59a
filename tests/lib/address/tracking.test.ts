import { describe, expect, it } from 'vitest';
import { parseCompare } from '@/lib/address/compare';
import { isTracking, withoutTracking } from '@/lib/address/tracking';
import { parseFilter } from '@/lib/filter/address';
import { parseListFilter } from '@/lib/filter/list';
import { parseMap } from '@/lib/filter/map/map-state';
import { parseFind } from '@/lib/find/address/state';

const hung =
  'utm_source=x&UTM_Campaign=y&fbclid=IwAR&gclid=1&msclkid=2&mc_cid=3&_ga=4&from=singlemessage&isappinstalled=0&scene=1&spm=a.b';
const vocabulary = {
  dimensions: ['tpu'],
  facets: { language: ['Julia'], license: ['MIT'], status: [] },
  libraries: [],
  others: [],
};

describe('what tells only where a reader came from', () => {
  it.each([
    ['the front page', (query: string) => parseFilter(query, vocabulary)],
    ['the finder', (query: string) => parseFind(query, vocabulary)],
    ['the comparison', (query: string) => parseCompare(query, ['jax'])],
    ['the map', (query: string) => parseMap(query, ['jax'])],
    ['a list', (query: string) => parseListFilter(query, { library: ['jax'] })],
  ])('is dropped without a word by %s, and nothing else is', (_, parse) => {
    expect(parse(`?${hung}`).ignored).toEqual([]);
    expect(parse(`?${hung}&x=1&utm=2&scenery=3`).ignored).toEqual(['x=1', 'utm=2', 'scenery=3']);
  });

  it('is no name of ours, and no name that only looks like one', () => {
    for (const name of ['q', 'library', 'libraries', 'must', 'said', 'utm', 'form', 'constructor', ''])
      expect(isTracking(name), name).toBe(false);
  });

  it('is left out of an address that is passed on, all else stays as it is', () => {
    const address = 'https://atlas.example/en/compare/';
    for (const [before, after] of [
      [`?libraries=jax,flux&${hung}&differences=1#tpu`, '?libraries=jax,flux&differences=1#tpu'],
      [`?${hung}`, ''],
      [`?${hung}#a?from=b`, '#a?from=b'],
      ['?q=a+b%20c&q', '?q=a+b%20c&q'],
      ['?', ''],
      ['#from=x', '#from=x'],
      ['?%75tm_source=x&%E0=1', '?%E0=1'],
    ])
      expect(withoutTracking(address + before)).toBe(address + after);
  });
});
