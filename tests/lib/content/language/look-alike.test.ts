import { describe, expect, it } from 'vitest';
import { looksLike } from '@/lib/content/language/look-alike';

const same = (one: string, other: string) => looksLike(one).some((form) => looksLike(other).includes(form));

describe('names that look alike', () => {
  it.each([
    ['JAX', 'ЈАХ', 'Cyrillic'],
    ['JAX', 'ＪＡＸ', 'full width'],
    ['Flux', 'F\u200blux', 'a mark that is not seen'],
    ['Flux', '\u202eFlux', 'a mark that turns the order round'],
    ['Flux', 'FIux', 'capital I for l'],
    ['PyTorch', 'ΡyTorch', 'Greek'],
    ['Deep Learning', 'Deep\u00a0Learning', 'another blank'],
    ['Keras', 'keras', 'capitals'],
  ])('%s and %s are one: %s', (one, other) => expect(same(one, other)).toBe(true));

  it.each([
    ['JAX', 'MXNet'],
    ['TensorFlow', 'TensorFlow.js'],
    ['飞桨', '飞浆'],
    ['Flux', 'Lux'],
  ])('%s and %s are two', (one, other) => expect(same(one, other)).toBe(false));
});
