// npm run links:outer: asks every address outside the site that a built page links to whether it still answers. Meant for a schedule: others' pages go without our doing.
import { pathToFileURL } from 'node:url';
import { LinkChecker } from 'linkinator';
import { serve } from './support/serve/serve.mjs';

/** Refusals of robots, which say nothing about the page. */
const refusals = { 401: 'skip', 403: 'skip', 405: 'skip', 429: 'skip', 999: 'skip' };

/** Takes a built site; gives how many addresses outside it links to, those that do not answer (status, 0 for no answer at all, and the pages that link there) and those that refuse robots. */
export async function checkOuterLinks(folder, options = {}) {
  const { server, address } = await serve(folder, 0);
  try {
    const { links } = await new LinkChecker().check({
      path: `${address}/`,
      recurse: true,
      concurrency: 8,
      timeout: 30_000,
      retry: true,
      retryErrors: true,
      retryErrorsCount: 2,
      statusCodes: refusals,
      ...options,
    });
    const outer = new Map();
    for (const link of links)
      if (!link.url.startsWith(address)) outer.set(link.url, [...(outer.get(link.url) ?? []), link]);
    const each = [...outer].map(([url, found]) => ({
      url,
      state: found[0].state,
      status: found[0].status ?? 0,
      pages: [...new Set(found.map(({ parent }) => parent?.replace(address, '')))],
    }));
    return {
      all: each.length,
      broken: each.filter(({ state }) => state === 'BROKEN'),
      refused: each.filter(({ state }) => state === 'SKIPPED'),
    };
  } finally {
    server.close();
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { all, broken, refused } = await checkOuterLinks('out');
  for (const { url, status, pages } of broken)
    console.log(`${status || 'no answer'} ${url}\n  on ${pages.slice(0, 5).join(', ')}`);
  console.log(`\n${all} addresses outside: ${broken.length} broken, ${refused.length} not told to robots.`);
  process.exit(broken.length > 0 ? 1 : 0);
}
