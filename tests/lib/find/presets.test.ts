import { describe, expect, it } from 'vitest';
import { checkContent } from '@/lib/content/check';
import { presets } from '@/lib/find/presets';
import { toFindData } from '@/lib/find/records';
import { toTerm } from '@/lib/find/term';
import { getMessages } from '@/lib/i18n/locales-fs';

const day = '2026-11-25';
const { libraries } = checkContent('content', day).collection;
const data = toFindData(libraries, 'en', getMessages('en'), day);

describe('common situations', () => {
  it('ask only for what there is, and say why in both languages', () => {
    expect(new Set(presets.map(({ id }) => id)).size).toBe(presets.length);
    expect(presets.length).toBeGreaterThanOrEqual(6);
    for (const { terms, name, situation } of presets) {
      for (const words of [name, situation, ...terms.map(({ because }) => because)])
        expect(words.en && words.zh).toBeTruthy();
      for (const { key } of terms) expect(toTerm(key, data.vocabulary), key).toBeDefined();
      expect(terms.some(({ weight }) => weight === 'must')).toBe(true);
    }
  });
});
