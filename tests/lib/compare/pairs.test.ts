import { describe, expect, it } from 'vitest';
import { mostPaired, pairedIds, pairHref } from '@/lib/compare/pairs';
import { pairsOf } from '@/lib/url';
import { plainLibrary } from '../../support/made-up/plain-library';

/** Profiles that say something, out of order. */
const full = ['fly', 'ant', 'bee', 'wasp', 'moth', 'cricket'].map((id) =>
  plainLibrary({ id, facts: { wings: { support: 'no', note: 'None.', source: ['docs'] } } }),
);

describe('pair pages', () => {
  it('are there for every two libraries while there are few', () => {
    expect(pairedIds(full)).toEqual(['ant', 'bee', 'cricket', 'fly', 'moth', 'wasp']);
  });

  it('stop growing: beyond the stated number only the fullest profiles have them', () => {
    const thin = Array.from({ length: 40 }, (_, index) => plainLibrary({ id: `thin-${index}` }));
    const paired = pairedIds([...thin, ...full]);
    expect(paired).toHaveLength(mostPaired);
    expect(paired).toEqual(expect.arrayContaining(full.map(({ id }) => id)));
    expect(pairsOf(paired)).toHaveLength(66);
    const early = plainLibrary({ id: 'early', article: 'presupposed' });
    expect(
      pairedIds([...full, ...full.map(({ id, ...rest }) => ({ ...rest, id: `${id}-too` })), early]),
    ).toContain('early');
    expect(pairHref('en', 'fly', 'ant', paired)).toBe('/en/compare/ant-vs-fly/');
    expect(pairHref('en', 'thin-39', 'ant', paired)).toBe('/en/compare/?libraries=thin-39,ant');
  });
});
