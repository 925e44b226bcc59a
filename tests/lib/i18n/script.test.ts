import { describe, expect, it } from 'vitest';
import { isChinese, scriptOf } from '@/lib/i18n/script';

describe('the script of a language', () => {
  it.each(['en', 'zh'])('is known ahead for %s, as the tables of Unicode have it', (locale) => {
    expect(scriptOf(locale)).toBe(new Intl.Locale(locale).maximize().script);
  });

  it.each([
    ['ja', 'Jpan'],
    ['zh-TW', 'Hant'],
    ['sr-Latn', 'Latn'],
    ['no tag', undefined],
  ])('of %s is %s', (locale, script) => {
    expect(scriptOf(locale)).toBe(script);
  });

  it('tells Chinese, simplified and traditional, from the others', () => {
    expect(['zh', 'zh-TW', 'ja', 'en'].map(isChinese)).toEqual([true, true, false, false]);
  });
});
