import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairsOf, pairSlug, parseCompare, paths, toQuery } from '@/lib/url';

const known = ['flux', 'jax', 'mxnet', 'pytorch', 'tensorflow', 'matlab-deep-learning-toolbox'];
const queryOf = (address: string) => new URL(address, 'https://site.example').search;

describe('paths', () => {
  it('are the documented ones', () => {
    expect(paths.home('en')).toBe('/en/');
    expect(paths.library('zh', 'jax', 'tpu')).toBe('/zh/libraries/jax/#tpu');
    expect(
      paths.compare('en', {
        libraries: ['jax', 'flux'],
        differences: true,
        baseline: 'jax',
        groups: ['hardware', 'deployment'],
      }),
    ).toBe('/en/compare/?libraries=jax,flux&differences=1&baseline=jax&groups=hardware,deployment');
    expect(paths.pair('en', 'jax', 'flux')).toBe('/en/compare/flux-vs-jax/');
    expect(paths.search('en', 'onnx & tpu')).toBe('/en/search/?q=onnx+%26+tpu');
  });

  it('name each pair once', () => {
    const pairs = pairsOf(known);
    expect(pairs).toHaveLength(15);
    expect(new Set(pairs.map(([a, b]) => pairSlug(b, a))).size).toBe(15);
  });
});

describe('parseCompare', () => {
  it('keeps the order of the reader', () => {
    expect(parseCompare('?libraries=jax,flux', known).state.libraries).toEqual(['jax', 'flux']);
  });

  it('ignores with a name: strangers, doubles, the sixth, a baseline that is no column, unknown groups and parameters', () => {
    const { state, ignored } = parseCompare(
      '?libraries=jax,nope,jax,flux,mxnet,pytorch,tensorflow,matlab-deep-learning-toolbox&baseline=nope&groups=hardware,colours&differences=yes&x=1',
      known,
    );
    expect(state).toEqual({
      libraries: ['jax', 'flux', 'mxnet', 'pytorch', 'tensorflow'],
      differences: false,
      baseline: '',
      groups: ['hardware'],
    });
    expect(ignored).toEqual([
      'libraries=nope',
      'libraries=jax',
      'libraries=matlab-deep-learning-toolbox',
      'baseline=nope',
      'groups=colours',
      'differences=yes',
      'x=1',
    ]);
    expect(parseCompare('?libraries=jax,flux&baseline=mxnet', known).ignored).toEqual(['baseline=mxnet']);
  });

  it('shortens what it names', () => {
    expect(parseCompare(`?${'x'.repeat(500)}=1`, known).ignored[0]!.length).toBeLessThanOrEqual(60);
  });

  it('gives back every state that an address can hold', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(known, { maxLength: 5 }),
        fc.boolean(),
        fc.nat(4),
        fc.shuffledSubarray(['identity', 'hardware', 'learning'] as const),
        (libraries, differences, at, groups) => {
          const state = { libraries, differences, baseline: libraries[at] ?? '', groups };
          const { state: back, ignored } = parseCompare(queryOf(paths.compare('en', state)), known);
          expect(ignored).toEqual([]);
          expect(back).toEqual(state);
        },
      ),
    );
  });

  it('never throws on a hostile address', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseCompare(text, known)));
  });
});

describe('toQuery', () => {
  it('leaves out an empty query and escapes the rest', () => {
    expect(toQuery([])).toBe('');
    expect(toQuery([['q', '<script> a,b']])).toBe('?q=%3Cscript%3E+a,b');
  });
});
