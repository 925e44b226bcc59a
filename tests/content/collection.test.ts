import { describe, expect, it } from 'vitest';
import { checkContent } from '@/lib/content/check';
import { summarise } from '@/lib/content/summary';
import { dimensions } from '@/lib/dimensions/register';
import { today } from '@/lib/today';

const day = today();
const { collection, faults } = checkContent('content', day);

describe('the real collection', () => {
  it('has no fault', () => {
    expect(faults).toEqual([]);
  });

  it('holds 24 libraries with every dimension', () => {
    expect(collection.libraries.map(({ id }) => id)).toEqual([
      'axon',
      'burn',
      'candle',
      'chainer',
      'deeplearning4j',
      'djl',
      'equinox',
      'flax',
      'flux',
      'haiku',
      'jax',
      'jittor',
      'keras',
      'lux',
      'matlab-deep-learning-toolbox',
      'mindspore',
      'mlx',
      'mxnet',
      'paddlepaddle',
      'pytorch',
      'tensorflow',
      'tensorflow-js',
      'tinygrad',
      'wolfram-neural-networks',
    ]);
    const missing = collection.libraries.flatMap((library) =>
      dimensions.filter(({ id }) => !library.facts[id]).map(({ id }) => `${library.id}: ${id}`),
    );
    expect(missing).toEqual([]);
  });

  it('meets every statement of the article: 35, each with verdict and source', () => {
    expect(collection.claims).toHaveLength(35);
    for (const library of ['jax', 'mxnet', 'matlab-deep-learning-toolbox', 'flux'])
      expect(collection.claims.filter((claim) => claim.library === library).length).toBeGreaterThan(5);
  });

  it('shows the run of each program that can run here', () => {
    const ran = collection.libraries.filter(({ example }) => example.run).map(({ id }) => id);
    expect(ran).toEqual(expect.arrayContaining(['jax', 'mxnet', 'pytorch', 'tensorflow']));
    // Each other one says why not; a rule holds that it does.
    expect(ran).not.toContain('matlab-deep-learning-toolbox');
  });

  it('says at once that MXNet is retired', () => {
    const mxnet = collection.libraries.find(({ id }) => id === 'mxnet')!;
    expect(mxnet.retirement?.ways_out.length).toBeGreaterThanOrEqual(3);
    expect(mxnet.prose.slice(0, 120)).toContain('retired');
  });

  it('has no banned word', () => {
    for (const library of collection.libraries)
      expect(`${library.prose} ${library.summary}`, library.id).not.toMatch(
        /\b(recently|currently|powerful|seamless|robustly|cutting-edge|blazing)\b/i,
      );
  });

  it('is counted', () => {
    const summary = summarise(collection, day);
    expect(summary.profiles).toBe(24);
    expect(summary.facts + summary.unknowns).toBe(24 * dimensions.length);
    expect(summarise(collection, '2099-01-01').due).toBe(summary.facts);
  });
});
