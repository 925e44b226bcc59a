import { describe, expect, it } from 'vitest';
import { interestedPartyOf } from '@/lib/fact/source-independence';

describe('whose word a fact is', () => {
  const interested = { project: ['JAX project'], vendor: ['NVIDIA'] };
  it.each([
    [['JAX project'], 'project'],
    [['JAX project', 'NVIDIA'], 'vendor'],
    [['NVIDIA'], 'vendor'],
    [['JAX project', 'Hugging Face'], undefined],
    [[], undefined],
  ] as const)('%j is %s', (publishers, voice) => {
    expect(interestedPartyOf(publishers, interested)).toBe(voice);
  });
});
