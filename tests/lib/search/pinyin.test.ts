import { describe, expect, it } from 'vitest';
import { pinyinOf } from '@/lib/search/pinyin';

describe('how a Chinese name is typed in Latin letters', () => {
  it.each([
    ['自动微分', ['zidongweifen', 'zi dong wei fen', 'zdwf']],
    ['女王', ['nvwang', 'nv wang', 'nw']],
    ['谷歌 TPU 支持', ['gugezhichi', 'gu ge zhi chi', 'ggzc']],
    ['一二三四五六七八九十', ['yiersansiwuliuqibajiushi', 'yi er san si wu liu qi ba jiu shi', 'yesswlqbjs']],
    ['一二三四五六七八九十一', []],
    ['微', []],
    ['Autodiff', []],
    ['', []],
  ])('%s: %j', (name, typed) => {
    expect(pinyinOf(name)).toEqual(typed);
  });
});
