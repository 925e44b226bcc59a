import type { Page } from '@playwright/test';

/** Faults of the surroundings, one test each: the page goes on, with a word to the reader. */
export const picksKey = 'dl-atlas:picks';
export const bar = (page: Page) => page.getByRole('region', { name: 'Selected for comparison' });
export const notice = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text });
export const again = (page: Page) => page.getByRole('button', { name: 'Try again' });
export const columns = (page: Page) =>
  page
    .locator('th[scope="col"][data-library]')
    .evaluateAll((list) => list.map((th) => th.getAttribute('data-library')));

/** Collects what goes wrong without a catch; the browser's own line about a file that could not be had is not one of ours. */
export function watch(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on(
    'console',
    (line) =>
      line.type() === 'error' && !/^Failed to load resource/.test(line.text()) && errors.push(line.text()),
  );
  return errors;
}

/** Ways in which a JSON file does not come as it should; tests/components/ui/browser/load-json.test.ts has more. */
export const ways = {
  missing: { status: 404, body: 'Not found' },
  truncated: { contentType: 'application/json', body: '{"libraries":[{"id":"jax","na' },
  'of another shape': {
    contentType: 'application/json',
    body: '{"libraries":[{"id":"jax"}],"records":[{}],"groups":{}}',
  },
  'not to be had': undefined,
} as const;

/** Breaks a file in one of the ways until `mend` is called. */
export async function breakFile(
  page: Page,
  file: string,
  way: keyof typeof ways,
): Promise<() => Promise<void>> {
  const answer = ways[way];
  await page.route(file, (route) => (answer ? route.fulfill(answer) : route.abort()));
  return () => page.unroute(file);
}
