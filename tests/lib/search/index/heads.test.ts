import { describe, expect, it } from 'vitest';
import { createHeads, hanHeadScore, joined, wholeWords } from '@/lib/search/index/heads';
import { searchRow } from '../../../support/search/insects';

/** A row that is called so. */
const called = (title: string, ...aliases: readonly string[]) => ({
  ...searchRow('ant', 'fact', 'x', title),
  aliases,
});

describe('what rows are called', () => {
  it('is shared by those with the same title and other names, and by no others', () => {
    const { headOf, heads } = createHeads(new Set());
    expect([
      headOf(called('Tunnels', 'Galleries'), []),
      headOf(called('Wings'), []),
      headOf(called('Tunnels', 'Galleries'), []),
      headOf(called('Tunnels'), ['Galleries']),
      headOf(called('TunnelsGalleries'), []),
    ]).toEqual([0, 1, 0, 0, 2]);
    // Rows are added by whoever has them.
    expect(heads.map(({ title, rows }) => [title, rows])).toEqual([
      ['tunnels', []],
      ['wings', []],
      ['tunnelsgalleries', []],
    ]);
  });

  it('may be said without what stands in brackets at its end, and without words of questions', () => {
    const { headOf, saidTitles, saidAliases } = createHeads(new Set(['for']));
    headOf(called('Silk for Spiders(keepers)', 'Web for all'), []);
    headOf(called('Silk (old) road'), []);
    expect([...saidTitles]).toEqual([
      ['silk spiders keepers', [0]],
      ['silk spiders', [0]],
      ['silk old road', [1]],
    ]);
    expect([...saidAliases]).toEqual([['web all', [0]]]);
  });

  it('has words, each once, those of questions aside', () => {
    expect(wholeWords('wax of wax for bees', new Set(['of', 'for']))).toEqual(['wax', 'bees']);
  });

  it('is typed as one word if it has two to four Latin ones', () => {
    expect(joined(['silk', 'road'])).toEqual(['silkroad']);
    expect(joined(['a', 'b', 'c', 'd'])).toEqual(['abcd']);
    expect(joined(['silk'])).toEqual([]);
    expect(joined(['a', 'b', 'c', 'd', 'e'])).toEqual([]);
    expect(joined(['silk', '丝路'])).toEqual([]);
  });
});

describe('what a name is worth for Chinese characters', () => {
  it.each([
    ['the whole title', ['隧道'], 14],
    ['a whole other name', ['蚁穴', '隧道'], 10],
    ['a word of the title', ['蚁穴 隧道'], 8],
    ['a word of another name', ['蚁穴', '深 隧道'], 5],
    ['the beginning of a word of the title', ['蚁穴 隧道网'], 6],
    ['the beginning of a word of another name', ['蚁穴', '深 隧道网'], 4],
    ['the inside of the title', ['蚁穴 深隧道'], 3],
    ['the inside of one of its other names', ['蚁穴', '蜂巢', '深隧道'], 2.5],
    ['no part of it', ['蚁穴', '蜂巢'], 0],
  ] as const)('that are %s', (_, [title, ...aliases], worth) => {
    const { headOf, heads } = createHeads(new Set());
    headOf(called(title, ...aliases), []);
    expect(hanHeadScore(heads[0]!, '隧道')).toBe(worth);
  });
});
