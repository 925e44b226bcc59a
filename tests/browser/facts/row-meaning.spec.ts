import { expect, test } from '@playwright/test';
import { focusOn } from '../open';

const name = 'a[data-meaning][href$="#tpu"]';

test('the name of a row says by keyboard what its answers mean, and gives the focus back', async ({
  page,
}) => {
  await page.goto('/en/compare/flux-vs-jax/');
  const box = page.getByRole('dialog', { name: 'Google TPU' });
  await focusOn(page.locator(name));
  await page.keyboard.press('Enter');
  await expect(box).toBeVisible();
  await expect(box).toBeFocused();
  await expect(box.locator('dt')).toHaveText(['Yes', 'Partial', 'No']);
  await page.keyboard.press('Escape');
  await expect(box).toBeHidden();
  await expect(page.locator(name)).toBeFocused();
});

test('its box leads to the row of the profile in which it stands, and closes there', async ({ page }) => {
  await page.goto('/en/libraries/jax/#tpu');
  await page.locator(name).first().click();
  const box = page.locator('[data-meanings]');
  await expect(box).toBeVisible();
  await box.locator('a').last().click();
  await expect(page).toHaveURL(/\/en\/libraries\/jax\/#tpu$/);
  await expect(box).toBeHidden();
});

test('where the words cannot be had, the name leads to the page that has them', async ({ page }) => {
  await page.route('**/meanings.json', (route) => route.abort());
  await page.goto('/zh/map/');
  await page.locator(name).click();
  await expect(page).toHaveURL(/\/zh\/method\/#tpu$/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the name of a row leads to its tests', async ({ page }) => {
    await page.goto('/en/compare/flux-vs-jax/');
    await page.locator(name).click();
    await expect(page).toHaveURL(/\/en\/method\/#tpu$/);
    await expect(page.locator('tr#tpu td')).toHaveCount(4);
  });
});
