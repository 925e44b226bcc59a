import { describe, expect, it } from 'vitest';
import { getCollection } from '@/lib/content/load';
import { linksOf } from '@/lib/lineage/relations';
import { chainBetween, chainsAmong } from '@/lib/lineage/chains';

const collection = getCollection();
const { lineage } = collection;

describe('the real tree', () => {
  it('holds 50 libraries and 49 relations, the article’s six among them', () => {
    expect(lineage).toHaveLength(50);
    expect(linksOf(lineage)).toHaveLength(49);
    for (const id of ['jax', 'mxnet', 'matlab-deep-learning-toolbox', 'flux', 'pytorch', 'tensorflow'])
      expect(lineage.map((entry) => entry.id)).toContain(id);
  });

  it('holds those for layers that stand on another profile, and no others', () => {
    const layers = collection.libraries.filter(({ bases }) => bases.length > 0);
    expect(Object.fromEntries(layers.map(({ id, bases }) => [id, bases.map((base) => base.id)]))).toEqual({
      djl: ['pytorch', 'mxnet', 'tensorflow'],
      equinox: ['jax'],
      flax: ['jax'],
      haiku: ['jax'],
      keras: ['tensorflow', 'jax', 'pytorch'],
    });
    expect(
      chainsAmong(collection.lineage, [
        'flux',
        'jax',
        'matlab-deep-learning-toolbox',
        'mxnet',
        'pytorch',
        'tensorflow',
      ]),
    ).toEqual([]);
    expect(chainBetween(collection.lineage, 'flax', 'jax')).toMatchObject({
      kind: 'layer',
      from: 'flax',
      to: 'jax',
    });
    expect(chainBetween(collection.lineage, 'torch7', 'pytorch')).toMatchObject({ kind: 'successor' });
  });
});
