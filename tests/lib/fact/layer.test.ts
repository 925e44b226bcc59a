import { describe, expect, it } from 'vitest';
import { toCell } from '@/lib/fact/column';
import { getMessages } from '@/lib/i18n/locales-fs';
import type { Fact } from '@/lib/schema/fact';
import { plainLibrary } from '../../support/made-up/plain-library';

const en = getMessages('en');
const zh = getMessages('zh');

describe('what a layer has through what it stands on', () => {
  const facts: Record<string, Fact> = {
    tpu: { support: 'yes', source: ['docs'] },
    amd_gpu: { support: 'partial', partly: 'experimental', note: 'Some.', source: ['docs'] },
    apple_gpu: { support: 'no', note: 'None.', source: ['docs'] },
    vmap: { support: 'yes', source: ['docs'] },
  };
  const textOf = (id: string, bases: readonly string[], words = en, locale = 'en') =>
    toCell(
      plainLibrary({ facts, bases: bases.map((base) => ({ id: base.toLowerCase(), name: base })) }),
      id,
      locale,
      words,
    ).text;

  it('is said beside each answer on hardware that is not a no, after the kind of a partial one', () => {
    expect(textOf('tpu', ['Hive'])).toBe('Yes (through Hive)');
    expect(textOf('amd_gpu', ['Hive'])).toBe('Partial (experimental, through Hive)');
    expect(textOf('tpu', ['Hive'], zh, 'zh')).toBe('支持（通过Hive）');
  });

  it('is not said of a no, of other dimensions, or of a library that stands alone', () => {
    expect(textOf('apple_gpu', ['Hive'])).toBe('No');
    expect(textOf('vmap', ['Hive'])).toBe('Yes');
    expect(textOf('tpu', [])).toBe('Yes');
  });

  it('names no single one of several', () => {
    expect(textOf('tpu', ['Hive', 'Comb'])).toBe('Yes (through its back ends)');
  });
});
