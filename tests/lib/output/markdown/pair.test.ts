import { describe, it } from 'vitest';
import { toRowGroups } from '@/lib/compare/rows';
import { wordsIn } from '@/lib/dimensions/register';
import { getMessages } from '@/lib/i18n/locales-fs';
import { toPairMarkdown } from '@/lib/output/markdown/pair';
import { expectGolden } from '../../../support/golden';
import { fewDimensions, madeUp } from '../../../support/made-up';

const { english } = madeUp();
const other = {
  ...english,
  id: 'other',
  name: 'Other',
  facts: { ...english.facts, tpu: { support: 'yes' as const, source: ['s1'] } },
};
const rows = (locale: string) =>
  toRowGroups(fewDimensions, getMessages(locale).groups, (words) => wordsIn(words, locale));

describe('the Markdown edition', () => {
  it('of a pair', () =>
    expectGolden('markdown/pair.en.md', toPairMarkdown(english, other, rows('en'), 'en')));
});
