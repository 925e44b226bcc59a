import { describe, expect, it } from 'vitest';
import { dimensions, findDimension, groupIds, supportDimensions } from '@/lib/dimensions/register';
import { locales } from '@/lib/i18n/locales-fs';

describe('the register', () => {
  it('has unique ids, known groups, and a test for every support dimension in both languages', () => {
    expect(new Set(dimensions.map(({ id }) => id)).size).toBe(dimensions.length);
    expect(supportDimensions).toHaveLength(49);
    for (const dimension of dimensions) {
      expect(groupIds).toContain(dimension.group);
      for (const locale of locales) {
        expect(dimension.name[locale], dimension.id).toBeTruthy();
        expect(dimension.question[locale], dimension.id).toBeTruthy();
        if (dimension.kind === 'support')
          for (const answer of ['yes', 'partial', 'no'] as const)
            expect(dimension.test?.[answer][locale], dimension.id).toBeTruthy();
      }
    }
  });

  it('gives licences two years, hardware and versions 120 days', () => {
    expect(
      ['license', 'tpu', 'latest_release', 'windows', 'vmap'].map((id) => findDimension(id)!.shelfLife),
    ).toEqual([730, 120, 120, 120, 365]);
  });
});
