import { expect, it } from 'vitest';
import { checkContent } from '@/lib/content/check';

const { bridges } = checkContent('content', '2026-11-25').collection;

it('a way out of MXNet is known, and of others', () => {
  expect(bridges.length).toBeGreaterThan(50);
  for (const to of ['pytorch', 'tensorflow', 'jax'])
    expect(
      bridges.some((entry) => entry.from === 'mxnet' && entry.to === to),
      to,
    ).toBe(true);
});
