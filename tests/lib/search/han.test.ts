import { afterEach, describe, expect, it, vi } from 'vitest';
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

describe('characters that the dictionary of the language leaves alone', () => {
  it.each([
    ['沐曦隧道', ['沐曦', '隧道']],
    ['隧道沐曦中文', ['隧道', '沐曦', '中文']],
    ['隧道沐曦焱中文', ['隧道', '沐曦焱', '中文']],
    ['社区沐隧道', ['社区', '隧道']],
    ['沐隧道', ['隧道']],
    ['沐在曦', []],
    // At the end of a run, and alone, as anywhere else.
    ['沐曦', ['沐曦']],
    ['隧道沐曦', ['隧道', '沐曦']],
    ['隧道沐', ['隧道']],
    ['沐曦焱', ['沐曦焱']],
  ])('%s: are a word with their like, a name that it does not know: %j', (run, words) => {
    expect(cut(run)).toEqual(words);
  });
});

describe('words of one character', () => {
  it.each([
    ['蚂蚁网', ['蚂蚁', '网']],
    ['网', ['网']],
    // A part of another word.
    ['网络', ['网络']],
  ])('%s: are known where they are words of the language: %j', (run, words) => {
    expect(createHanCut(new Set(['网']), new Set())(run)).toEqual(words);
  });

  it('ask for nothing where the dictionary takes two of them for one word too', () => {
    expect(createHanCut(new Set(['隧道']), new Set(['在', '于']))('在于')).toEqual([]);
  });
});

it('of two known words that share a character the first is taken, however the dictionary cuts', () => {
  expect(createHanCut(new Set(['中文', '文献']), new Set())('中文献')).toEqual(['中文']);
});

describe('a browser without a dictionary', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('has known words, and takes what stands between them for one', () => {
    vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined });
    expect(cut('人们上手隧道社区')).toEqual(['人们上手', '隧道', '社区']);
    expect(createHanCut(new Set(['网']), new Set())('网')).toEqual(['网']);
  });
});
