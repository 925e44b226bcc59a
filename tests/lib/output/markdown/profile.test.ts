import { describe, it } from 'vitest';
import { rowGroups } from '@/lib/output/row-groups';
import { toProfileMarkdown } from '@/lib/output/markdown/profile';
import { expectGolden } from '../../../support/golden';
import { fewDimensionsIn, madeUp } from '../../../support/made-up/made-up';

const { english, chinese, collection } = madeUp();

const rows = (locale: string) => rowGroups(locale, fewDimensionsIn(locale));

describe('the Markdown edition', () => {
  it('of a profile, in both languages', () => {
    expectGolden('markdown/profile.en.md', toProfileMarkdown(english, rows('en'), collection.claims, 'en'));
    expectGolden('markdown/profile.zh.md', toProfileMarkdown(chinese, rows('zh'), collection.claims, 'zh'));
  });
});
