import { describe, expect, it } from 'vitest';
import { termViolations } from '@/lib/i18n/glossary';

describe('termViolations', () => {
  const glossary = {
    names: [],
    terms: [
      { en: ['automatic differentiation'], as: '自动微分', not: ['自动求导'] },
      { en: ['deep learning'], as: '深度学习' },
      { en: ['loss'], as: '损失', loose: true },
    ],
  };

  it('finds a barred word and a term without its translation', () => {
    expect(termViolations('Automatic differentiation', '自动求导', glossary)).toEqual([
      { found: '自动求导', wanted: '自动微分' },
    ]);
    expect(termViolations('It does automatic differentiation.', '它求梯度。', glossary)).toEqual([
      { found: 'no counterpart of “automatic differentiation”', wanted: '自动微分' },
    ]);
  });

  it('lets names, identifiers and loose terms be', () => {
    expect(termViolations('Deep Learning Toolbox', '即Deep Learning Toolbox', glossary)).toEqual([]);
    expect(termViolations('see tf.deep-learning.x and a loss', '见文档', glossary)).toEqual([]);
    expect(termViolations('deep learning', '深度学习', glossary)).toEqual([]);
  });
});
