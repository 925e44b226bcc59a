import { renderToReadableStream } from 'react-dom/server';
import { parseAtomFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  lineVectors,
  contentFolder,
  freeTexts,
  hostileGazetteer,
  hostileProfiles,
  rulesBroken,
  unseenVectors,
} from '../support/made-up/hostile-content';
import { liveMarkup } from '../support/live-markup';

const texts = freeTexts();
const locale = 'en';

afterEach(() => {
  vi.restoreAllMocks();
  vi.resetModules();
});

/** What a search and the finder show of names without a profile once somebody types them: a part that a browser draws. */
async function otherNames() {
  const { getGazetteer, getLexicon, getLibraries } = await import('@/lib/content/load');
  const { getMessages } = await import('@/lib/i18n/locales-fs');
  const { createSearch } = await import('@/lib/search/engine');
  const { toSearchIndex } = await import('@/lib/search/records');
  const { SearchHits } = await import('@/components/search/search-hits');
  const { OtherNotes } = await import('@/components/others/other-notes');
  const messages = getMessages(locale);
  const { names } = getGazetteer(locale);
  const index = toSearchIndex(getLibraries(locale), locale, messages, getLexicon(locale), names);
  const search = createSearch(index);
  const hits = names.flatMap(({ name }) => search(name).groups.flatMap((group) => group.hits));
  for (const { id } of names)
    expect(hits.some(({ record }) => record.kind === 'other' && record.library === id)).toBe(true);
  return (
    <>
      <OtherNotes others={names} locale={locale} words={messages.others.note} />
      <SearchHits
        hits={[...new Map(hits.map((hit) => [`${hit.record.library}${hit.record.anchor}`, hit])).values()]}
        locale={locale}
        words={messages.search}
        support={messages.support}
      />
    </>
  );
}

/** What a box offers as pages once somebody asks for what has a name here: a part that a browser draws. */
async function answeringPages() {
  const { getGazetteer, getLibraries } = await import('@/lib/content/load');
  const { getMessages } = await import('@/lib/i18n/locales-fs');
  const { answerSite } = await import('@/app/_shared/answer-site');
  const { findData } = await import('@/app/_shared/find-data');
  const { pagesIn } = await import('@/components/answer/pages-in');
  const { PageList } = await import('@/components/answer/page-list');
  const data = { ...findData(locale), site: answerSite(locale) };
  const libraries = getLibraries(locale).map(({ name }) => name);
  const asked = [
    libraries.join(' or '),
    ...libraries.flatMap((name) => [name, `leave ${name}`, `is ${name} alive`]),
    ...getGazetteer(locale).names.map(({ name }) => name),
  ];
  const found = asked.map((text) => pagesIn(data, text));
  expect(found.flat().length).toBeGreaterThan(2);
  const words = getMessages(locale).answer;
  return found.map((pages, at) => <PageList key={at} pages={pages} locale={locale} words={words} />);
}

/** Renders every page and edition of a site whose content is the given profiles and names. */
async function renderSite(profiles: Record<string, string>, gazetteer: string) {
  const { root, remove } = contentFolder(profiles, gazetteer);
  try {
    vi.spyOn(process, 'cwd').mockReturnValue(root);
    vi.resetModules();
    const params = Promise.resolve({ locale });
    const pages = {
      profile: (await import('@/app/[locale]/libraries/[id]/page')).default({
        params: Promise.resolve({ locale, id: 'madeup' }),
      }),
      pair: (await import('@/app/[locale]/compare/[pair]/page')).default({
        params: Promise.resolve({ locale, pair: 'madeup-vs-other' }),
      }),
      home: (await import('@/app/_shared/home-page')).HomePage({ locale }),
      changes: (await import('@/app/[locale]/changes/page')).default({ params }),
      claims: (await import('@/app/[locale]/claims/page')).default({ params }),
      timeline: (await import('@/app/[locale]/timeline/page')).default({ params }),
      vitals: (await import('@/app/[locale]/vitals/page')).default({ params }),
      others: (await import('@/app/[locale]/others/page')).default({ params }),
      map: (await import('@/app/[locale]/map/page')).default({ params }),
      compare: (await import('@/app/[locale]/compare/page')).default({ params }),
      find: (await import('@/app/[locale]/find/page')).default({ params }),
      search: (await import('@/app/[locale]/search/page')).default({ params }),
      lost: (await import('@/app/_shared/not-found-page')).NotFoundPage({ locale }),
      named: otherNames(),
      answers: answeringPages(),
    };
    const html: Record<string, string> = {};
    for (const [name, page] of Object.entries(pages)) {
      const stream = await renderToReadableStream(<body>{await page}</body>);
      await stream.allReady;
      // React's own scripts carry what was late; nothing here is.
      html[name] = await new Response(stream).text();
    }
    const feed = await (
      await (await import('@/app/[locale]/feed.xml/route')).GET(new Request('http://x/'), { params })
    ).text();
    const calendar = await (
      await (await import('@/app/[locale]/ends.ics/route')).GET(new Request('http://x/'), { params })
    ).text();
    const search = await (
      await (await import('@/app/data/[locale]/search.json/route')).GET(new Request('http://x/'), { params })
    ).text();
    const names = await (await (await import('@/app/api/v1/gazetteer.json/route')).GET()).text();
    return { html, feed, calendar, search, names };
  } finally {
    remove();
  }
}

describe('values of the front matter stay words', () => {
  it('finds the texts that may say anything, and leaves out addresses, days and choices', () => {
    expect(texts).toEqual(
      expect.arrayContaining([
        'Madeup',
        'A library that exists only in the tests.',
        'Documentation',
        'Madeup project',
        'Only in the tests.',
        'One side.',
        'madeup install',
        'Part',
        'Nobody',
        'It is measured',
        'First.',
        'You write a test.',
      ]),
    );
    expect(texts).not.toContain('https://madeup.example/docs');
    expect(texts).not.toContain('2026-10');
  });

  it.each(
    lineVectors.filter((vector) => /^[\s\w&#;]*:|script:|^[a-z]+$/i.test(vector)).map((vector) => [vector]),
  )('an address can only be one of the web: %j is refused', (vector) => {
    expect(rulesBroken('https://madeup.example/part', vector)).toContain('address');
  });

  it.each(unseenVectors.map((vector) => [vector]))(
    'what is not seen may stand in no text: %j is refused',
    (vector) => {
      expect(rulesBroken('A library that exists only in the tests.', vector)).toContain('characters');
    },
  );

  // How much of a hit is marked depends on its words.
  const live = (page: string) =>
    liveMarkup(page)
      .filter((found) => found !== '<mark>')
      .sort();

  it('in every page, feed, calendar and data file, three vectors in each place', async () => {
    const calm = await renderSite(hostileProfiles(texts, 0, ['Words']), hostileGazetteer(0, ['Words']));
    const said = new Set<string>();
    for (const turn of [0, 1, 2]) {
      const { html, feed, calendar, search, names } = await renderSite(
        hostileProfiles(texts, turn),
        hostileGazetteer(turn),
      );
      for (const [name, page] of Object.entries(html))
        expect(live(page), `${name}, turn ${turn}`).toEqual(live(calm.html[name]!));
      for (const [name, page] of Object.entries(html)) if (/&lt;|\\u003c/.test(page)) said.add(name);
      // Titles and summaries are HTML in a reader of feeds: their markup is escaped, and the file stays well-formed.
      const markup = feed.replace(
        /<!\[CDATA\[([\s\S]*?)\]\]>/g,
        (_, html: string) => (expect(liveMarkup(html)).toEqual([]), ''),
      );
      expect(markup).not.toMatch(/="[^"]*<[^"]*"|&(?!amp;|lt;|gt;|quot;|apos;|#)/);
      expect(markup).not.toMatch(/<(script|img|svg|iframe|style|base|a|form|body|meta)\b/i);
      expect(parseAtomFeed(feed).entries?.length).toBe(parseAtomFeed(calm.feed).entries?.length);
      expect(() => new ICAL.Component(ICAL.parse(calendar) as string)).not.toThrow();
      expect(search.length).toBeGreaterThan(1000);
      for (const data of [search, names]) expect(() => JSON.parse(data) as unknown).not.toThrow();
    }
    // The markup was there, as words.
    expect([...said]).toEqual(expect.arrayContaining(['profile', 'others', 'lost', 'named', 'answers']));
  }, 180_000);
});
