import { describe, expect, it } from 'vitest';
import { findAnswer, tiesIn, type FindRecord } from '@/lib/find/answer';
import type { FindState } from '@/lib/find/address/state';
import { findRecord as library, situation } from '../../support/made-up/find-records';

const answer = (records: readonly FindRecord[], asked: FindState) =>
  findAnswer(records, asked, {}, '2026-11-25');
const names = (list: readonly { record: FindRecord }[]) => list.map(({ record }) => record.name);
const tpu = { tpu: 'yes' } as const;

describe('what is equal', () => {
  const brackets = (records: readonly FindRecord[], asked: FindState) => {
    const { fits } = answer(records, asked);
    const ties = tiesIn(fits);
    return fits.map(({ record }) => [record.name, ties.get(record.id)]);
  };

  it('is tied, a bracket for each run of equals; what is equal to none is in none', () => {
    expect(
      brackets(
        [
          library('Fly', { tpu: 'yes', vmap: 'unknown' }),
          library('Elk', { tpu: 'yes', vmap: 'no' }),
          library('Dog', { tpu: 'yes', vmap: 'no' }),
          library('Cow', { tpu: 'yes', vmap: 'partial' }),
          library('Bee', { tpu: 'yes', vmap: 'yes' }),
          library('Ant', { tpu: 'yes', vmap: 'yes' }),
        ],
        situation(['tpu'], ['vmap']),
      ),
    ).toEqual([
      ['Ant', 1],
      ['Bee', 1],
      ['Cow', undefined],
      ['Dog', 3],
      ['Elk', 3],
      ['Fly', undefined],
    ]);
  });

  it('is never led by a retired library, which is in no bracket with living ones', () => {
    expect(
      brackets(
        [library('Ant', tpu, { retired: true }), library('Cow', tpu), library('Bee', tpu)],
        situation(['tpu']),
      ),
    ).toEqual([
      ['Bee', 1],
      ['Cow', 1],
      ['Ant', undefined],
    ]);
  });
});

describe('libraries wanted by name', () => {
  it('are one must: a library is one of them; not wanted, each is out by itself', () => {
    const all = [library('Ant', tpu), library('Bee', tpu), library('Cow', tpu)];
    const wanted = answer(all, situation(['tpu', 'library:ant', 'library:bee']));
    expect([names(wanted.fits), names(wanted.fails)]).toEqual([['Ant', 'Bee'], ['Cow']]);
    const unwanted = answer(all, situation(['-library:ant', '-library:bee']));
    expect([names(unwanted.fits), names(unwanted.fails)]).toEqual([['Cow'], ['Ant', 'Bee']]);
  });

  it('stand before the other musts as one condition, which each of these still is by itself', () => {
    const both = [library('Ant', tpu), library('Bee', { tpu: 'no' })];
    const asked = situation(['tpu', 'library:ant', 'library:bee', '-windows']);
    const { fits, open, fails } = answer(both, asked);
    expect([names(fits), names(open), names(fails)]).toEqual([[], ['Ant'], ['Bee']]);
    expect(fails[0]!.musts.map(({ term, judgement }) => [term.key, judgement])).toEqual([
      ['library:ant|library:bee', 'met'],
      ['tpu', 'failed'],
      ['-windows', 'unknown'],
    ]);
  });

  it('alone are a must like any other', () => {
    const { fits } = answer([library('Ant', tpu)], situation(['tpu', 'library:ant']));
    expect(fits[0]!.musts.map(({ term }) => term.key)).toEqual(['tpu', 'library:ant']);
  });
});
