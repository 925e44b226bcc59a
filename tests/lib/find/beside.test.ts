import { describe, expect, it } from 'vitest';
import { findAnswer, type FindRecord } from '@/lib/find/answer';
import type { FindState } from '@/lib/find/address/state';
import { findRecord as library, situation } from '../../support/made-up/find-records';

const answer = (records: readonly FindRecord[], asked: FindState) =>
  findAnswer(records, asked, {}, '2026-11-25');
const names = (list: readonly { record: FindRecord }[]) => list.map(({ record }) => record.name);

/** Its chip works on another system than Windows only. */
const ant = library(
  'Ant',
  { tpu: 'yes', windows: 'yes', mobile: 'yes' },
  { beside: { tpu: { needs: ['mobile'], notWith: ['windows'] } } },
);
const bee = library('Bee', { tpu: 'yes', windows: 'yes', mobile: 'yes' });
const judged = (asked: FindState, record = ant) => {
  const { fits, open, fails } = answer([record], asked);
  const { musts, wishes } = [...fits, ...open, ...fails][0]!;
  return [...musts, ...wishes].map(({ term, judgement, against, needs }) => [
    term.key,
    judgement,
    against.join(),
    needs.join(),
  ]);
};

describe('a fact that does not hold beside another one', () => {
  it('is met by itself, and not in full together with it, were a partial answer enough', () => {
    expect(names(answer([ant], situation(['tpu'])).fits)).toEqual(['Ant']);
    for (const partial of [false, true]) {
      const { fits, fails } = answer([ant, bee], situation(['tpu', 'windows'], [], partial));
      expect([names(fits), names(fails)]).toEqual([['Bee'], ['Ant']]);
    }
    expect(judged(situation(['tpu', 'windows']))).toEqual([
      ['tpu', 'partly', 'windows', 'mobile'],
      ['windows', 'met', '', ''],
    ]);
  });

  it('spoils a wish, and no must is spoilt by a wish', () => {
    expect(judged(situation(['windows'], ['tpu']))).toEqual([
      ['windows', 'met', '', ''],
      ['tpu', 'partly', 'windows', 'mobile'],
    ]);
    expect(judged(situation(['tpu'], ['windows']))).toEqual([
      ['tpu', 'met', '', 'mobile'],
      ['windows', 'partly', 'tpu', ''],
    ]);
  });

  it('of alternatives leaves those that go together', () => {
    expect(judged(situation(['tpu|vmap', 'windows'])).map(([, judgement]) => judgement)).toEqual([
      'partly',
      'met',
    ]);
    expect(judged(situation(['tpu|mobile', 'windows'])).map(([, judgement]) => judgement)).toEqual([
      'met',
      'met',
    ]);
    expect(judged(situation(['tpu', 'windows|mobile']))[0]).toEqual(['tpu', 'met', '', '']);
    // What it cannot do at all is no alternative.
    const only = { ...ant, supports: { ...ant.supports, vmap: 'no' as const } };
    expect(judged(situation(['tpu', 'windows|vmap']), only)[0]![1]).toBe('partly');
  });

  it('is a miss of its own where the library does not do it at all, whatever else does not go with it', () => {
    const beside = { windows: { notWith: ['tpu'] }, vmap: { notWith: ['windows'] } };
    const none = library('Cow', { tpu: 'no', windows: 'yes', vmap: 'unknown' }, { beside });
    expect(judged(situation(['windows'], ['tpu', 'vmap']), none)).toEqual([
      ['windows', 'met', '', ''],
      ['tpu', 'failed', '', ''],
      ['vmap', 'unknown', '', ''],
    ]);
  });

  it('is told of a partial answer too, and of one that is refused it is not', () => {
    const beside = { tpu: { notWith: ['windows'] } };
    const inPart = library('Cow', { tpu: 'partial', windows: 'yes' }, { beside });
    expect(judged(situation(['tpu', 'windows']), inPart)[0]).toEqual(['tpu', 'partly', 'windows', '']);
    expect(judged(situation(['-tpu', 'windows']), inPart)[0]).toEqual(['-tpu', 'partly', '', '']);
  });

  it('is not spoilt, and what it needs is not asked for, where something else would do', () => {
    expect(judged(situation(['tpu', 'windows|language:Python']))[0]).toEqual(['tpu', 'met', '', 'mobile']);
    expect(judged(situation(['tpu', 'mobile|language:Python']))[0]).toEqual(['tpu', 'met', '', 'mobile']);
  });

  it('says what it needs, unless that is asked for; without what it needs it does not hold', () => {
    expect(judged(situation(['tpu', 'mobile']))[0]).toEqual(['tpu', 'met', '', '']);
    expect(judged(situation(['tpu', '-mobile']))[0]).toEqual(['tpu', 'partly', 'mobile', 'mobile']);
    expect(judged(situation(['-tpu', 'windows']))[0]).toEqual(['-tpu', 'failed', '', '']);
  });

  it('fits as soon as either of the two is dropped', () => {
    const { drops } = answer([ant], situation(['tpu', 'windows']));
    expect(drops.map(({ term, gains }) => [term.key, gains.map(({ name }) => name)])).toEqual([
      ['tpu', ['Ant']],
      ['windows', ['Ant']],
    ]);
    // It is no different where each of them speaks against the other.
    const beside = { tpu: { notWith: ['windows'] }, windows: { notWith: ['tpu'] } };
    const torn = library('Cow', { tpu: 'yes', windows: 'yes' }, { beside });
    expect(answer([torn], situation(['tpu', 'windows'])).drops.map(({ term }) => term.key)).toEqual([
      'tpu',
      'windows',
    ]);
    const missing = { ...ant, supports: { ...ant.supports, vmap: 'no' as const } };
    expect(answer([missing], situation(['tpu', 'windows', 'vmap'])).drops).toEqual([]);
  });
});
