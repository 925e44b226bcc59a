import { describe, expect, it } from 'vitest';
import { citedIds, countWords, findAnchorLinks, findCitations } from '@/lib/prose/form';

describe('prose', () => {
  it('finds citations and links with their places', () => {
    expect(findCitations('One [@s1].\nTwo [@s2, @meta].')).toEqual([
      { id: 's1', line: 1, column: 5 },
      { id: 's2', line: 2, column: 5 },
      { id: 'meta', line: 2, column: 5 },
    ]);
    expect(findAnchorLinks('a [b](#tpu) c')).toEqual([{ id: 'tpu', line: 1, column: 5 }]);
    expect(citedIds('@a, @b')).toEqual(['a', 'b']);
  });

  it('counts words without headings, citations and link targets', () => {
    expect(countWords('## Title\n\nTwo words [@s1, @s2], [a link](https://x.example/y).')).toBe(4);
  });
});
