import { describe, expect, it } from 'vitest';
import { editDistance } from '@/lib/search/edit-distance';
import { createSpellingCorrector } from '@/lib/search/typo';

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

describe('the word that was meant', () => {
  it('has three letters at least: of two nothing is corrected', () => {
    const mend = createSpellingCorrector(['be', 'bee']);
    expect([mend('be'), mend('bee')]).toEqual([[], [{ word: 'bee', edits: 0 }]]);
  });

  it('is found among many longer ones that begin with what was typed', () => {
    const longer = Array.from({ length: 128 }, (_, at) => `termiet${at.toString(2).padStart(7, '0')}`);
    expect(createSpellingCorrector([...longer, 'termite'])('termiet')).toEqual([
      { word: 'termite', edits: 1 },
    ]);
  });

  it('is found among many as long that have other letters', () => {
    const others = [...'abcdfghj'].flatMap((one) => [...'klnopqsuvw'].map((two) => `tre${one}${two}te`));
    expect(createSpellingCorrector([...others, 'termite'])('tremite')).toEqual([
      { word: 'termite', edits: 1 },
    ]);
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
