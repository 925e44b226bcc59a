import { describe, expect, it } from 'vitest';
import { editDistance } from '@/lib/search/edit-distance';

describe('editDistance', () => {
  it('counts a swap as one edit', () => {
    expect([
      editDistance('keras', 'kears', 2),
      editDistance('jax', 'jaxx', 1),
      editDistance('flux', 'lux', 1),
      editDistance('abc', 'xyz', 1),
    ]).toEqual([1, 1, 1, expect.any(Number)]);
    expect(editDistance('abc', 'xyz', 1)).toBeGreaterThan(1);
  });
});
