import { expect, test, type Page } from '@playwright/test';
import { open } from '../open';
import { bar, notice } from './surroundings';

/** Takes away what one part needs, after the page came alive. */
const breakAddresses = (page: Page) =>
  page.evaluate(() =>
    Object.assign(window, {
      URLSearchParams: class {
        constructor() {
          throw new Error('broken part');
        }
      },
    }),
  );

test('an error in one part: it says so, what the server made of it stays, and the rest goes on', async ({
  page,
}) => {
  await open(page, '/en/');
  await breakAddresses(page);
  await page.getByRole('group', { name: 'Google TPU' }).getByText(/^yes/).click();
  await expect(notice(page, 'This part of the page has failed')).toBeVisible();
  await expect(page.locator('main article[data-library="mxnet"]')).toBeVisible();
  await page.getByRole('button', { name: 'Compare JAX' }).click();
  await expect(bar(page).getByRole('listitem')).toHaveText([/^JAX/]);
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search the atlas' }).fill('jax');
  await expect(page.getByRole('option').first()).toHaveAttribute('data-library', 'jax');

  await open(page, '/zh/claims/');
  const all = await page.locator('[data-claim]').count();
  await breakAddresses(page);
  await page.getByRole('combobox', { name: '判定' }).selectOption({ index: 1 });
  await expect(notice(page, '页面的这一部分出错了')).toBeVisible();
  await expect(page.locator('[data-claim]')).toHaveCount(all);

  // Whole at first sight, broken where it is drawn.
  await page.route('**/columns/jax.json', (route) =>
    route.fulfill({ json: { id: 'jax', name: 'JAX', hue: 'red', ages: [], cells: {} } }),
  );
  await open(page, '/en/compare/?libraries=jax,flux');
  await expect(notice(page, 'This part of the page has failed')).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'Flux vs JAX' })).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: 'Search the atlas' })).toBeFocused();
});
