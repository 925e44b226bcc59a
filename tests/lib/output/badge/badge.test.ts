import { describe, expect, it } from 'vitest';
import { getMessages } from '@/lib/i18n/locales-fs';
import { toBadge } from '@/lib/output/badge/badge';
import { badgeDimensions } from '@/lib/output/badge/badge-dimensions';
import { xssVectors } from '../../../fixtures/xss-vectors';
import { plainLibrary } from '../../../support/made-up/plain-library';

const row = { id: 'tpu', name: 'Google TPU' };
const library = plainLibrary({
  name: 'Plain',
  facts: {
    tpu: {
      support: 'partial',
      partly: 'experimental',
      note: 'In part.',
      source: ['docs'],
      checked: '2026-11-18',
    },
    jit: { support: 'yes', source: ['docs'] },
    cpu: { support: 'no', note: 'Not at all.', source: ['docs'] },
  },
});
const badge = (dimension = row, locale = 'en', of = library) =>
  toBadge(of, dimension, locale, getMessages(locale));
const textsOf = (svg: string) => [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);

describe('a badge', () => {
  it.each([
    ['en', ['Plain: Google TPU', 'Partial (experimental) · 18 Nov 2026']],
    ['zh', ['Plain：Google TPU', '部分支持（实验性）｜2026年11月18日']],
  ])('says library, dimension, answer and day of the check in words: %s', (locale, words) => {
    const svg = badge(row, locale);
    expect(textsOf(svg)).toEqual(words);
    expect(svg).toContain(` role="img" aria-label="${/<title>([^<]*)<\/title>/.exec(svg)![1]}"`);
    for (const part of [words[0]!, words[1]!.split(/ ?[·｜] ?/)[0]!])
      expect(/<title>([^<]*)<\/title>/.exec(svg)![1]).toContain(part);
  });

  it('says what is unknown, without a day', () => {
    expect(textsOf(badge({ id: 'windows', name: 'Windows' }))).toEqual(['Plain: Windows', 'Unknown']);
  });

  it('has a colour for each answer, and words that fit into it', () => {
    const all = ['tpu', 'jit', 'cpu', 'windows'].map((id) => badge({ id, name: id }));
    const colours = all.map((svg) =>
      [...svg.matchAll(/<path fill="(#[0-9a-f]{6})"/g)].map(([, colour]) => colour),
    );
    expect(new Set(colours.map(([, answer]) => answer)).size).toBe(4);
    for (const svg of all) {
      const width = Number(/ width="(\d+)"/.exec(svg)![1]);
      const parts = [...svg.matchAll(/<text x="(\d+)"[^>]* textLength="(\d+)"/g)].map(([, x, length]) => [
        Number(x),
        Number(x) + Number(length),
      ]);
      expect(parts[0]![1]!).toBeLessThan(parts[1]![0]!);
      expect(parts[1]![1]!).toBeLessThan(width);
    }
  });

  it('is small and needs nothing beside itself', () => {
    for (const locale of ['en', 'zh']) {
      const svg = badge(row, locale);
      expect(Buffer.byteLength(svg)).toBeLessThan(1200);
      expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(
        /https?:|href|url\(|@import|<(?:script|image|use|style|foreignObject)/i,
      );
    }
  });

  it.each(xssVectors)('shows %s as words', (words) => {
    const svg = badge({ id: 'tpu', name: words }, 'en', plainLibrary({ ...library, name: words }));
    const tags = [...svg.matchAll(/<(\/?[^\s>]*)/g)].map(([, name]) => name);
    expect(tags.join(' ')).toBe('svg title /title path path g text /text text /text /g /svg');
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="\d+" height="20" role="img" aria-label="[^"]*" xml:lang="en"><title>[^<]*<\/title>/,
    );
  });

  it('belongs to facts with an answer alone', () => {
    expect(badgeDimensions([{ kind: 'support' }, { kind: 'text' }, { kind: 'list' }])).toEqual([
      { kind: 'support' },
    ]);
  });
});
