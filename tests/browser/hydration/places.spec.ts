import { expect, test, type Page } from '@playwright/test';
import { sample } from '../../support/whole';

/** The row in the middle of the window. */
const row = (page: Page) =>
  page.evaluate(
    () => document.elementFromPoint(window.innerWidth / 2, window.innerHeight / 2)?.closest('tr')?.id,
  );

// Parts of a profile are folded; no place in them may be lost by it.
for (const width of sample([390, 1280], (_, at) => at === 0)) {
  test(`a place far down is reached and kept, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('/en/libraries/jax/#onnx_export');
    await expect(page.locator('tr#onnx_export')).toBeInViewport();
    await page.goto('/en/libraries/jax/');
    if (width < 1024) await page.locator('nav summary', { hasText: 'On this page' }).click();
    await page.locator('nav a[href="#history"]').click();
    await expect(page.locator('#history-title')).toBeInViewport();
    await page.goto('/en/libraries/jax/');
    await page.locator('summary', { hasText: 'Hardware' }).click();
    for (let step = 0; step < 80 && !(await row(page)); step += 1) {
      await page.mouse.wheel(0, 300);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))));
    }
    const seen = await row(page);
    expect(seen).toBeTruthy();
    await page.reload();
    await expect(page.locator(`tr[id="${seen}"]`)).toBeInViewport();
    await page.goto('/en/claims/');
    await page.goBack({ waitUntil: 'commit' });
    await expect(page.locator(`tr[id="${seen}"]`)).toBeInViewport();
  });
}

test('focus rings of links at the edge of a folded part are whole', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/en/libraries/jax/#tpu');
  const room = await page.locator('tr#tpu th a').evaluate((link) => {
    link.focus();
    const box = link.closest('section')!.getBoundingClientRect();
    const { outlineWidth, outlineOffset } = getComputedStyle(link);
    return (
      link.getBoundingClientRect().left - box.left - parseFloat(outlineWidth) - parseFloat(outlineOffset)
    );
  });
  expect(room).toBeGreaterThanOrEqual(0);
});
