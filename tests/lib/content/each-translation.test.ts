import { expect, it } from 'vitest';
import { eachTranslation, type TranslatedPair } from '@/lib/content/rules/each-translation';
import { text } from '@/lib/schema/translatable-form';
import type { RuleContext } from '@/lib/content/collection';

const record = { one_line: 'A made-up library.' };
const translation = {
  name: 'libraries/alpha',
  locale: 'zh',
  file: 'libraries/alpha.zh.md',
  document: {},
  words: { one_line: '虚构的库。' },
  prose: '',
  proseLine: 4,
};
const original = {
  name: 'libraries/alpha',
  form: { kind: 'fields', fields: { one_line: text() } },
  record,
  prose: '',
};
const glossary = { terms: [] };
const stamps = {};

/** A context of these parts, as a rule is handed it; the check reads nothing else. */
const contextOf = (parts: object = {}) => {
  const all = { translation, original, glossary, stamps, ...parts } as Record<string, object>;
  return {
    translations: [all.translation],
    originals: [all.original],
    glossaries: new Map([['zh', all.glossary]]),
    stamps: new Map([['zh', all.stamps]]),
  } as unknown as RuleContext;
};

const counting = () => {
  const asked: TranslatedPair[] = [];
  const check = eachTranslation((pair) => {
    asked.push(pair);
    return [
      {
        file: pair.translation.file,
        line: 1,
        column: 1,
        rule: 'r',
        found: `${asked.length}`,
        wanted: '',
        mend: '',
      },
    ];
  });
  return { asked, found: (parts?: object) => check(contextOf(parts)).map(({ found }) => found) };
};

it('asks once about what has not changed, and says the same again', () => {
  const { found } = counting();
  expect([found(), found(), found()]).toEqual([['1'], ['1'], ['1']]);
});

it.each([
  ['the words', { translation: { ...translation, words: { one_line: '另一个库。' } } }],
  ['the prose', { translation: { ...translation, prose: '正文。' } }],
  ['the place of the prose', { translation: { ...translation, proseLine: 5 } }],
  ['the file, whose places have moved', { translation: { ...translation, document: {} } }],
  ['the English record', { original: { ...original, record: { one_line: 'Another library.' } } }],
  ['the English prose', { original: { ...original, prose: 'Prose.' } }],
  ['the glossary', { glossary: { terms: [{ en: ['library'], as: '库' }] } }],
  ['the stamps', { stamps: { 'libraries/alpha': {} } }],
])('asks again when %s changed, and keeps the new answer', (_, parts) => {
  const { found } = counting();
  found();
  expect([found(parts), found(parts)]).toEqual([['2'], ['2']]);
});

it('has nothing to say of a translation without an original', () => {
  const { found, asked } = counting();
  expect(found({ original: { ...original, name: 'libraries/beta' } })).toEqual([]);
  expect(asked).toEqual([]);
});
