import { expect, test } from '@playwright/test';
import { LinkChecker } from 'linkinator';
import { indexedPages, sampleOf } from '../exported';

test('every link within the site leads somewhere', async ({ baseURL }) => {
  test.setTimeout(600_000);
  const walked = new Set(sampleOf(indexedPages()));
  const unwalked = indexedPages().filter((path) => !walked.has(path));
  const skipped = new RegExp([`^(?!${baseURL})`, ...unwalked.map((path) => `^${baseURL}${path}`)].join('|'));
  const asked = new Set<string>();
  const { links } = await new LinkChecker().check({
    path: `${baseURL}/`,
    recurse: true,
    checkFragments: true,
    // A busy machine answers all of them, but not a hundred at once in the time that a request has.
    concurrency: 8,
    linksToSkip: async (link) => {
      // A page is one file, whatever its address asks of its scripts: thousands of cells lead to the form of corrections.
      const file = link.replace(/\?[^#]*/, '');
      if (skipped.test(link) || asked.has(file)) return true;
      asked.add(file);
      return false;
    },
  });
  expect(asked.size).toBeGreaterThan(100);
  expect(
    links
      .filter(({ state }) => state === 'BROKEN')
      .map(({ url, parent, status }) => `${url} on ${parent}: ${status}`),
  ).toEqual([]);
});
