import { describe, expect, it } from 'vitest';
import type { Kin } from '@/lib/schema/lineage';
import { linksOf, relationsOf, traceOf } from '@/lib/lineage/relations';

const kin = (id: string, born: string, rest: Partial<Kin> = {}): Kin => ({
  id,
  name: id,
  born,
  steward: 'x',
  relations: [],
  sources: [],
  ...rest,
});

describe('relations', () => {
  const links = linksOf([
    kin('torch', '2002', { relations: [{ to: 'pytorch', kind: 'successor' }] }),
    kin('pytorch', '2016', { relations: [{ to: 'mlx', kind: 'inspired', note: 'says so' }] }),
    kin('fastai', '2017', { relations: [{ to: 'pytorch', kind: 'built-on' }] }),
    kin('mlx', '2023'),
  ]);
  it('runs in the direction of influence', () => {
    expect(links).toEqual([
      { from: 'torch', to: 'pytorch', kind: 'successor' },
      { from: 'pytorch', to: 'mlx', kind: 'inspired', note: 'says so' },
      { from: 'pytorch', to: 'fastai', kind: 'built-on' },
    ]);
    expect(relationsOf(links, 'pytorch')).toEqual({ cameFrom: [links[0]], ledTo: [links[1], links[2]] });
  });
  it('is traced at any distance', () => {
    expect(traceOf(links, 'mlx')).toEqual({ before: new Set(['pytorch', 'torch']), after: new Set() });
    expect(traceOf(links, 'torch').after).toEqual(new Set(['pytorch', 'fastai', 'mlx']));
  });
  it('ends in a circle too', () => {
    const circle = linksOf([
      kin('a', '2001', { relations: [{ to: 'b', kind: 'inspired' }] }),
      kin('b', '2002', { relations: [{ to: 'a', kind: 'inspired' }] }),
    ]);
    expect(traceOf(circle, 'a')).toEqual({ before: new Set(['b']), after: new Set(['b']) });
  });
});
