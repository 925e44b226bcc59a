import { describe, expect, it } from 'vitest';
import { checkProfile } from '@/lib/content/read-libraries';
import { librarySkeleton } from '@/lib/content/skeleton';

describe('a made-up library in one file', () => {
  it('begins from a skeleton in which only the gaps are faults', () => {
    const { faults: gaps } = checkProfile(
      librarySkeleton('new-one', '2026-11-24'),
      'content/libraries/new-one.md',
      'new-one',
    );
    expect(gaps.length).toBeGreaterThan(10);
    expect(new Set(gaps.map(({ rule }) => rule))).toEqual(new Set(['length', 'address', 'date', 'format']));
  });
});
