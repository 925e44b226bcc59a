import { describe, expect, it } from 'vitest';
import { checkContent } from '@/lib/content/check';
import { mostPaired, pairedIds, pairHref } from '@/lib/compare/pairs';
import { pairsOf } from '@/lib/url';

const { libraries } = checkContent('content', '2026-11-25').collection;

describe('pair pages', () => {
  it('are there for every two libraries while there are few', () => {
    expect(pairedIds(libraries)).toEqual(libraries.map(({ id }) => id).sort());
  });

  it('stop growing: beyond the stated number only the fullest profiles have them', () => {
    const thin = Array.from({ length: 40 }, (_, index) => ({
      ...libraries[0]!,
      id: `thin-${index}`,
      facts: {},
      users: [],
      history: [],
    }));
    const paired = pairedIds([...thin, ...libraries]);
    expect(paired).toHaveLength(mostPaired);
    expect(paired).toEqual(expect.arrayContaining(libraries.map(({ id }) => id)));
    expect(pairsOf(paired)).toHaveLength(66);
    expect(pairHref('en', 'jax', 'flux', paired)).toBe('/en/compare/flux-vs-jax/');
    expect(pairHref('en', 'thin-39', 'flux', paired)).toBe('/en/compare/?libraries=thin-39,flux');
  });
});
