import { expect, it } from 'vitest';
import type { Verified } from '@/lib/schema/records/verified';
import { joinVerified } from '../../../scripts/verify/join-verified';

const row = (hash: string) => ({ hash, found: [], open: [], missing: [] });
const older: Verified = {
  checked: '2026-01-01',
  sources: { a: { hash: 'a1' }, b: { hash: 'b1' }, gone: { hash: 'g1' } },
  rows: { 'facts/tpu': row('t1'), 'facts/vmap': row('v1'), 'facts/gone': row('g1') },
};
const newer: Verified = {
  checked: '2026-02-02',
  sources: { b: { hash: 'b2' }, c: { hash: 'c2' } },
  rows: { 'facts/vmap': row('v2'), 'facts/jit': row('j2') },
};

it('keeps what was not read anew, in the order of the profile, and drops what the profile no longer has', () => {
  const joined = joinVerified(newer, older, ['a', 'b', 'c', 'd'], ['facts/jit', 'facts/tpu', 'facts/vmap']);
  expect(joined).toEqual({
    checked: '2026-02-02',
    sources: { a: { hash: 'a1' }, b: { hash: 'b2' }, c: { hash: 'c2' } },
    rows: { 'facts/jit': row('j2'), 'facts/tpu': row('t1'), 'facts/vmap': row('v2') },
  });
  expect(Object.keys(joined.rows)).toEqual(['facts/jit', 'facts/tpu', 'facts/vmap']);
});

it('is the new record where there was none', () => {
  expect(joinVerified(newer, undefined, ['b', 'c'], ['facts/vmap', 'facts/jit'])).toEqual(newer);
});
