import { describe, expect, it } from 'vitest';
import { casesIn, lineOf, measureCases, siteReader } from './cases';

const read = siteReader();
const cases = { en: casesIn('en'), zh: casesIn('zh') };
/** Kinds in which one miss is wrong advice. */
const strict = ['negations', 'senses'];

describe('what the site understands', () => {
  it('is tried on many texts of each kind in both languages', () => {
    expect(cases.en.length).toBeGreaterThanOrEqual(300);
    expect(cases.zh.length).toBeGreaterThanOrEqual(200);
    expect(new Set(cases.zh.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(10);
  });

  it.each(['en', 'zh'] as const)('is right to the last word for 97 % of them in %s', (locale) => {
    const results = measureCases(read, cases[locale]);
    const misses = results.flatMap((result) => result.misses);
    expect(misses.length / cases[locale].length, misses.join('\n')).toBeLessThanOrEqual(0.03);
  });

  it.each(['en', 'zh'] as const)('is never the opposite, nor another sense of a word, in %s', (locale) => {
    for (const { kind, misses } of measureCases(read, cases[locale]))
      if (strict.includes(kind)) expect(misses, kind).toEqual([]);
  });

  it('is nothing where nothing is meant, one text in 40 excepted', () => {
    const strange = [...cases.en, ...cases.zh].filter(({ kind }) => kind === 'nonsense');
    expect(strange.length).toBeGreaterThanOrEqual(49);
    const found = strange.filter(({ text }) => read(text).some(({ kind }) => kind !== 'lost'));
    expect(found.length, found.map(({ text }) => text).join()).toBeLessThanOrEqual(1);
  });

  it('does not depend on width, letter case and blanks', () => {
    const wide = (text: string) =>
      text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
    const said = (text: string) =>
      read(text)
        .map((part) => lineOf({ ...part, said: '' }))
        .sort();
    for (const { text } of [...cases.en, ...cases.zh]) {
      if (/[.'’-]/.test(text)) continue;
      expect(said(wide(text)), text).toEqual(said(text));
      expect(said(`  ${text.replaceAll(' ', '   ')}  `), text).toEqual(said(text));
    }
  });
});
