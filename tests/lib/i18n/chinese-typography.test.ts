import { describe, expect, it } from 'vitest';
import { typographyViolations } from '@/lib/i18n/chinese-typography';

describe('typographyViolations', () => {
  it.each([
    ['支持 CUDA', 'no blank between Chinese and Latin'],
    ['用JAX 训练', 'no blank between Chinese and Latin'],
    ['支持,但', 'full-width punctuation'],
    ['支持。 但', 'no blank beside full-width punctuation'],
    ['支持(实验性)', 'full-width punctuation'],
    ['停更.', 'full-width punctuation'],
    ['名为"库"', 'the quotation marks “ ” and ‘ ’'],
  ])('finds the slip in %j', (words, wanted) => {
    expect(typographyViolations(words).map((slip) => slip.wanted)).toContain(wanted);
  });

  it.each([
    '支持CUDA 13的GPU（CUDA 13及以上）。',
    '版本1.9.1于2022年5月10日发布。',
    '`torch.compile(x)`只编译一次',
    '见[硬件](#tpu)[@s1, @s2]。',
    'Neuron (AWS Inferentia)已退役',
    'NumPyro (haiku_module)已退役',
    '共63%，约8,247.44张图/秒',
  ])('leaves %j alone', (words) => {
    expect(typographyViolations(words)).toEqual([]);
  });
});
