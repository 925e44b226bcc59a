import { expect, test } from '@playwright/test';
import { open } from '../open';
import { picksKey, bar, notice, columns, watch } from './surroundings';

test('storage switched off: picks, theme and search work within the page, and it says once that nothing will be remembered', async ({
  page,
}) => {
  const errors = watch(page);
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('off', 'SecurityError');
      },
    }),
  );
  await open(page, '/en/');
  await expect(page.locator('[data-forgetful]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Compare JAX' }).click();
  await page.getByRole('button', { name: 'Compare Flux' }).click();
  await expect(page.locator('[data-forgetful]')).toContainText('does not let this site store anything');
  await expect(bar(page).getByRole('link', { name: 'Compare selected' })).toHaveAttribute(
    'href',
    '/en/compare/?libraries=jax,flux',
  );
  await page.getByRole('button', { name: 'OK', exact: true }).click();
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('Control+k');
  await page.getByRole('checkbox', { name: 'Press / to search' }).uncheck();
  await expect(page.getByRole('checkbox', { name: 'Press / to search' })).not.toBeChecked();
  await expect(page.locator('[data-forgetful]')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await bar(page).getByRole('link', { name: 'Compare selected' }).click();
  await expect.poll(() => columns(page)).toEqual(['jax', 'flux']);
  expect(errors).toEqual([]);
});

test('storage full: what is picked beside what was remembered holds within the page, and it says so', async ({
  page,
}) => {
  const errors = watch(page);
  await page.goto('/en/licences/');
  await page.evaluate(
    (key) => localStorage.setItem(key, '[{"id":"flux","name":"Flux","hue":"green"}]'),
    picksKey,
  );
  await page.addInitScript(
    () =>
      (Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      }),
  );
  await open(page, '/en/');
  await page.getByRole('button', { name: 'Compare JAX' }).click();
  await expect(bar(page).getByRole('listitem')).toHaveText([/^Flux/, /^JAX/]);
  await expect(page.locator('[data-forgetful]')).toBeVisible();
  await bar(page).getByRole('button', { name: 'Remove Flux from the comparison' }).click();
  await expect(bar(page).getByRole('listitem')).toHaveText([/^JAX/]);
  expect(errors).toEqual([]);
});

test('storage holds nonsense: nothing breaks, what makes sense stays', async ({ page }) => {
  const errors = watch(page);
  const huge = 'x'.repeat(2_000_000);
  const heaps: [picks: string, shown: RegExp[]][] = [
    ['{"id":', []],
    ['[null,7,{"id":7},{"id":"JAX"},{"id":"__proto__"},{"id":"jax","name":" "},"<img src=x>"]', []],
    [huge, []],
    [
      '[{"id":"jax","name":"JAX","hue":"no-hue-1"},{"id":"mars","name":"Mars","hue":"plaid"},{"id":"flux","name":"Flux","hue":"green"}]',
      [/^Mars/, /^Flux/],
    ],
  ];
  await page.goto('/en/licences/');
  for (const [picks, shown] of heaps) {
    await page.evaluate(
      ([key, value]) => {
        localStorage.setItem(key!, value!);
        localStorage.setItem('dl-atlas:theme', '{"dark":true}');
        localStorage.setItem('dl-atlas:slash-off', 'perhaps');
      },
      [picksKey, picks],
    );
    await open(page, '/en/');
    await expect(bar(page).getByRole('listitem'), picks.slice(0, 60)).toHaveText(shown);
    await expect(page.locator('html')).not.toHaveAttribute('data-theme');
    await page.keyboard.press('/');
    await expect(page.getByRole('combobox', { name: 'Search the atlas' })).toBeFocused();
    await page.keyboard.press('Escape');
  }
  // A library that is no longer there is named where it would be compared.
  await bar(page).getByRole('link', { name: 'Compare selected' }).click();
  await expect(notice(page, 'ignored: libraries=mars')).toBeVisible();
  expect(errors).toEqual([]);
});
