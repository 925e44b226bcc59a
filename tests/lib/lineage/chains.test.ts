import { describe, expect, it } from 'vitest';
import { chainBetween, chainsAmong } from '@/lib/lineage/chains';
import type { Kin } from '@/lib/schema/lineage';

describe('rivals or layers', () => {
  const kin = (id: string, relations: Kin['relations'] = []): Kin => ({
    id,
    name: id.toUpperCase(),
    born: '2020',
    steward: 'x',
    relations,
    sources: [],
  });
  const lineage = [
    kin('base'),
    kin('layer', [{ to: 'base', kind: 'built-on' }]),
    kin('top', [{ to: 'layer', kind: 'wraps' }]),
    kin('old', [{ to: 'middle', kind: 'successor' }]),
    kin('middle', [{ to: 'young', kind: 'renamed-to' }]),
    kin('young'),
    kin('friend', [{ to: 'base', kind: 'inspired' }]),
  ];
  it('finds what stands on what, whichever comes first', () => {
    expect(chainBetween(lineage, 'base', 'layer')).toEqual({
      kind: 'layer',
      from: 'layer',
      to: 'base',
      between: [],
    });
    expect(chainBetween(lineage, 'top', 'base')).toEqual({
      kind: 'layer',
      from: 'top',
      to: 'base',
      between: ['LAYER'],
    });
    expect(chainBetween(lineage, 'young', 'old')).toEqual({
      kind: 'successor',
      from: 'old',
      to: 'young',
      between: ['MIDDLE'],
    });
  });
  it('leaves rivals alone: an idea taken over makes no layer', () => {
    expect(chainBetween(lineage, 'friend', 'base')).toBeUndefined();
    expect(chainBetween(lineage, 'nowhere', 'base')).toBeUndefined();
    expect(chainsAmong(lineage, ['friend', 'top', 'layer', 'young'])).toHaveLength(1);
  });
});
