import { describe, expect, it } from 'vitest';
import { partVersion } from '@/lib/fact/part-version';

describe('the newest version of a part', () => {
  const comb = { manager: 'pip', name: 'comb', version: '0.12.1', read: '2026-11-29' } as const;

  it('is said with its package and the day on which it was the newest, in the language of the page', () => {
    expect(partVersion(comb, 'en', '{package} {version}, as of {date}')).toBe(
      'pip comb 0.12.1, as of 29 Nov 2026',
    );
    expect(partVersion(comb, 'zh', '{package} {version}（截至{date}）')).toBe(
      'pip comb 0.12.1（截至2026年11月29日）',
    );
  });
});
