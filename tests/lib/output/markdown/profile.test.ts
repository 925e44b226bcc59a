import { describe, it } from 'vitest';
import { toRowGroups } from '@/lib/compare/rows';
import { wordsIn } from '@/lib/dimensions/register';
import { getMessages } from '@/lib/i18n/locales-fs';
import { toProfileMarkdown } from '@/lib/output/markdown/profile';
import { expectGolden } from '../../../support/golden';
import { fewDimensions, madeUp } from '../../../support/made-up';

const { english, chinese, collection } = madeUp();

const rows = (locale: string) =>
  toRowGroups(fewDimensions, getMessages(locale).groups, (words) => wordsIn(words, locale));

describe('the Markdown edition', () => {
  it('of a profile, in both languages', () => {
    expectGolden('markdown/profile.en.md', toProfileMarkdown(english, rows('en'), collection.claims, 'en'));
    expectGolden('markdown/profile.zh.md', toProfileMarkdown(chinese, rows('zh'), collection.claims, 'zh'));
  });
});
