import { describe, expect, it } from 'vitest';
import { slugify } from '@/lib/prose/slug';

describe('slugify', () => {
  it('makes anchors from names', () => {
    expect(['Google DeepMind (AlphaFold 3)', 'Flax (NNX)', '飞桨 X'].map(slugify)).toEqual([
      'google-deepmind-alphafold-3',
      'flax-nnx',
      '飞桨-x',
    ]);
  });
});
