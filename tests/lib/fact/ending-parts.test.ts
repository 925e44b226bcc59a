import { describe, expect, it } from 'vitest';
import { endingParts } from '@/lib/fact/ending-parts';

describe('parts that end', () => {
  const row = { role: 'Serves', url: 'https://x.example/', source: ['s1'] };
  const ecosystem = [
    {
      ...row,
      name: 'TorchServe',
      status: 'retired' as const,
      ended: '2025-08',
      successor: 'vLLM',
      carries: ['serving', 'install'],
    },
    { ...row, name: 'Triton', status: 'active' as const, carries: ['serving'] },
    { ...row, name: 'Old', status: 'maintenance' as const },
    // Nobody says whether it ends, so it is not said to.
    { ...row, name: 'Comb', status: 'unknown' as const, carries: ['serving'] },
  ];
  it('are named where something stands on them, living ones are not', () => {
    expect(endingParts({ ecosystem }, 'serving')).toEqual([
      { name: 'TorchServe', status: 'retired', ended: '2025-08', successor: 'vLLM' },
    ]);
    expect(endingParts({ ecosystem }, 'install')).toHaveLength(1);
    expect(endingParts({ ecosystem }, 'mobile')).toEqual([]);
  });
});
