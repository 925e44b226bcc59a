import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { locales } from '@/lib/i18n/locales-fs';
import { drawPicture, pictureLanguage } from '@/lib/output/picture/draw-picture';
import type { SitePage } from '@/lib/output/site-page';
import { paths } from '@/lib/url';
import { madeUp } from '../../../support/made-up/made-up';

const { english } = madeUp();

const profile: SitePage = {
  kind: 'profile',
  pathIn: (locale) => paths.library(locale, 'madeup'),
  title: english.name,
  description: '</script><script>alert(1)</script> & "quotes" 中',
  checked: '2026-11-22',
  about: [english],
  markdown: true,
};

describe('pictures', () => {
  it('are drawn the same twice, in the size that the head names', async () => {
    for (const locale of ['en', 'zh']) {
      const [first, second] = [await drawPicture(profile, locale), await drawPicture(profile, locale)];
      expect(Buffer.compare(first, second)).toBe(0);
      expect(await sharp(first).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    }
  });

  it('are in the language of the page as long as the typefaces can write it', () => {
    expect(locales.map(pictureLanguage)).toEqual(locales);
  });

  it('have letters that the first typeface lacks from others, and look as before where it has all', async () => {
    const drawn = await drawPicture({ ...profile, title: 'Jiří, Øyvind: λ → ≤ 8 ℃ Я' }, 'en');
    expect(await sharp(drawn).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect(
      Buffer.compare(drawn, await drawPicture({ ...profile, title: 'Jir, yvind:   8  ' }, 'en')),
    ).not.toBe(0);
  });

  it('say which letter the typeface lacks', async () => {
    await expect(drawPicture({ ...profile, title: '한' }, 'en')).rejects.toThrow(
      'The typeface of the pictures has no "한" (/en/libraries/madeup/).',
    );
  });
});
