import { describe, expect, it } from 'vitest';
import { departuresOf } from '@/lib/i18n/glossary';

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
