import { describe, expect, it } from 'vitest';
import { bigrams, fold, isHan, splitWords } from '@/lib/search/fold';
import { createHanCut } from '@/lib/search/han';
import { asTyped, parseQuery, prepareQuestions } from '@/lib/search/query';
import { findRanges } from '@/lib/search/ranges';
import { editDistance } from '@/lib/search/edit-distance';
import { createSpellingCorrector } from '@/lib/search/typo';
import { insectLexicon } from '../../support/search/insects';

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
    expect(parse(Array.from({ length: 14 }, (_, at) => `q${at}`).join(' ')).words).toHaveLength(12);
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
    expect([bigrams('隧道网'), bigrams('𠮷野家'), bigrams('隧')]).toEqual([
      ['隧道', '道网'],
      ['𠮷野', '野家'],
      [],
    ]);
    expect([isHan('昆虫'), isHan('昆x'), isHan('x昆'), isHan('')]).toEqual([true, false, false, false]);
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

describe('typos', () => {
  it.each([
    ['ants', 'ants', 2, 0],
    ['ants', 'ant', 2, 1],
    ['ant', 'ants', 2, 1],
    ['ants', 'anta', 2, 1],
    ['ants', 'atns', 2, 1],
    ['ants', 'nast', 2, 2],
    ['abcd', 'badc', 2, 2],
    ['termite', 'termites!', 1, 2],
    ['ant', 'anthill', 1, 2],
    ['anthill', 'ant', 2, 3],
    ['abc', 'cab', 2, 2],
    ['ant', '', 3, 3],
    ['kitten', 'sitting', 3, 3],
    ['ca', 'abc', 3, 3],
    ['', 'ab', 2, 2],
  ])('from %j to %j, at most %i, are %i edits', (a, b, most, edits) => {
    expect(editDistance(a, b, most)).toBe(edits);
  });

  it('are mended one letter in a short word, two in a long one, the nearest first', () => {
    const mend = createSpellingCorrector(['termite', 'termites', 'quantization', 'ants', 'bee']);
    expect(mend('termit').map(({ word, edits }) => [word, edits])).toEqual([['termite', 1]]);
    expect(mend('termitess').map(({ word }) => word)).toEqual(['termites', 'termite']);
    expect(mend('quantisatoin').map(({ word, edits }) => [word, edits])).toEqual([['quantization', 2]]);
    expect(mend('atns').map(({ word }) => word)).toEqual(['ants']);
    expect(mend('antxy')).toEqual([]);
    expect([mend('be'), mend('bex')]).toEqual([[], []]);
    expect(mend('termit')).toBe(mend('termit'));
  });

  it('are two letters from nine on; a word of three is corrected to a longer one alone', () => {
    const mend = createSpellingCorrector(['termites', 'ants', 'bee']);
    const words = (typed: string) => mend(typed).map(({ word }) => word);
    expect([words('termitxy'), words('termitxys'), words('termitesxy')]).toEqual([
      [],
      ['termites'],
      ['termites'],
    ]);
    expect([words('ats'), words('bees'), words('bee'), words('bex'), words('at')]).toEqual([
      ['ants'],
      ['bee'],
      ['bee'],
      [],
      [],
    ]);
  });

  it('the nearest first, though a longer word holds it whole', () => {
    const words = createSpellingCorrector(['pollinateds', 'pollniate'])('pollinate').map(({ word }) => word);
    expect(words).toEqual(['pollniate', 'pollinateds']);
  });

  it('are remembered for the next key, of some hundred words', () => {
    const mend = createSpellingCorrector(['termite']);
    const before = mend('termit');
    mend('temite');
    expect(mend('termit')).toBe(before);
    for (let at = 0; at < 600; at += 1) mend(`q${at}`);
    expect(mend('termit')).toEqual(before);
    expect(mend('termit')).not.toBe(before);
  });

  it('are six at most, of hundreds of neighbours too', () => {
    const near = Array.from('abcdefgh', (letter) => `termit${letter}`);
    expect(createSpellingCorrector(near)('termitz')).toHaveLength(6);
    const strange = Array.from({ length: 250 }, (_, at) => `an${String.fromCharCode(0x4e00 + at)}ts`);
    expect(createSpellingCorrector([...strange, 'ants'])('atns').map(({ word }) => word)).toEqual(['ants']);
  });
});

describe('the first letter of a typo', () => {
  it('is right or swapped with the second, but for names and long words', () => {
    const mend = createSpellingCorrector(['query', 'tunnel', 'honey', 'abdominal'], new Set(['honey']));
    const words = (typed: string) => mend(typed).map(({ word }) => word);
    expect([words('jquery'), words('wuery'), words('qquery'), words('uqery')]).toEqual([
      [],
      [],
      ['query'],
      ['query'],
    ]);
    expect([words('unnel'), words('utnnel'), words('tunnl')]).toEqual([[], ['tunnel'], ['tunnel']]);
    expect([words('oney'), words('jhoney'), words('ebdominal')]).toEqual([
      ['honey'],
      ['honey'],
      ['abdominal'],
    ]);
  });
});
