import { describe, expect, it } from 'vitest';
import { bigrams, fold, isHan, splitWords } from '@/lib/search/fold';
import { createHanCut } from '@/lib/search/han';
import { build } from '@/lib/search/index/build';
import { createLookup } from '@/lib/search/index/lookup';
import {
  asTyped,
  parseQuery,
  prepareQuestions,
  saysWhole,
  sizeOf,
  toTerms,
  type QueryTerm,
} from '@/lib/search/query';
import { findRanges } from '@/lib/search/ranges';
import { createSpellingCorrector } from '@/lib/search/typo';
import { insectLexicon, insects, searchLibrary, searchRow } from '../../support/search/insects';

const parse = (typed: string, terms: readonly string[] = []) => {
  const questions = prepareQuestions(insectLexicon.vocabulary);
  const cut = createHanCut(new Set(terms), questions.hanStop);
  const { whole, words, kinds } = parseQuery(typed, cut, questions);
  return { whole, words, kinds: [...kinds] };
};

describe('a query in parts', () => {
  it.each([
    ['  Mixed  Precision ', 'mixed  precision', ['mixed', 'precision'], []],
    ['which library runs on TPU', 'which library runs on tpu', ['tpu'], []],
    ['who uses Ants', 'who uses ants', ['ants'], ['user']],
    ['how to install ants', 'how to install ants', ['ants'], ['install']],
    ['who', 'who', [], ['user']],
    ['who is it', 'who is it', [], ['user']],
    ['what is it', 'what is it', ['what', 'is', 'it'], []],
    ['ants ants', 'ants ants', ['ants'], []],
    ['wholesale', 'wholesale', ['wholesale'], []],
    ['', '', [], []],
  ])('%j', (typed, whole, words, kinds) => {
    expect(parse(typed)).toEqual({ whole, words, kinds });
  });

  it('takes known Chinese terms out of a run and drops question words', () => {
    expect(parse('蚂蚁支持混合精度吗', ['混合精度', '蚂蚁']).words).toEqual(['蚂蚁', '混合精度']);
    expect(parse('蚂蚁支持吗', ['混合精度', '蚂蚁']).words).toEqual(['蚂蚁']);
    expect(parse('白混合精度蚁', ['混合精度']).words).toEqual(['混合精度']);
    expect(parse('哪些蚂蚁支持推理', []).words).toEqual(['蚂蚁', '推理']);
    expect(parse('谁在用蚂蚁', ['蚂蚁'])).toEqual({ whole: '谁在用蚂蚁', words: ['蚂蚁'], kinds: ['user'] });
  });

  it('gives words back as they were typed', () => {
    expect(asTyped('Ｃａｆé and ZEBRA 昇腾', ['cafe', 'zebra', '昇腾', 'strange'])).toEqual([
      'Ｃａｆé',
      'ZEBRA',
      '昇腾',
      'strange',
    ]);
    expect(asTyped('区块链支持吗', ['区块'], ['支持', '区块'])).toEqual(['区块链']);
  });

  it('looks at 120 characters and 12 words', () => {
    expect(parse('x'.repeat(130)).whole).toHaveLength(120);
    expect(asTyped(`${'x'.repeat(119)} ZEBRA`, ['zebra'])).toEqual(['zebra']);
    expect(parse(Array.from({ length: 14 }, (_, at) => `q${at}`).join(' ')).words).toHaveLength(12);
  });
});

describe('the words of questions', () => {
  it('are folded as queries are; a language without some of them has none', () => {
    expect(
      prepareQuestions({ question: ['What', '支持'], rows: { user: ['Who', '谁'], install: ['Ｉnstall'] } }),
    ).toEqual({
      stop: new Set(['what', '支持']),
      hanStop: new Set(['支持', '谁']),
      filler: new Set(),
      kinds: new Map([
        ['who', 'user'],
        ['谁', 'user'],
        ['install', 'install'],
      ]),
      ended: [],
      not: [],
    });
  });
});

describe('the terms of a query', () => {
  const built = build({
    ...insects,
    libraries: [searchLibrary('ant', 'Ant')],
    records: [searchRow('ant', 'fact', 'tunnels', 'Tunnels', 'Of limestone.')],
  });

  it('are what was typed, or corrections that count less; none is nothing that is known', () => {
    const terms = toTerms(createLookup(built), createSpellingCorrector(built.vocabulary), [
      'ant',
      'imesto',
      'tunnles',
      'zebra',
      '红烧',
    ]);
    expect(terms).toEqual([
      { said: 'ant', words: ['ant'], weight: 1, known: 1 },
      { said: 'imesto', words: ['imesto'], weight: 1, known: 0.5 },
      { said: 'tunnles', words: ['tunnels'], weight: 0.8, known: 1 },
      { said: 'zebra', words: [], weight: 0.8, known: 0 },
      { said: '红烧', words: [], weight: 0.8, known: 0 },
    ]);
  });

  it('are as much of it as words are: two Chinese characters are one', () => {
    expect(['ants', '红烧', '区块链', '𠮷野'].map(sizeOf)).toEqual([1, 1, 1.5, 1]);
  });

  it.each([
    ['Silk Road', [['silk'], ['road']], true],
    ['Silk', [['silk']], true],
    ['Silk Roda', [['silk'], ['rod', 'road']], true],
    ['Road', [['road']], false],
    ['Road Silk', [['road'], ['silk']], false],
    ['Silk Web', [['silk'], ['web']], false],
    ['Silk Road Web', [['silk'], ['road'], ['web']], false],
  ] as const)('%s says the whole of one of the names Silk Road and Silk: %j, %j', (_, words, isWhole) => {
    const terms = words.map((own): QueryTerm => ({ said: own[0], words: own, weight: 1, known: 1 }));
    expect(saysWhole([['silk', 'road'], ['silk']], terms)).toBe(isWhole);
  });
});

describe('words of a text', () => {
  it('are compared without width, accents and capitals', () => {
    expect(fold('Ｃａｆé ÀB')).toBe('cafe ab');
    expect(splitWords('c++ and c# in 3 昆虫ants, a')).toEqual([
      'c++',
      'and',
      'c#',
      'in',
      '3',
      '昆虫',
      'ants',
      'a',
    ]);
    expect(splitWords('?!')).toEqual([]);
    expect(splitWords('——')).toEqual([]);
    expect([bigrams('隧道网'), bigrams('𠮷野家'), bigrams('隧')]).toEqual([
      ['隧道', '道网'],
      ['𠮷野', '野家'],
      [],
    ]);
    expect(['昆虫', '昆x', 'x昆', '昆x虫', ''].map(isHan)).toEqual([true, false, false, false, false]);
    // The first Chinese sign that there is.
    expect(isHan('\u2e80')).toBe(true);
  });
});

describe('what is marked', () => {
  it.each([
    ['an ant, an ant', ['ant'], ['ant', 'ant']],
    ['giant ant', ['ant'], ['ant']],
    ['giants', ['iant'], ['iant']],
    ['白蚁穴', ['蚁穴'], ['蚁穴']],
    ['antenna ant', ['antenna', 'ant'], ['antenna', 'ant']],
    ['antenna', ['ant', 'antenna'], ['antenna']],
    ['ant hill', ['ant'], ['ant']],
    ['antbee', ['ant', 'bee'], ['ant']],
    ['termitebeehive', ['beehive', 'termite'], ['termite', 'beehive']],
    ['4ant', ['ant'], []],
    ['Ａｎｔ ﬁne ánts', ['ant', 'fine', 'ants'], ['Ａｎｔ', 'ﬁne', 'ánts']],
    ['a b', ['a'], []],
    ['nothing', ['ant'], []],
    ['second first', ['first', 'second'], ['second', 'first']],
  ])('in %j for %j is %j', (text, words, marked) => {
    expect(findRanges(text, words).map(([from, to]) => text.slice(from, to))).toEqual(marked);
  });

  it('ends after twenty places of one word', () => {
    expect(findRanges('ants '.repeat(30), ['ants'])).toHaveLength(20);
  });
});
