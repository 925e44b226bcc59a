import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCompare } from '@/lib/address/compare';
import { paths } from '@/lib/url';

const known = ['flux', 'jax', 'mxnet', 'pytorch', 'tensorflow', 'matlab-deep-learning-toolbox'];
const queryOf = (address: string) => new URL(address, 'https://site.example').search;

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
      asked: [],
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

  it('carries over what the reader asked for, and names what is no dimension', () => {
    const { state, ignored } = parseCompare('?libraries=jax,flux&asked=windows,magic,tpu', known, [
      'tpu',
      'windows',
    ]);
    expect([state.asked, ignored]).toEqual([['windows', 'tpu'], ['asked=magic']]);
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
        fc.shuffledSubarray(['tpu', 'windows', 'license']),
        (libraries, differences, at, groups, asked) => {
          const state = { libraries, differences, baseline: libraries[at] ?? '', groups, asked };
          const rows = ['license', 'tpu', 'windows'];
          const { state: back, ignored } = parseCompare(queryOf(paths.compare('en', state)), known, rows);
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
