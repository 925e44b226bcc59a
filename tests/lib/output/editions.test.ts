import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { toRowGroups } from '@/lib/compare/rows';
import { wordsIn } from '@/lib/dimensions/register';
import { getMessages } from '@/lib/i18n/locales-fs';
import { drawIcon, icons } from '@/lib/output/picture/icons';
import { drawPicture } from '@/lib/output/picture/draw-picture';
import { toJsonLd } from '@/lib/output/json-ld/json-ld';
import { claimReviews, dataSet, libraryList } from '@/lib/output/json-ld/statements';
import { hueColour, lightColour } from '@/lib/output/picture/colours';
import { toManifest } from '@/lib/output/manifest';
import { toPairMarkdown } from '@/lib/output/markdown/pair';
import { codeBlock, plainText } from '@/lib/output/markdown/parts';
import { toProfileMarkdown } from '@/lib/output/markdown/profile';
import { toOverview } from '@/lib/output/markdown/overview';
import { allPages, type SitePage } from '@/lib/output/pages';
import { toHtml } from '@/lib/prose/markdown';
import { hues } from '@/lib/schema/library';
import { paths } from '@/lib/url';
import { expectGolden } from '../../support/golden';
import { fewDimensions, madeUp } from '../../support/made-up';

const { english, chinese, collection } = madeUp();
const other = {
  ...english,
  id: 'other',
  name: 'Other',
  facts: { ...english.facts, tpu: { support: 'yes' as const, source: ['s1'] } },
};
const rows = (locale: string) =>
  toRowGroups(fewDimensions, getMessages(locale).groups, (words) => wordsIn(words, locale));
const profile: SitePage = {
  kind: 'profile',
  pathIn: (locale) => paths.library(locale, 'madeup'),
  title: english.name,
  description: '</script><script>alert(1)</script> & "quotes" 中',
  checked: '2026-11-22',
  about: [english],
  markdown: true,
};

describe('Markdown editions', () => {
  it('of a profile, in both languages', () => {
    expectGolden('markdown/profile.en.md', toProfileMarkdown(english, rows('en'), collection.claims, 'en'));
    expectGolden('markdown/profile.zh.md', toProfileMarkdown(chinese, rows('zh'), collection.claims, 'zh'));
  });

  it('of a pair', () =>
    expectGolden('markdown/pair.en.md', toPairMarkdown(english, other, rows('en'), 'en')));

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

  it('show hostile text as it is', () => {
    for (const text of [
      '<b>x</b>',
      '__init__ and *args | kwargs',
      'a_b [link](x) `code`',
      '~~no~~',
      'C:\\path',
    ]) {
      const shown = toHtml(`| a |\n| --- |\n| ${plainText(text)} |`)
        .replace(/<\/?(table|thead|tbody|tr|th|td)>/g, '')
        .replaceAll('&#x3C;', '<')
        .trim();
      expect(shown.split(/\s*\n\s*/).at(-1)).toBe(text);
    }
    expect(codeBlock('```\nx')).toBe('````\n```\nx\n````');
  });
});

describe('JSON-LD', () => {
  const read = (page: SitePage, statements: Parameters<typeof toJsonLd>[2] = []) =>
    JSON.parse(toJsonLd(page, 'en', statements))['@graph'] as Record<string, unknown>[];

  it('of a profile', () =>
    expectGolden('json-ld/profile.json', `${JSON.stringify({ graph: read(profile) }, null, 2)}\n`));
  it('of the front page and of the article', () => {
    const home: SitePage = {
      kind: 'home',
      pathIn: paths.home,
      description: 'Home.',
      checked: '2026-11-22',
      about: [],
      markdown: false,
    };
    expectGolden(
      'json-ld/home.json',
      `${JSON.stringify({ graph: read(home, [libraryList([english], 'en'), dataSet([english], 'en')]) }, null, 2)}\n`,
    );
    expectGolden(
      'json-ld/claims.json',
      `${JSON.stringify(claimReviews(collection.article, collection.claims, 'en'), null, 2)}\n`,
    );
  });

  it('cannot end the script that carries it', () => {
    expect(toJsonLd(profile, 'en')).not.toContain('<');
    expect(read(profile).find((node) => node['@type'] === 'WebPage')!.description).toBe(profile.description);
  });

  it('gives no verdict on opinions and no number to any', () => {
    const [claim] = collection.claims;
    expect(claimReviews(collection.article, [{ ...claim!, verdict: 'opinion' }], 'en')).toEqual([]);
    expect(JSON.stringify(claimReviews(collection.article, [claim!], 'en'))).not.toContain('ratingValue');
  });

  it('keeps the rules of a search engine for a data set: name, description of 50 to 5000 characters, licence, files', () => {
    for (const locale of ['en', 'zh']) {
      const { description, license, distribution } = dataSet([english], locale) as {
        description: string;
        license: string;
        distribution: readonly unknown[];
      };
      expect([
        description.length >= 50,
        description.length <= 5000,
        license.startsWith('https://'),
        distribution.length,
      ]).toEqual([true, true, true, 2]);
    }
  });
});

describe('pages', () => {
  it('have a title and a description of their own, and a picture each', () => {
    for (const locale of ['en', 'zh']) {
      const pages = allPages(locale);
      for (const key of ['title', 'description'] as const)
        expect(new Set(pages.map((page) => page[key])).size, `${locale} ${key}`).toBe(pages.length);
      expect(new Set(pages.map(({ pathIn }) => paths.picture(pathIn(locale)))).size).toBe(pages.length);
    }
  });
});

describe('pictures', () => {
  it('are drawn the same twice, in the size that the head names', async () => {
    for (const locale of ['en', 'zh']) {
      const [first, second] = [await drawPicture(profile, locale), await drawPicture(profile, locale)];
      expect(Buffer.compare(first, second)).toBe(0);
      expect(await sharp(first).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    }
  });

  it('say which letter the typeface lacks', async () => {
    await expect(drawPicture({ ...profile, title: '한' }, 'en')).rejects.toThrow(
      'The typeface of the pictures has no "한" (/en/libraries/madeup/).',
    );
  });

  it('take every colour from the style sheet', () => {
    for (const hue of hues) expect(hueColour(hue)).toMatch(/^#[0-9a-f]{6}$/);
    expect(() => lightColour('nothing')).toThrow('no colour "nothing"');
    expect(lightColour('accent')).toBe(
      /fill="(#[0-9a-f]{6})"/.exec(readFileSync('public/icon.svg', 'utf8'))![1],
    );
  });
});

describe('the manifest', () => {
  it('names icons that are drawn so large', async () => {
    for (const [name, { edge }] of Object.entries(icons))
      expect(await sharp(await drawIcon(name)).metadata()).toMatchObject({
        format: 'png',
        width: edge,
        height: edge,
      });
    expect(toManifest('zh')).toMatchObject({
      lang: 'zh-Hans',
      start_url: '/zh/',
      name: getMessages('zh').site.name,
    });
  });
});
