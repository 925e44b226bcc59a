import { describe, expect, it } from 'vitest';
import { checkContent } from '@/lib/content/check';
import { linksOf } from '@/lib/lineage/relations';
import { chainBetween, chainsAmong } from '@/lib/lineage/chains';

const { lineage } = checkContent('content', '2026-11-25').collection;

describe('the real tree', () => {
  it('holds the 47 libraries and 45 relations of the dossier, our six among them', () => {
    expect(lineage).toHaveLength(47);
    expect(linksOf(lineage)).toHaveLength(45);
    for (const id of ['jax', 'mxnet', 'matlab-deep-learning-toolbox', 'flux', 'pytorch', 'tensorflow'])
      expect(lineage.map((entry) => entry.id)).toContain(id);
  });

  it('holds no two of the six profiles for layers', () => {
    const { collection } = checkContent('content', '2026-11-25');
    expect(
      chainsAmong(
        collection.lineage,
        collection.libraries.map(({ id }) => id),
      ),
    ).toEqual([]);
    expect(chainBetween(collection.lineage, 'flax', 'jax')).toMatchObject({
      kind: 'layer',
      from: 'flax',
      to: 'jax',
    });
    expect(chainBetween(collection.lineage, 'torch7', 'pytorch')).toMatchObject({ kind: 'successor' });
  });
});
