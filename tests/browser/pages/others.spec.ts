import { expect, test } from '@playwright/test';
import { open } from '../open';
import { sample } from '../../support/whole';

const cases = [
  ['ONNX Runtime', 'onnx-runtime'],
  ['C#', 'csharp'],
] as const;

test.describe('a name without a profile', () => {
  for (const [said, id] of sample(cases, (_, at) => at === 1)) {
    test(`the search for ${said} leads to its answer`, async ({ page }) => {
      await open(page, `/en/search/?q=${encodeURIComponent(said)}`);
      const first = page.locator('main ol > li').first();
      await expect(first).toHaveAttribute('data-other', id);
      await first.getByRole('link').click();
      await expect(page).toHaveURL(new RegExp(`/en/others/#${id}$`));
      await expect(page.locator(`li#${id}`)).toBeInViewport();
    });

    test(`the palette leads from ${said} to its answer`, async ({ page }) => {
      await open(page, '/zh/map/');
      await page.keyboard.press('Control+K');
      await page.locator('dialog').getByRole('combobox').fill(said);
      await expect(page.getByRole('option').first()).toHaveAttribute('href', `/zh/others/#${id}`);
    });

    test(`the finder that hears ${said} answers it too`, async ({ page }) => {
      await open(page, `/en/find/?said=${encodeURIComponent(`${said} on Windows`)}`);
      await expect(page.locator('[data-chip="windows"]')).toBeVisible();
      const note = page.locator(`li[data-other="${id}"]`);
      await expect(note.getByRole('link')).toHaveAttribute('href', `/en/others/#${id}`);
      await page.locator('[data-chip="windows"]').getByRole('button').last().click();
      await expect(page).not.toHaveURL(/said=/);
      await expect(note).toBeVisible();
    });
  }

  test('the front page says what was named', async ({ page }) => {
    await open(page, '/en/?q=ncnn');
    await expect(page.locator('li[data-other="ncnn"]').getByRole('link')).toHaveAttribute(
      'href',
      '/en/others/#ncnn',
    );
  });

  test('an address of it that does not exist leads near', async ({ page }) => {
    await open(page, '/en/libraries/onnxruntime/');
    await expect(page.locator('main a[href="/en/others/#onnx-runtime"]')).toBeVisible();
  });

  test('each stands on its page once, with its state and a way on', async ({ page }) => {
    await open(page, '/en/others/');
    const names = page.locator('main li[data-other]');
    const ids = await names.evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(100);
    expect(new Set(ids).size).toBe(ids.length);
    const theano = page.locator('#theano');
    await expect(theano).toContainText('Retired');
    await theano.getByRole('link', { name: 'PyTensor' }).click();
    await expect(page.locator('#pytensor')).toBeInViewport();
    await page.locator('#csharp').getByRole('link', { name: 'PyTorch' }).click();
    await expect(page).toHaveURL(/\/en\/libraries\/pytorch\/$/);
  });
});
