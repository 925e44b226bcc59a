import { describe, expect, it } from 'vitest';
import { getCollection, getLexicon, getPresets } from '@/lib/content/load';
import { toFindData } from '@/lib/find/records';
import { toTerm } from '@/lib/find/term';
import { getMessages, locales } from '@/lib/i18n/locales-fs';

const day = '2026-11-25';
const data = toFindData(getCollection().libraries, 'en', getMessages('en'), getLexicon('en'), day);

describe('common situations', () => {
  it.each(locales)('ask only for what there is, and say why in %s', (locale) => {
    const presets = getPresets(locale);
    expect(new Set(presets.map(({ id }) => id)).size).toBe(presets.length);
    expect(presets.length).toBeGreaterThanOrEqual(6);
    for (const { terms, name, situation } of presets) {
      for (const words of [name, situation, ...terms.map(({ because }) => because)])
        expect(words).toBeTruthy();
      for (const { key } of terms) expect(toTerm(key, data.vocabulary), key).toBeDefined();
      expect(terms.some(({ weight }) => weight === 'must')).toBe(true);
    }
  });
});
