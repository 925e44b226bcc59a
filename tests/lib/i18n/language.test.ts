import { describe, expect, it } from 'vitest';
import { departuresOf } from '@/lib/i18n/glossary';
import { languageOf } from '@/lib/i18n/language';
import { joinSentences, punctuation } from '@/lib/i18n/punctuation';
import { typographySlips } from '@/lib/i18n/typography';

describe('languageOf', () => {
  it.each([
    ['Runs on the CPU', 'en'],
    ['TensorFlow project', 'en'],
    ['Deep Learning with PyTorch', 'en'],
    ['支持CUDA 13', undefined],
    ['JAX', undefined],
    ['Apache-2.0', undefined],
    ['2.15.0', undefined],
    ['', undefined],
  ])('takes %j on a Chinese page as %s', (words, language) => {
    expect(languageOf(words, 'zh')).toBe(language);
    expect(languageOf(words, 'en')).toBeUndefined();
  });
});

describe('punctuation', () => {
  it('is full-width in Chinese and half-width elsewhere', () => {
    expect([
      punctuation('zh').colon,
      punctuation('zh-Hant').open,
      punctuation('en').colon,
      punctuation('fr').list,
    ]).toEqual(['：', '（', ': ', ', ']);
  });

  it('joins sentences without a blank in Chinese, and adds a stop only where one is missing', () => {
    expect(joinSentences('zh', ['支持', undefined, '只限Linux。', '见文档。'])).toBe(
      '支持。只限Linux。见文档。',
    );
    expect(joinSentences('en', ['Yes', 'On Linux only.', '', 'See the guide'])).toBe(
      'Yes. On Linux only. See the guide',
    );
  });
});

describe('typographySlips', () => {
  it.each([
    ['支持 CUDA', 'no blank between Chinese and Latin'],
    ['用JAX 训练', 'no blank between Chinese and Latin'],
    ['支持,但', 'full-width punctuation'],
    ['支持。 但', 'no blank beside full-width punctuation'],
    ['支持(实验性)', 'full-width punctuation'],
    ['停更.', 'full-width punctuation'],
    ['名为"库"', 'the quotation marks “ ” and ‘ ’'],
  ])('finds the slip in %j', (words, wanted) => {
    expect(typographySlips(words).map((slip) => slip.wanted)).toContain(wanted);
  });

  it.each([
    '支持CUDA 13的GPU（CUDA 13及以上）。',
    '版本1.9.1于2022年5月10日发布。',
    '`torch.compile(x)`只编译一次',
    '见[硬件](#tpu)[@s1, @s2]。',
    'Neuron (AWS Inferentia)已退役',
    '共63%，约8,247.44张图/秒',
  ])('leaves %j alone', (words) => {
    expect(typographySlips(words)).toEqual([]);
  });
});

describe('departuresOf', () => {
  const glossary = {
    names: [],
    terms: [
      { en: ['automatic differentiation'], as: '自动微分', not: ['自动求导'] },
      { en: ['deep learning'], as: '深度学习' },
      { en: ['loss'], as: '损失', loose: true },
    ],
  };

  it('finds a barred word and a term without its translation', () => {
    expect(departuresOf('Automatic differentiation', '自动求导', glossary)).toEqual([
      { found: '自动求导', wanted: '自动微分' },
    ]);
    expect(departuresOf('It does automatic differentiation.', '它求梯度。', glossary)).toEqual([
      { found: 'no counterpart of “automatic differentiation”', wanted: '自动微分' },
    ]);
  });

  it('lets names, identifiers and loose terms be', () => {
    expect(departuresOf('Deep Learning Toolbox', '即Deep Learning Toolbox', glossary)).toEqual([]);
    expect(departuresOf('see tf.deep-learning.x and a loss', '见文档', glossary)).toEqual([]);
    expect(departuresOf('deep learning', '深度学习', glossary)).toEqual([]);
  });
});
