import { describe, expect, it } from 'vitest';
import { parseCompare } from '@/lib/address/compare';
import { knownWord } from '@/lib/address/params';
import { parseFilter } from '@/lib/filter/address';
import { parseListFilter } from '@/lib/filter/list';
import { parseMap } from '@/lib/filter/map/map-state';
import { parseFind } from '@/lib/find/address/state';

const vocabulary = {
  dimensions: ['tpu', 'amd_gpu'],
  facets: { language: ['Julia'], license: ['MIT'], status: ['active'] },
  libraries: [],
  others: [],
};
const known = ['jax', 'flux'];

describe('the case of letters in an address', () => {
  it.each([
    [
      'comparison',
      (query: string) => parseCompare(query, known),
      '?libraries=jax,flux&baseline=jax&groups=hardware',
      '?Libraries=JAX,Flux&baseline=Jax&groups=Hardware',
    ],
    [
      'map',
      (query: string) => parseMap(query, known),
      '?libraries=jax&groups=hardware',
      '?LIBRARIES=JAX&groups=HARDWARE',
    ],
    ['list', (query: string) => parseListFilter(query, { library: known }), '?library=flux', '?library=FLUX'],
    [
      'filter',
      (query: string) => parseFilter(query, vocabulary),
      '?tpu=yes&language=Julia&sort=release&partial=enough',
      '?TPU=Yes&language=JULIA&sort=Release&partial=Enough',
    ],
    [
      'finder',
      (query: string) => parseFind(query, vocabulary),
      '?must=tpu,-language:Julia&wish=amd_gpu',
      '?Must=TPU,-Language:julia&wish=AMD_GPU',
    ],
  ])('says nothing to a %s', (_, parse, written, said) => {
    expect(parse(said)).toEqual(parse(written));
    expect(parse(said).ignored).toEqual([]);
  });

  it('still counts a library once', () =>
    expect(parseCompare('?libraries=jax,JAX', known).ignored).toEqual(['libraries=JAX']));

  it('is right where two words differ by it only', () => {
    expect(knownWord(['go', 'Go'], 'Go')).toBe('Go');
    expect(knownWord(['go', 'Go'], 'GO')).toBe('go');
    expect(knownWord(['go'], 'gone')).toBeUndefined();
  });
});
