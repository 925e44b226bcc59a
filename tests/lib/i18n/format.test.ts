import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkContent } from '@/lib/content/check';
import { dimensions } from '@/lib/dimensions/register';
import { presets } from '@/lib/find/presets';
import { departuresOf } from '@/lib/i18n/glossary';
import { typographySlips } from '@/lib/i18n/typography';
import { daysBetween, freshnessOf } from '@/lib/fact/freshness';
import { getMessages, isLocale, locales } from '@/lib/i18n/locales-fs';
import { parsePicks, togglePick } from '@/lib/compare/picks';
import { citedIds, countWords, findAnchorLinks, findCitations } from '@/lib/prose/form';
import { fill, formatDate, joinNames, plural } from '@/lib/i18n/format';

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

describe('Chinese words of the interface, the dimensions and the presets', () => {
  const glossary = checkContent('content', '2026-11-25').collection.glossaries.get('zh')!;
  const messages = new Map(leaves(JSON.parse(readFileSync('content/messages/en.json', 'utf8'))));
  const pairs = [
    ...leaves(JSON.parse(readFileSync('content/messages/zh.json', 'utf8'))).map(
      ([key, words]) => [`messages: ${key}`, messages.get(key)!, words] as const,
    ),
    ...dimensions.flatMap(({ id, name, question, test }) =>
      [name, question, ...(test ? [test.yes, test.partial, test.no] : [])].map(
        (words) => [`dimension ${id}`, words.en, words.zh!] as const,
      ),
    ),
    ...presets.flatMap(({ id, name, situation, terms }) =>
      [name, situation, ...terms.map(({ because }) => because)].map(
        (words) => [`preset ${id}`, words.en, words.zh!] as const,
      ),
    ),
  ];

  it('keep to the typography: full-width punctuation, no blank beside Latin letters', () => {
    expect(pairs.length).toBeGreaterThan(600);
    expect(
      pairs.flatMap(([place, , words]) =>
        typographySlips(words.replace(/\{\w+\}/g, 'x')).map(
          ({ found, wanted }) => `${place}: "${found}" in "${words}": ${wanted}`,
        ),
      ),
    ).toEqual([]);
  });

  it('keep to the glossary', () => {
    expect(
      pairs.flatMap(([place, english, words]) =>
        departuresOf(english, words, glossary).map(
          ({ found, wanted }) => `${place}: ${found}, wanted ${wanted} in "${words}"`,
        ),
      ),
    ).toEqual([]);
  });
});

describe('the languages', () => {
  it('are the files, English first', () => {
    expect(locales).toEqual([
      'en',
      ...readdirSync('content/messages')
        .map((name) => name.replace('.json', ''))
        .filter((name) => name !== 'en')
        .sort(),
    ]);
    expect([isLocale('zh'), isLocale('../zh'), isLocale('__proto__')]).toEqual([true, false, false]);
    expect(() => getMessages('xx')).toThrow('content/messages/xx.json');
  });
});

describe('words', () => {
  it('fills places and leaves unknown ones', () => {
    expect(fill('{a} and {b}', { a: 1 })).toBe('1 and {b}');
    expect(fill('{constructor}', {})).toBe('{constructor}');
  });

  it('chooses one or other', () => {
    const rows = { one: '{count} row', other: '{count} rows' };
    expect([plural('en', rows, 1), plural('en', rows, 0), plural('en', rows, 2)]).toEqual([
      '1 row',
      '0 rows',
      '2 rows',
    ]);
  });

  it('writes dates as exactly as they are known', () => {
    expect(['2026-11-24', '2026-11', '2026', 'R2026b'].map((date) => formatDate('en', date))).toEqual([
      '24 Nov 2026',
      'Nov 2026',
      '2026',
      'R2026b',
    ]);
    expect(formatDate('zh', '2026-11-24')).toBe('2026年11月24日');
  });

  it('joins names', () => {
    expect(joinNames('en', ['A', 'B', 'C'])).toBe('A, B and C');
  });
});

describe('freshness', () => {
  it.each([
    [120, 'fresh'],
    [121, 'due'],
    [240, 'due'],
    [241, 'overdue'],
  ] as const)('is after %i days of 120 %s', (age, expected) => {
    const today = new Date(Date.UTC(2026, 0, 1) + age * 86_400_000).toISOString().slice(0, 10);
    expect(daysBetween('2026-01-01', today)).toBe(age);
    expect(freshnessOf('2026-01-01', 120, today)).toBe(expected);
  });
});

describe('picks', () => {
  const pick = (id: string) => ({ id, name: id.toUpperCase(), hue: 'slate' });

  it.each([
    null,
    '',
    '{',
    '"a"',
    '{"a":1}',
    '[1,null,["a"]]',
    '["<b>"]',
    '[{"id":"a","name":7}]',
    '[{"id":"a","name":" "}]',
    '[{"id":"__proto__","name":"x"}]',
    '[{"id":"a","hue":"red;}"}]',
  ])('takes %j as none', (text) => {
    expect(parsePicks(text)).toEqual([]);
  });

  it('keeps order, drops doubles, stops at five, and reads what was remembered as ids alone', () => {
    expect(
      parsePicks(JSON.stringify(['f', pick('a'), 'a', '?', 'b', 'c', 'd', 'e'])).map(({ id }) => id),
    ).toEqual(['f', 'a', 'b', 'c', 'd']);
    expect(parsePicks('["f"]')).toEqual([{ id: 'f', name: 'f', hue: 'slate' }]);
    expect(togglePick(['a', 'b', 'c', 'd', 'e'].map(pick), pick('f'))).toHaveLength(5);
    expect(togglePick(['a', 'b'].map(pick), pick('a'))).toEqual([pick('b')]);
  });
});

describe('prose', () => {
  it('finds citations and links with their places', () => {
    expect(findCitations('One [@s1].\nTwo [@s2, @meta].')).toEqual([
      { id: 's1', line: 1, column: 5 },
      { id: 's2', line: 2, column: 5 },
      { id: 'meta', line: 2, column: 5 },
    ]);
    expect(findAnchorLinks('a [b](#tpu) c')).toEqual([{ id: 'tpu', line: 1, column: 5 }]);
    expect(citedIds('@a, @b')).toEqual(['a', 'b']);
  });

  it('counts words without headings, citations and link targets', () => {
    expect(countWords('## Title\n\nTwo words [@s1, @s2], [a link](https://x.example/y).')).toBe(4);
  });
});
