import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { getCollection, getDimensions, getPresets } from '@/lib/content/load';
import { termViolations } from '@/lib/i18n/glossary';
import { typographyViolations } from '@/lib/i18n/chinese-typography';

function leaves(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    leaves(inner, path ? `${path}.${key}` : key),
  );
}

describe('interface words', () => {
  const bundles = Object.fromEntries(
    readdirSync('content/messages').map((name) => [
      name,
      new Map(leaves(JSON.parse(readFileSync(`content/messages/${name}`, 'utf8')))),
    ]),
  );
  const english = bundles['en.json']!;

  it.each(Object.keys(bundles))('%s has every key of English, and the same places', (name) => {
    const bundle = bundles[name]!;
    expect([...bundle.keys()].sort()).toEqual([...english.keys()].sort());
    const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
    for (const [key, text] of english) {
      if (!key.endsWith('.one')) expect(places(bundle.get(key)!), `${name}: ${key}`).toEqual(places(text));
    }
  });

  it('has no word in Chinese that is still English', () => {
    const same = [...bundles['zh.json']!].filter(
      ([key, text]) => text === english.get(key) && /[a-z]{4}/i.test(text.replace(/\{\w+\}/g, '')),
    );
    expect(same).toEqual([]);
  });
});

/** Takes what gives rows in a language, and the words of a row; gives id, English and Chinese of each. */
function inBoth<Row extends { readonly id: string }>(
  rowsIn: (locale: string) => readonly Row[],
  wordsOf: (row: Row) => readonly string[],
): (readonly [string, string, string])[] {
  const chinese = rowsIn('zh');
  return rowsIn('en').flatMap((row, at) =>
    wordsOf(row).map((words, index) => [row.id, words, wordsOf(chinese[at]!)[index]!] as const),
  );
}

describe('Chinese words of the interface, the dimensions and the presets', () => {
  const glossary = getCollection().glossaries.get('zh')!;
  const messages = new Map(leaves(JSON.parse(readFileSync('content/messages/en.json', 'utf8'))));
  const pairs = [
    ...leaves(JSON.parse(readFileSync('content/messages/zh.json', 'utf8'))).map(
      ([key, words]) => [`messages: ${key}`, messages.get(key)!, words] as const,
    ),
    ...inBoth(getDimensions, ({ name, question, test }) => [name, question, ...Object.values(test ?? {})]),
    ...inBoth(getPresets, ({ name, situation, terms }) => [
      name,
      situation,
      ...terms.map(({ because }) => because),
    ]),
  ];

  it('keep to the typography: full-width punctuation, no blank beside Latin letters', () => {
    expect(pairs.length).toBeGreaterThan(600);
    expect(
      pairs.flatMap(([place, , words]) =>
        typographyViolations(words.replace(/\{\w+\}/g, 'x')).map(
          ({ found, wanted }) => `${place}: "${found}" in "${words}": ${wanted}`,
        ),
      ),
    ).toEqual([]);
  });

  it('keep to the glossary', () => {
    expect(
      pairs.flatMap(([place, english, words]) =>
        termViolations(english, words, glossary).map(
          ({ found, wanted }) => `${place}: ${found}, wanted ${wanted} in "${words}"`,
        ),
      ),
    ).toEqual([]);
  });
});
