import { expect, test, type Page } from '@playwright/test';
import { xssVectors } from '../../fixtures/xss-vectors';
import { open } from '../open';
import { watch } from './watch';
import { whole } from '../../support/whole';

// All vectors in every place take two minutes; by default the places share them out among themselves.
test('addresses are words: no vector in any parameter of any page makes an element or runs', async ({
  context,
  page,
  baseURL,
}) => {
  test.setTimeout(300_000);
  const seen = await watch(context, baseURL!);
  const bases = [
    '/en/',
    '/en/libraries/jax/',
    '/en/compare/',
    '/en/search/',
    '/en/find/',
    '/en/map/',
    '/en/claims/',
    '/zh/timeline/',
    '/en/vitals/',
    '/en/programs/train/',
    '/en/changes/',
    '/en/correct/',
    '/en/nowhere/',
  ];
  const names = [
    'q',
    'tpu',
    'language',
    'status',
    'libraries',
    'baseline',
    'groups',
    'must',
    'wish',
    'said',
    'unmatched',
    'library',
    'dimension',
    'verdict',
  ];
  const foreign =
    'iframe, object, embed, base[href*="evil"], img, video, marquee, math, template, script[src*="evil"], link[href*="evil"], [onerror], [onload], [onfocus], [ontoggle], a[href^="javascript"], a[href^="data:"]';
  const step = names.length * 2;
  const shares = Math.ceil(xssVectors.length / step);
  for (const [place, base] of bases.entries()) {
    for (let share = whole ? 0 : place % shares; share < shares; share += whole ? 1 : shares) {
      const from = share * step;
      const params = new URLSearchParams();
      xssVectors
        .slice(from, from + step)
        .forEach((vector, index) => params.append(names[index % names.length]!, vector));
      params.append(xssVectors[from]!, xssVectors[from + 1]!);
      await page.goto(`${base}?${params}#${encodeURIComponent(xssVectors[from + 2]!)}`);
      await page.waitForLoadState('networkidle');
      expect(await page.locator(foreign).count(), `${base} ${from}`).toBe(0);
      expect(seen.splice(0), `${base} ${from}`).toEqual([]);
    }
  }
});

/** Types vectors into the box that is the given one of four, and looks what they made. */
async function type(
  page: Page,
  box: number,
  fill: (text: string) => Promise<void>,
  seen: string[],
): Promise<void> {
  for (const vector of xssVectors.filter((_, index) => whole || index % 4 === box)) {
    await fill(vector.replace(/[\n\u0000]/g, ' '));
    expect(
      await page
        .locator('main, [role="dialog"], dialog')
        .locator(
          'script:not([type="application/ld+json"]), img, iframe, object, embed, video, marquee, math, style, base, [onerror], [onload], [onfocus], a[href^="javascript"]',
        )
        .count(),
      vector,
    ).toBe(0);
  }
  await page.waitForLoadState('networkidle');
  expect(seen.splice(0)).toEqual([]);
}

test('search boxes are words: no vector makes an element or runs', async ({ context, page, baseURL }) => {
  test.setTimeout(180_000);
  const seen = await watch(context, baseURL!);
  await open(page, '/en/search/');
  const field = page.getByRole('main').getByRole('searchbox');
  await type(page, 0, (text) => field.fill(text), seen);
  await open(page, '/en/');
  const card = page.getByRole('main').getByRole('searchbox');
  await type(page, 1, (text) => card.fill(text), seen);
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('combobox', { name: 'Search the atlas' });
  await type(page, 2, (text) => palette.fill(text), seen);
  await open(page, '/en/find/');
  const situation = page.getByRole('textbox', { name: 'Describe your situation' });
  await type(
    page,
    3,
    async (text) => {
      await situation.fill(text);
      await situation.press('Enter');
    },
    seen,
  );
});
