import { describe, expect, it } from 'vitest';
import { decidingReason, findAnswer, type FindRecord } from '@/lib/find/answer';
import type { FindState } from '@/lib/find/address/state';
import { findRecord as library, situation } from '../../support/made-up/find-records';

const today = '2026-11-25';
const answer = (records: readonly FindRecord[], asked: FindState) =>
  findAnswer(records, asked, { tpu: 120, windows: 120 }, today);
const names = (list: readonly { record: FindRecord }[]) => list.map(({ record }) => record.name);
const tpu = { tpu: 'yes' } as const;

/** One example a reason; the order of each was written by hand, against the alphabet and against the order of the input. */
describe('the order of an answer, as the page promises it', () => {
  it('first: fewer musts missed before more, a partial answer counting as missed', () => {
    const { fails } = answer(
      [
        library('Ant', { tpu: 'no', windows: 'no', vmap: 'no' }),
        library('Bee', { tpu: 'partial', windows: 'no', vmap: 'yes' }),
        library('Cow', { tpu: 'no', windows: 'yes', vmap: 'yes' }),
      ],
      situation(['tpu', 'windows', 'vmap']),
    );
    expect(names(fails)).toEqual(['Cow', 'Bee', 'Ant']);
    expect(decidingReason(fails[0]!, fails[1]!)).toBe('unmet');
  });

  it('then: fewer unknowns among the musts before more', () => {
    const { open } = answer(
      [
        library('Ant', { tpu: 'unknown', windows: 'unknown' }),
        library('Bee', { tpu: 'yes', windows: 'unknown' }),
      ],
      situation(['tpu', 'windows']),
    );
    expect(names(open)).toEqual(['Bee', 'Ant']);
    expect(decidingReason(open[0]!, open[1]!)).toBe('unknown');
  });

  it('then: living libraries before retired ones, however many wishes those meet', () => {
    const { fits } = answer(
      [library('Ant', { tpu: 'yes', vmap: 'yes' }, { retired: true }), library('Bee', tpu)],
      situation(['tpu'], ['vmap']),
    );
    expect(names(fits)).toEqual(['Bee', 'Ant']);
    expect(decidingReason(fits[0]!, fits[1]!)).toBe('retired');
  });

  it('a retired library is not put back where a status is a must', () => {
    const { fails } = answer(
      [library('Bee', { tpu: 'no' }), library('Ant', tpu, { retired: true })],
      situation(['tpu', 'status:active']),
    );
    expect(names(fails)).toEqual(['Ant', 'Bee']);
    const without = answer(
      [library('Bee', { tpu: 'no' }), library('Ant', { tpu: 'no' }, { retired: true })],
      situation(['tpu']),
    );
    expect(names(without.fails)).toEqual(['Bee', 'Ant']);
  });

  it('then: more wishes met before fewer', () => {
    const { fits } = answer(
      [
        library('Ant', { tpu: 'yes', vmap: 'no', mobile: 'no' }),
        library('Bee', { tpu: 'yes', vmap: 'yes', mobile: 'no' }),
        library('Cow', { tpu: 'yes', vmap: 'yes', mobile: 'yes' }),
      ],
      situation(['tpu'], ['vmap', 'mobile']),
    );
    expect(names(fits)).toEqual(['Cow', 'Bee', 'Ant']);
    expect(decidingReason(fits[0]!, fits[1]!)).toBe('wishes');
  });
});

describe('the order of an answer, further down', () => {
  it('before all that: musts met in full before musts met in part, were these retired or with more wishes', () => {
    const { fits } = answer(
      [
        library('Ant', { tpu: 'partial', vmap: 'yes' }),
        library('Bee', tpu),
        library('Cow', tpu, { retired: true }),
      ],
      situation(['tpu'], ['vmap'], true),
    );
    expect(names(fits)).toEqual(['Bee', 'Cow', 'Ant']);
    expect(decidingReason(fits[1]!, fits[2]!)).toBe('partial');
  });

  it('a wish in part counts half: more than none, less than a whole one, two as much as one', () => {
    const wishes = (partial: boolean) =>
      names(
        answer(
          [
            library('Ant', { tpu: 'yes', vmap: 'no', mobile: 'no' }),
            library('Bee', { tpu: 'yes', vmap: 'partial', mobile: 'no' }),
            library('Cow', { tpu: 'yes', vmap: 'partial', mobile: 'partial' }),
            library('Dog', { tpu: 'yes', vmap: 'yes', mobile: 'no' }),
            library('Elk', { tpu: 'yes', vmap: 'yes', mobile: 'partial' }),
          ],
          situation(['tpu'], ['vmap', 'mobile'], partial),
        ).fits,
      );
    expect(wishes(false)).toEqual(['Elk', 'Cow', 'Dog', 'Bee', 'Ant']);
    // That a partial answer is enough makes a wish no more than half, too.
    expect(wishes(true)).toEqual(['Elk', 'Cow', 'Dog', 'Bee', 'Ant']);
  });

  it('then: fewer wishes of which nobody knows before more', () => {
    const { fits } = answer(
      [library('Ant', { tpu: 'yes', vmap: 'unknown' }), library('Bee', { tpu: 'yes', vmap: 'no' })],
      situation(['tpu'], ['vmap']),
    );
    expect(names(fits)).toEqual(['Bee', 'Ant']);
    expect(decidingReason(fits[0]!, fits[1]!)).toBe('openWishes');
  });

  it('facts past their shelf life are counted, and decide nothing', () => {
    const { fits } = answer(
      [
        library('Ant', tpu, { checked: { tpu: '2026-07-27' } }),
        library('Bee', tpu, { checked: { tpu: '2026-07-28', windows: '2001-01-01' } }),
      ],
      situation(['tpu']),
    );
    expect(names(fits)).toEqual(['Ant', 'Bee']);
    expect(fits.map(({ aged }) => aged)).toEqual([1, 0]);
    expect(decidingReason(fits[0]!, fits[1]!)).toBe('name');
  });

  it('last: names as a dictionary has them, and of equal names the ids', () => {
    const twin = { ...library('ant', tpu), id: 'ant-2' };
    const all = [library('Bee', tpu), twin, library('ant', tpu)];
    const { fits } = answer(all, situation(['tpu']));
    expect(fits.map(({ record }) => record.id)).toEqual(['ant', 'ant-2', 'bee']);
    expect(decidingReason(fits[1]!, fits[2]!)).toBe('name');
    const turnedRound = answer([...all].reverse(), situation(['tpu']));
    expect(turnedRound.fits.map(({ record }) => record.id)).toEqual(['ant', 'ant-2', 'bee']);
  });
});

describe('the parts of an answer', () => {
  it('a fact without a day, or of a dimension without a shelf life, is never past it', () => {
    const { fits } = answer(
      [library('Ant', tpu), library('Bee', { vmap: 'yes' }, { checked: { vmap: '1999-01-01' } })],
      situation([], ['tpu', 'vmap']),
    );
    expect(fits.map(({ aged }) => aged)).toEqual([0, 0]);
  });

  it('a library is open only if nothing is missed', () => {
    const { fits, open, fails } = answer(
      [
        library('Ant', { tpu: 'unknown', windows: 'no' }),
        library('Bee', { tpu: 'unknown', windows: 'yes' }),
        library('Cow', { tpu: 'yes', windows: 'yes' }),
      ],
      situation(['tpu', 'windows']),
    );
    expect([names(fits), names(open), names(fails)]).toEqual([['Cow'], ['Bee'], ['Ant']]);
  });

  it('says without which must more libraries fit, the must that brings most first', () => {
    const { drops } = answer(
      [
        library('Ant', { tpu: 'no', windows: 'yes', vmap: 'yes' }),
        library('Bee', { tpu: 'yes', windows: 'unknown', vmap: 'yes' }),
        library('Cow', { tpu: 'yes', windows: 'partial', vmap: 'yes' }),
        library('Dog', { tpu: 'no', windows: 'no', vmap: 'yes' }),
      ],
      situation(['tpu', 'windows', 'vmap']),
    );
    expect(drops.map(({ term, gains }) => [term.key, gains.map(({ name }) => name)])).toEqual([
      ['windows', ['Bee', 'Cow']],
      ['tpu', ['Ant']],
    ]);
  });

  it('tells a plain yes from one by a partial answer', () => {
    const { fits } = answer(
      [library('Ant', { tpu: 'partial' }), library('Bee', tpu)],
      situation(['tpu'], [], true),
    );
    expect(fits.map(({ record, musts }) => [record.name, musts[0]!.byPartial])).toEqual([
      ['Bee', false],
      ['Ant', true],
    ]);
  });
});
