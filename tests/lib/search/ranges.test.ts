import { describe, expect, it } from 'vitest';
import { findRanges } from '@/lib/search/ranges';

describe('findRanges', () => {
  it('marks in a text whose folded form is longer', () => {
    expect(findRanges('ﬁne tpu', ['tpu'])).toEqual([[4, 7]]);
  });
});
