import { expect, test } from '@playwright/test';
import { LinkChecker } from 'linkinator';
import { indexedPages, sampleOf } from '../exported';

test('every link within the site leads somewhere', async ({ baseURL }) => {
  test.setTimeout(600_000);
  const walked = new Set(sampleOf(indexedPages()));
  const unwalked = indexedPages().filter((path) => !walked.has(path));
  const { links } = await new LinkChecker().check({
    path: `${baseURL}/`,
    recurse: true,
    checkFragments: true,
    linksToSkip: [`^(?!${baseURL})`, ...unwalked.map((path) => `^${baseURL}${path}`)],
  } as Parameters<LinkChecker['check']>[0]);
  expect(links.length).toBeGreaterThan(100);
  expect(
    links.filter(({ state }) => state === 'BROKEN').map(({ url, parent }) => `${url} on ${parent}`),
  ).toEqual([]);
});
