import { describe, it } from 'vitest';
import { rowGroups } from '@/lib/output/row-groups';
import { toPairMarkdown } from '@/lib/output/markdown/pair';
import { expectGolden } from '../../../support/golden';
import { fewDimensionsIn, madeUp } from '../../../support/made-up/made-up';

const { english } = madeUp();
const other = {
  ...english,
  id: 'other',
  name: 'Other',
  facts: { ...english.facts, tpu: { support: 'yes' as const, source: ['s1'] } },
};
const rows = (locale: string) => rowGroups(locale, fewDimensionsIn(locale));

describe('the Markdown edition', () => {
  it('of a pair', () =>
    expectGolden('markdown/pair.en.md', toPairMarkdown(english, other, rows('en'), 'en')));
});
