import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partlyKinds } from '@/lib/dimensions/types';
import {
  countMatches,
  emptyFilter,
  judge,
  partition,
  withDimension,
  withFacet,
  type FilterRecord,
  type FilterState,
} from '@/lib/filter/filter';
import { limited } from '../../support/made-up/find-records';

const record = (
  id: string,
  supports: FilterRecord['supports'],
  language: string,
  released: string,
  status = 'active',
): FilterRecord => ({
  id,
  name: id.toUpperCase(),
  released,
  retired: status === 'retired',
  bases: [],
  inArticle: false,
  supports,
  partly: limited(supports),
  facets: { language: [language], license: ['MIT'], status: [status] },
});
const jax = record('jax', { tpu: 'yes', windows: 'partial', vmap: 'yes' }, 'Python', '2026-10');
const flux = record('flux', { tpu: 'partial', windows: 'yes', vmap: 'unknown' }, 'Julia', '2026-08-06');
const mxnet = record(
  'mxnet',
  { tpu: 'no', windows: 'partial', vmap: 'no' },
  'Python',
  '2022-05-10',
  'retired',
);
const all = [jax, flux, mxnet];

const ids = (list: readonly FilterRecord[]) => list.map(({ id }) => id);

describe('judge', () => {
  it.each([
    ['yes', 'yes', false, 'met'],
    ['yes', 'no', false, 'failed'],
    ['partial', 'yes', false, 'partly'],
    ['partial', 'yes', true, 'met'],
    ['partial', 'no', true, 'partly'],
    ['no', 'no', false, 'met'],
    ['no', 'yes', true, 'failed'],
    ['unknown', 'yes', true, 'unknown'],
    ['unknown', 'no', false, 'unknown'],
  ] as const)('%s against a wish for %s (partial enough: %s) is %s', (support, wish, enough, expected) => {
    expect(
      judge(
        record('x', { tpu: support }, 'Python', ''),
        { kind: 'dimension', dimension: 'tpu', wish },
        enough ? partlyKinds : [],
      ),
    ).toBe(expected);
  });

  it('takes a missing fact as unknown', () => {
    expect(judge(jax, { kind: 'dimension', dimension: 'nothing', wish: 'no' }, [])).toBe('unknown');
  });

  it('takes any included value and no excluded one', () => {
    expect(
      judge(jax, { kind: 'facet', facet: 'language', include: ['Julia', 'Python'], exclude: [] }, []),
    ).toBe('met');
    expect(judge(jax, { kind: 'facet', facet: 'language', include: [], exclude: ['Python'] }, [])).toBe(
      'failed',
    );
  });
});

describe('partition', () => {
  it('tells matches, near misses with reasons and those lost through unknown', () => {
    const parts = partition(all, withDimension(withDimension(emptyFilter, 'tpu', 'yes'), 'windows', 'yes'));
    expect(ids(parts.matches)).toEqual([]);
    expect(
      parts.near.map(({ record: { id }, misses }) => [id, misses.map(({ judgement }) => judgement)]),
    ).toEqual([
      ['flux', ['partly']],
      ['jax', ['partly']],
      ['mxnet', ['failed', 'partly']],
    ]);
    expect(
      partition(all, withDimension(emptyFilter, 'vmap', 'yes')).unknown.map(({ record: { id } }) => id),
    ).toEqual(['flux']);
  });

  it('sorts by name or by newest release', () => {
    expect(ids(partition(all, emptyFilter).matches)).toEqual(['flux', 'jax', 'mxnet']);
    expect(ids(partition(all, { ...emptyFilter, sort: 'release' }).matches)).toEqual([
      'jax',
      'flux',
      'mxnet',
    ]);
  });

  it('counts live', () => {
    expect(countMatches(all, withFacet(emptyFilter, 'language', 'Python', 'yes'))).toBe(2);
    expect(countMatches(all, withFacet(emptyFilter, 'language', 'Python', 'no'))).toBe(1);
  });

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

  it('puts every library into exactly one part, whatever the order of input', () => {
    fc.assert(
      fc.property(anyState, fc.shuffledSubarray(all, { minLength: 3 }), (state, shuffled) => {
        const parts = partition(shuffled, state);
        const placed = [
          ...ids(parts.matches),
          ...[...parts.near, ...parts.unknown, ...parts.far].map((entry) => entry.record.id),
        ];
        expect([...placed].sort()).toEqual(['flux', 'jax', 'mxnet']);
        expect(parts).toEqual(partition(all, state));
      }),
    );
  });

  it('never loses a match when a condition is dropped', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const matches = ids(partition(all, state).matches);
        for (const condition of state.conditions) {
          const fewer = ids(
            partition(all, { ...state, conditions: state.conditions.filter((other) => other !== condition) })
              .matches,
          );
          for (const id of matches) expect(fewer).toContain(id);
        }
      }),
    );
  });
});
