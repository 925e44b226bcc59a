import { describe, expect, it } from 'vitest';
import { afterSentence, joinSentences, punctuation, withListMarks } from '@/lib/i18n/punctuation';

describe('punctuation', () => {
  it('is full-width in Chinese and Japanese, by their script, and half-width elsewhere', () => {
    expect([
      punctuation('zh').colon,
      punctuation('zh-Hant').open,
      punctuation('yue').colon,
      punctuation('ja').colon,
      punctuation('en').colon,
      punctuation('ko').colon,
      punctuation('fr').list,
      punctuation('qaa').colon,
    ]).toEqual(['：', '（', '：', '：', ': ', ': ', ', ', ': ']);
  });

  it('writes the list of a record with the marks of the language', () => {
    expect(['zh', 'en'].map((locale) => withListMarks(locale, 'C++, CUDA'))).toEqual([
      'C++、CUDA',
      'C++, CUDA',
    ]);
  });

  it('joins sentences without a blank in Chinese, and adds a stop only where one is missing', () => {
    expect(joinSentences('zh', ['支持', undefined, '只限Linux。', '见文档。'])).toBe(
      '支持。只限Linux。见文档。',
    );
    expect(joinSentences('en', ['Yes', 'On Linux only.', '', 'See the guide'])).toBe(
      'Yes. On Linux only. See the guide',
    );
  });

  it('puts a stop after a sentence that has none, full-width and without a blank in Chinese', () => {
    const after = (locale: string) =>
      ['One card', 'One card.', '一张卡。'].map((said) => afterSentence(locale, said));
    expect(after('zh')).toEqual(['。', '', '']);
    expect(after('en')).toEqual(['. ', ' ', ' ']);
  });
});
