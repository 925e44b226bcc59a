import { describe, expect, it } from 'vitest';
import { pairsOf, pairSlug, paths } from '@/lib/url';

const known = ['flux', 'jax', 'mxnet', 'pytorch', 'tensorflow', 'matlab-deep-learning-toolbox'];

describe('paths', () => {
  it('are the documented ones', () => {
    expect(paths.home('en')).toBe('/en/');
    expect(paths.library('zh', 'jax', 'tpu')).toBe('/zh/libraries/jax/#tpu');
    expect(
      paths.compare('en', {
        libraries: ['jax', 'flux'],
        differences: true,
        baseline: 'jax',
        groups: ['hardware', 'deployment'],
      }),
    ).toBe('/en/compare/?libraries=jax,flux&differences=1&baseline=jax&groups=hardware,deployment');
    expect(paths.pair('en', 'jax', 'flux')).toBe('/en/compare/flux-vs-jax/');
    expect(paths.search('en', 'onnx & tpu')).toBe('/en/search/?q=onnx+%26+tpu');
  });

  it('name each pair once', () => {
    const pairs = pairsOf(known);
    expect(pairs).toHaveLength(15);
    expect(new Set(pairs.map(([a, b]) => pairSlug(b, a))).size).toBe(15);
  });
});
