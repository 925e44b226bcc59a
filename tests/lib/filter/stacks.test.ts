import { describe, expect, it } from 'vitest';
import { behindBases, toStacks } from '@/lib/filter/stacks';

const on = (id: string, ...bases: readonly string[]) => ({
  id,
  bases: bases.map((base) => ({ id: base, name: base })),
});
const [ant, comb, hive, moth, wax] = [
  on('ant'),
  on('comb', 'hive'),
  on('hive'),
  on('moth', 'hive', 'ant'),
  on('wax', 'hive'),
];
const stacked = (...records: ReturnType<typeof on>[]) =>
  toStacks(records, (record) => record).map((stack) => stack.map(({ id }) => id));
const ordered = (...records: ReturnType<typeof on>[]) => behindBases(records).map(({ id }) => id);

describe('stacks', () => {
  it('hold a library with its layers in the given order, at the place of the first of them', () => {
    expect(stacked(ant, wax, moth, hive, comb)).toEqual([['ant'], ['wax', 'hive', 'comb'], ['moth']]);
  });

  it('keep layers apart where their base itself is not in the list', () => {
    expect(stacked(comb, ant, wax)).toEqual([['comb'], ['ant'], ['wax']]);
  });

  it('are single where a layer stands on several', () => {
    expect(stacked(moth, hive)).toEqual([['moth'], ['hive']]);
  });
});

describe('the order of cards', () => {
  it('puts each layer right behind its base, all else stays', () => {
    expect(ordered(ant, comb, hive, moth, wax)).toEqual(['ant', 'hive', 'comb', 'wax', 'moth']);
  });

  it('leaves a layer at its place where its base is not shown', () => {
    expect(ordered(ant, comb, moth, wax)).toEqual(['ant', 'comb', 'moth', 'wax']);
  });
});
