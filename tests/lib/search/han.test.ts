import { describe, expect, it } from 'vitest';
import { createHanCut } from '@/lib/search/han';

const cut = createHanCut(new Set(['中文', '隧道', '蚂蚁隧道']), new Set(['吗', '在', '哪些', '用', '支持']));

describe('a run of Chinese characters', () => {
  it.each([
    ['中文社区', ['中文', '社区']],
    ['人们上手简单吗', ['人们', '上手', '简单']],
    ['蚂蚁隧道', ['蚂蚁隧道']],
    ['哪些隧道支持中文', ['隧道', '中文']],
    ['存在隧道', ['存在', '隧道']],
    ['们', []],
    ['隧道吗', ['隧道']],
    ['在用', []],
    ['', []],
  ])('%s is cut into words, never into single characters: %j', (run, words) => {
    expect(cut(run)).toEqual(words);
  });
});
