import { expect, it } from 'vitest';
import { getCollection } from '@/lib/content/load';

const { bridges } = getCollection();

it('a way out of MXNet is known, and of others', () => {
  expect(bridges.length).toBeGreaterThan(50);
  for (const to of ['pytorch', 'tensorflow', 'jax'])
    expect(
      bridges.some((entry) => entry.from === 'mxnet' && entry.to === to),
      to,
    ).toBe(true);
});
