import { expect, test, type Page } from '@playwright/test';
import { sample, whole } from '../../support/whole';
import { collection } from '../content';
import { open } from '../open';

/** How many windows high a profile may be before anything on it is opened. */
const windows = [
  { width: 1440, height: 900, most: 9 },
  { width: 390, height: 844, most: 16 },
] as const;
const looked = whole ? collection.libraries.map(({ id }) => id) : ['jax', 'mxnet', 'pytorch'];

const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);
const foldOf = (page: Page, id: string) =>
  page.locator('details.fold', { has: page.locator(`[id="${id}"]`) }).first();

for (const { width, height, most } of windows)
  test(`a profile is at most ${most} windows high, and as high as it says, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const id of looked) {
      await page.goto(`/en/libraries/${id}/`);
      const said = await heightOf(page);
      expect(said / height, id).toBeLessThanOrEqual(most);
      for (let down = 0; down < said; down += 2 * height)
        await page.evaluate((top) => window.scrollTo(0, top), down);
      expect(await heightOf(page), id).toBe(said);
      if (process.env.PAPER === 'print') console.log(id, width, said);
    }
  });

test('the first screen says what it is, when to choose it, its headline answers and how to install it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const id of sample(looked, (one) => one === 'mxnet')) {
    await page.goto(`/en/libraries/${id}/`);
    for (const part of [
      page.getByRole('heading', { level: 1 }),
      page.getByRole('heading', { name: 'Look elsewhere when' }),
      page.getByRole('list', { name: 'Key answers' }),
      page.locator('[data-first-install]'),
    ])
      await expect(part).toBeInViewport({ ratio: 1 });
  }
});

test('parts open for an anchor, for a link in the page, and all at one button; what was open is open after a reload', async ({
  page,
}) => {
  await page.goto('/en/libraries/jax/#tpu');
  await expect(page.locator('tr#tpu')).toBeInViewport();
  await expect(foldOf(page, 'sources')).not.toHaveAttribute('open');
  await open(page, '/en/libraries/jax/');
  await page.locator('.prose sup a').first().click();
  await expect(page.locator('[data-source]').first()).toBeInViewport();
  await page.reload();
  await expect(foldOf(page, 'sources')).toHaveAttribute('open');
  await open(page, '/en/libraries/jax/');
  const folds = page.locator('details.fold');
  const all = await folds.count();
  await page.getByRole('button', { name: 'Expand all' }).click();
  await expect(page.locator('details.fold[open]')).toHaveCount(all);
  await page.getByRole('button', { name: 'Collapse all' }).click();
  await expect(page.locator('details.fold[open]')).toHaveCount(0);
});

test('the contents mark where the reader is; on a phone they are a line that stays in sight', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/en/libraries/jax/');
  const contents = page.getByRole('navigation', { name: 'On this page' });
  await contents.locator('summary').click();
  await contents.getByRole('link', { name: 'Where it stands today' }).click();
  await expect(page.getByRole('heading', { name: 'Where it stands today' })).toBeInViewport();
  await expect(contents.locator('summary')).toHaveAttribute('data-contents', 'Where it stands today');
  await expect(contents.locator('summary')).toBeInViewport();
  await expect(contents.getByRole('link').first()).toBeHidden();
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(contents.locator('[aria-current="location"]')).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('an anchor opens the part in which it lies; contents and parts open by hand', async ({ page }) => {
    await page.goto('/en/libraries/jax/#tpu');
    await expect(page.locator('tr#tpu')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Expand all' })).toBeHidden();
    await page.locator('summary', { hasText: 'Operating system' }).click();
    await expect(page.locator('tr#windows')).toBeVisible();
    await page.getByRole('link', { name: 'History', exact: true }).click();
    await expect(page.locator('[data-event]').first()).toBeVisible();
  });
});
