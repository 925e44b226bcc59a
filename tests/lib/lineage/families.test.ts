import { expect, it } from 'vitest';
import type { Family, Kin } from '@/lib/schema/lineage';
import { byFamily } from '@/lib/lineage/families';

const kin = (id: string, family?: string): Kin => ({
  id,
  name: id,
  born: '2010',
  steward: 'x',
  relations: [],
  sources: [],
  ...(family ? { family } : {}),
});
const family = (id: string): Family => ({ id, name: id, hue: 'red', story: id });

it('groups the tree by family in the order of the families; who has none comes last, an empty family does not come', () => {
  const groups = byFamily(
    [kin('a', 'second'), kin('b'), kin('c', 'first'), kin('d', 'second'), kin('e', 'gone')],
    [family('first'), family('second'), family('empty')],
  );
  expect(groups.map(({ family: of, members }) => [of?.id, members.map(({ id }) => id)])).toEqual([
    ['first', ['c']],
    ['second', ['a', 'd']],
    [undefined, ['b', 'e']],
  ]);
});
