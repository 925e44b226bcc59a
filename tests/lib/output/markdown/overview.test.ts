import { describe, it } from 'vitest';
import { getMessages } from '@/lib/i18n/locales-fs';
import { toOverview } from '@/lib/output/markdown/overview';
import type { SitePage } from '@/lib/output/site-page';
import { paths } from '@/lib/url';
import { expectGolden } from '../../../support/golden';
import { madeUp } from '../../../support/made-up/made-up';

const { english } = madeUp();

const profile: SitePage = {
  kind: 'profile',
  pathIn: (locale) => paths.library(locale, 'madeup'),
  title: english.name,
  description: '</script><script>alert(1)</script> & "quotes" 中',
  checked: '2026-11-22',
  about: [english],
  markdown: true,
};

describe('the Markdown edition', () => {
  it('of the overview', () => {
    const { name, description, about, licence } = getMessages('en').site;
    expectGolden(
      'markdown/llms.txt',
      toOverview({ name, description, about, licence }, '2026-11-22', [
        { locale: 'en', title: 'English', profiles: [profile], pairs: [] },
        { locale: 'zh', title: '中文', profiles: [profile], pairs: [] },
      ]),
    );
  });
});
