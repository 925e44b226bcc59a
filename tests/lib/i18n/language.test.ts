import { describe, expect, it } from 'vitest';
import { languageOf } from '@/lib/i18n/language';

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

  it.each([
    ['Běží na procesoru', 'sk'],
    ['Runs on the CPU', 'sk-x-accents'],
  ])('tells nothing by the letters of %j where a language is written in the same ones', (words, locale) => {
    expect(languageOf(words, locale)).toBeUndefined();
  });

  it.each([
    ['Работает', undefined],
    ['Runs on the CPU', 'en'],
    ['5 µs, α and β', 'en'],
  ])('takes %j on a Russian page as %s', (words, language) => {
    expect(languageOf(words, 'ru')).toBe(language);
  });
});
