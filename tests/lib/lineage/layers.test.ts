import { describe, expect, it } from 'vitest';
import { basesOf } from '@/lib/lineage/layers';
import type { Kin, RelationKind } from '@/lib/schema/lineage';

const kin = (id: string, ...relations: (readonly [RelationKind, string])[]): Kin => ({
  id,
  name: id.toUpperCase(),
  born: '2020',
  steward: 'Nobody',
  relations: relations.map(([kind, to]) => ({ kind, to })),
  sources: [],
});
const tree = [
  kin('hive'),
  kin('comb', ['built-on', 'hive'], ['inspired', 'bee']),
  kin('bee', ['wraps', 'old'], ['built-on', 'hive'], ['wraps', 'comb'], ['successor', 'wasp']),
  kin('old'),
];
const profiled = ['hive', 'comb', 'bee'].map((id) => ({ id, name: id.toUpperCase() }));

describe('what a library stands on', () => {
  it('is what it is built on or wraps, if that has a profile; an idea taken up or a successor is not', () => {
    expect(basesOf(tree, 'bee', profiled)).toEqual([
      { id: 'hive', name: 'HIVE' },
      { id: 'comb', name: 'COMB' },
    ]);
    expect(basesOf(tree, 'comb', profiled)).toEqual([{ id: 'hive', name: 'HIVE' }]);
  });

  it('is nothing for a library that stands alone or not in the tree', () => {
    expect(basesOf(tree, 'hive', profiled)).toEqual([]);
    expect(basesOf(tree, 'moth', profiled)).toEqual([]);
  });
});
