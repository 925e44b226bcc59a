import { describe, expect, it } from 'vitest';
import { byDisagreement, orderColumns } from '@/lib/filter/map/map-order';
import { bySimilarity } from '@/lib/filter/map/similarity';
import { cell, groups } from '../../../support/made-up/columns';

type State = 'yes' | 'partial' | 'no';
const column = (id: string, tpu: State, cpu: State, base?: string) => ({
  id,
  bases: base ? [{ id: base, name: base }] : [],
  cells: { tpu: cell(tpu, tpu), cpu: cell(cpu, cpu), license: cell('value', id) },
});
const columns = [
  column('ant', 'yes', 'yes', 'cow'),
  column('bee', 'no', 'partial'),
  column('cow', 'yes', 'partial'),
  column('dog', 'yes', 'yes'),
];
const hardware = groups.filter(({ id }) => id === 'hardware');
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('the columns of the map', () => {
  it('stand by name, behind what they stand on, or beside what is like them', () => {
    expect(ids(orderColumns(columns, hardware, 'name'))).toEqual(['ant', 'bee', 'cow', 'dog']);
    expect(ids(orderColumns(columns, hardware, 'family'))).toEqual(['bee', 'cow', 'ant', 'dog']);
    expect(ids(orderColumns(columns, hardware, 'similar'))).toEqual(['bee', 'cow', 'ant', 'dog']);
  });

  it('put like beside like whatever stands on what, and by answers alone, not by texts', () => {
    const some = [
      column('ant', 'yes', 'yes'),
      // It stands on Ant, and answers as Dog does.
      column('bee', 'no', 'partial', 'ant'),
      { ...column('cow', 'yes', 'yes'), cells: { tpu: cell('yes', 'Yes'), cpu: cell('yes', 'Yes') } },
      column('dog', 'no', 'partial'),
      column('elk', 'yes', 'partial'),
    ];
    expect(ids(orderColumns(some, groups, 'family'))).toEqual(['ant', 'bee', 'cow', 'dog', 'elk']);
    expect(ids(orderColumns(some, groups, 'similar'))).toEqual(['ant', 'cow', 'elk', 'bee', 'dog']);
  });

  it('begin with the one that is furthest from all others', () => {
    expect(bySimilarity([4, 1, 9, 2], (a, b) => Math.abs(a - b))).toEqual([9, 4, 2, 1]);
    expect(bySimilarity([], () => 0)).toEqual([]);
  });
});

describe('the rows of the map by disagreement', () => {
  it('are one group, those first that tell most pairs apart, and texts last', () => {
    const [all, ...none] = byDisagreement(groups, columns, 'Most first');
    expect(none).toEqual([]);
    expect(all!.name).toBe('Most first');
    // Of six pairs TPU tells three apart, CPU four.
    expect(ids(all!.rows).slice(0, 2)).toEqual(['cpu', 'tpu']);
    expect(ids(all!.rows)).toContain('license');
    expect(byDisagreement([], columns, 'x')).toEqual([]);
  });

  it('take a row that a column does not have for an unknown', () => {
    const silent = { id: 'ant', bases: [], cells: { cpu: cell('yes', 'Yes') } };
    const unknown = column('bee', 'yes', 'no');
    unknown.cells.tpu = cell('unknown', 'Unknown');
    // TPU tells the two not apart, CPU does.
    expect(ids(byDisagreement(hardware, [silent, unknown], 'x')[0]!.rows)).toEqual([
      'cpu',
      'tpu',
      'intel_gpu',
    ]);
  });
});
