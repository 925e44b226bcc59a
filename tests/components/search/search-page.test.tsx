// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SearchPage } from '@/components/search/search-page.client';
import { fill } from '@/lib/i18n/format';
import { getMessages } from '@/lib/i18n/locales-fs';
import { paths } from '@/lib/url';
// Loaded here once, so that no test waits for it.
import '@/components/search/reply-to';
import { insectAnswers } from '../../support/search/answers';
import { insects, searchLibrary, searchRow } from '../../support/search/insects';
import '../../support/patience';

const { search: words, support } = getMessages('en');
const index = {
  ...insects,
  records: [
    ...insects.records,
    ...['Sand here.', 'Sand there.'].map((text) => searchRow('ant', 'prose', 'burrowing', 'Burrowing', text)),
  ],
  libraries: [
    searchLibrary('ant', 'Ant'),
    { ...searchLibrary('bee', 'Beehive'), status: 'retired' as const },
  ],
};
const files: Readonly<Record<string, unknown>> = {
  [paths.searchData('en')]: index,
  [paths.answerData('en')]: insectAnswers,
};

beforeEach(() => {
  vi.stubGlobal('fetch', async (address: string) => Response.json(files[address]));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** Opens the search page for a text; gives the entries of its list. */
async function entriesFor(text: string): Promise<HTMLElement[]> {
  window.history.replaceState(null, '', paths.search('en', text));
  render(<SearchPage locale="en" words={words} support={support} />);
  await screen.findAllByRole('listitem');
  return screen.getAllByRole('listitem');
}

describe('the search page', () => {
  it('offers the comparison of two that are named first', async () => {
    const [first] = await entriesFor('ant vs beehive');
    expect(first!.dataset.page).toBe('comparison');
    expect(within(first!).getByRole('link').getAttribute('href')).toBe('/en/compare/ant-vs-bee/');
  });

  it('marks what is retired in a word in every hit', async () => {
    const rows = (await entriesFor('honey')).filter(({ dataset }) => dataset.library === 'bee');
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(within(row).getByText(words.states.retired)).toBeTruthy();
  });

  it('leads a refusal to the finder with its words, and says what it did not look up', async () => {
    const [first] = await entriesFor('wings, no tunnels');
    expect(first!.dataset).toHaveProperty('toFinder');
    expect(within(first!).getByRole('link').getAttribute('href')).toBe('/en/find/?said=wings,+no+tunnels');
    const word = fill(words.word, { word: 'tunnels' });
    expect(screen.getByText(fill(words.leftOut, { words: word }))).toBeTruthy();
  });

  it('keeps no row of an earlier text: two paragraphs of one part are two', async () => {
    const errors = vi.spyOn(console, 'error').mockImplementation(() => {});
    const rows = (await entriesFor('burrowing')).filter(({ dataset }) => dataset.library === 'ant');
    expect(rows).toHaveLength(2);
    expect(errors.mock.calls.flat().filter((said) => String(said).includes('same key'))).toEqual([]);
  });

  it('says which word it drops', async () => {
    await entriesFor('tunnels zqxjk');
    const word = fill(words.word, { word: 'zqxjk' });
    expect(screen.getByText(fill(words.without, { words: word }))).toBeTruthy();
  });

  it('answers nothing before it has what it takes to understand', async () => {
    let arrive = () => {};
    const gate = new Promise<void>((done) => (arrive = done));
    vi.stubGlobal('fetch', async (address: string) => {
      if (address === paths.answerData('en')) await gate;
      return Response.json(files[address]);
    });
    vi.resetModules();
    const { SearchPage: Fresh } = await import('@/components/search/search-page.client');
    window.history.replaceState(null, '', paths.search('en', 'no tunnels'));
    render(<Fresh locale="en" words={words} support={support} />);
    expect(await screen.findByText(words.loading)).toBeTruthy();
    expect(screen.queryAllByRole('listitem')).toEqual([]);
    arrive();
    expect((await screen.findAllByRole('listitem'))[0]!.dataset).toHaveProperty('toFinder');
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: '' } });
    expect(screen.queryAllByRole('listitem')).toEqual([]);
  });
});
