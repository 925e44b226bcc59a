import { describe, expect, it } from 'vitest';
import { allPages } from '@/lib/output/pages';
import { paths } from '@/lib/url';

describe('pages', () => {
  it('have a title and a description of their own, and a picture each', () => {
    for (const locale of ['en', 'zh']) {
      const pages = allPages(locale);
      for (const key of ['title', 'description'] as const)
        expect(new Set(pages.map((page) => page[key])).size, `${locale} ${key}`).toBe(pages.length);
      expect(new Set(pages.map(({ pathIn }) => paths.picture(pathIn(locale)))).size).toBe(pages.length);
    }
  });
});
