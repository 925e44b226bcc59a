import { describe, expect, it } from 'vitest';
import { partlyKinds } from '@/lib/dimensions/types';
import {
  countMatches,
  countPartial,
  emptyFilter,
  partition,
  withDimension,
  withFacet,
  type FilterRecord,
  type FilterState,
} from '@/lib/filter/filter';
import { findRecord } from '../../support/made-up/find-records';

const library = (name: string, supports: FilterRecord['supports'], released = '2026'): FilterRecord => ({
  ...findRecord(name, supports),
  released,
});
const wanting = (...dimensions: readonly string[]) =>
  dimensions.reduce((state: FilterState, id) => withDimension(state, id, 'yes'), emptyFilter);
const names = (list: readonly { record: FilterRecord }[]) => list.map(({ record }) => record.name);

describe('libraries that are left out', () => {
  const all = [
    library('Ant', { tpu: 'no', windows: 'no', vmap: 'no' }),
    library('Bee', { tpu: 'no', windows: 'no', vmap: 'yes' }),
    library('Cow', { tpu: 'yes', windows: 'partial', vmap: 'yes' }),
    library('Dog', { tpu: 'unknown', windows: 'unknown', vmap: 'unknown' }),
    library('Elk', { tpu: 'yes', windows: 'yes', vmap: 'unknown' }),
    library('Fly', { tpu: 'unknown', windows: 'no', vmap: 'yes' }),
    library('Gnu', { tpu: 'unknown', windows: 'unknown', vmap: 'no' }),
    library('Hen', { tpu: 'yes', windows: 'yes', vmap: 'yes' }),
  ];
  const parts = () => partition(all, wanting('tpu', 'windows', 'vmap'));

  it('are near by one or two conditions and far by three, the nearest first', () => {
    expect(parts().matches.map(({ name }) => name)).toEqual(['Hen']);
    expect(names(parts().near)).toEqual(['Cow', 'Bee', 'Fly']);
    expect(names(parts().far)).toEqual(['Ant', 'Gnu']);
  });

  it('stand apart where only facts are unknown, however many', () => {
    expect(names(parts().unknown)).toEqual(['Elk', 'Dog']);
  });

  it('carry every condition that they do not meet, and how they stand to it', () => {
    expect(parts().near[2]!.misses).toEqual([
      { condition: { kind: 'dimension', dimension: 'tpu', wish: 'yes' }, judgement: 'unknown' },
      { condition: { kind: 'dimension', dimension: 'windows', wish: 'yes' }, judgement: 'failed' },
    ]);
  });

  it('are fewer where a partial answer is enough', () => {
    const enough = { ...wanting('tpu', 'windows', 'vmap'), partial: partlyKinds };
    expect(partition(all, enough).matches.map(({ name }) => name)).toEqual(['Cow', 'Hen']);
    expect([countMatches(all, wanting('tpu', 'windows', 'vmap')), countMatches(all, enough)]).toEqual([1, 2]);
    expect(countMatches(all, withFacet(enough, 'language', 'Julia', 'yes'))).toBe(0);
  });
});

describe('libraries that answer a question in part', () => {
  const all = [
    library('Ant', { tpu: 'partial', windows: 'yes', vmap: 'yes' }),
    library('Bee', { tpu: 'partial', windows: 'yes', vmap: 'no' }),
    library('Cow', { tpu: 'partial', windows: 'partial', vmap: 'unknown' }),
    library('Dog', { tpu: 'yes', windows: 'yes', vmap: 'yes' }),
    library('Elk', { tpu: 'no', windows: 'yes', vmap: 'yes' }),
    library('Fly', { tpu: 'unknown', windows: 'yes', vmap: 'yes' }),
  ];

  it('are counted among those that meet every other condition', () => {
    expect(countPartial(all, emptyFilter, 'tpu')).toBe(3);
    expect(countPartial(all, wanting('windows'), 'tpu')).toBe(2);
    expect(countPartial(all, wanting('windows', 'vmap'), 'tpu')).toBe(1);
    expect(countPartial(all, wanting('tpu'), 'windows')).toBe(0);
  });

  it('are not counted where their kind of partial answer is enough: they match', () => {
    const enough = (partial: FilterState['partial']) => countPartial(all, { ...emptyFilter, partial }, 'tpu');
    expect([enough(['limited']), enough(['experimental'])]).toEqual([0, 3]);
    // A condition that they meet in part only is met as well, where that is enough.
    const other = { ...all[2]!, partly: { tpu: 'experimental', windows: 'limited' } } as const;
    const state: FilterState = { ...wanting('windows'), partial: ['limited'] };
    expect(countPartial([other], state, 'tpu')).toBe(1);
  });
});

describe('the order of the cards', () => {
  const all = [
    library('cow', {}, '2026-10'),
    library('Bee', {}, '2026-11'),
    library('Ant', {}, '2026-10'),
    library('ant', {}, ''),
  ];
  const inOrder = (sort: FilterState['sort'], records = all) =>
    partition(records, { ...emptyFilter, sort }).matches.map(({ name }) => name);

  it('by name takes capitals for small letters', () => {
    expect(inOrder('name')).toEqual(['Ant', 'ant', 'Bee', 'cow']);
  });

  it('by newest release puts the same day by name, and no release last', () => {
    expect(inOrder('release')).toEqual(['Bee', 'Ant', 'cow', 'ant']);
    expect(inOrder('release', [...all].reverse())).toEqual(['Bee', 'Ant', 'cow', 'ant']);
  });
});
