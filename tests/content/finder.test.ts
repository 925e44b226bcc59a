import { describe, expect, it } from 'vitest';
import { getLexicon, getLibraries, getPresets } from '@/lib/content/load';
import { toFindData } from '@/lib/find/records';
import { toTerm } from '@/lib/find/term';
import { getMessages, locales } from '@/lib/i18n/locales-fs';
import { toKnowledge } from '@/lib/understand/knowledge';
import { createReader } from '@/lib/understand/understand';

const dataIn = (locale: string) =>
  toFindData(getLibraries(locale), locale, getMessages(locale), getLexicon(locale), '2026-11-25');

describe('common situations', () => {
  it.each(locales)('ask only for what there is, and say why in %s', (locale) => {
    const { vocabulary } = dataIn('en');
    const presets = getPresets(locale);
    expect(new Set(presets.map(({ id }) => id)).size).toBe(presets.length);
    expect(presets.length).toBeGreaterThanOrEqual(6);
    for (const { terms, name, situation } of presets) {
      for (const words of [name, situation, ...terms.map(({ because }) => because)])
        expect(words).toBeTruthy();
      for (const { key } of terms) expect(toTerm(key, vocabulary), key).toBeDefined();
      expect(terms.some(({ weight }) => weight === 'must')).toBe(true);
    }
  });
});

describe('a situation in words', () => {
  it.each(locales)('knows every dimension and value by its own name in %s', (locale) => {
    const { groups, senses, resources } = dataIn(locale);
    const read = createReader(toKnowledge(senses, resources));
    for (const [subject, name] of groups.flatMap(({ subjects }) => subjects))
      expect(
        read(name).flatMap((part) => {
          // A language that a library has its name from is that library where nothing else is said.
          if (part.kind === 'name') return subject.startsWith('language:') ? [subject] : [];
          return part.kind === 'condition' || part.kind === 'choice' ? part.keys : [];
        }),
        name,
      ).toContain(subject);
  });
});
