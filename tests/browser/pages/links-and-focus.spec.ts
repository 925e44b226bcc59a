import { expect, test } from '@playwright/test';
import { open } from '../open';

test('results of the palette are links: with a key or the middle button they open elsewhere, and the palette stays', async ({
  page,
  context,
}) => {
  await open(page, '/en/');
  await page.keyboard.press('/');
  const box = page.getByRole('combobox', { name: 'Search the atlas' });
  await box.fill('onnx');
  const first = page.getByRole('option').first();
  // Until the hits are there the first choice is one of another list.
  await expect(first).toHaveAttribute('href', /./);
  const address = new URL((await first.getAttribute('href'))!, page.url()).href;
  for (const way of [
    () => first.click({ modifiers: ['Control'] }),
    () => first.click({ modifiers: ['Shift'] }),
    () => first.click({ button: 'middle' }),
    () => page.keyboard.press('Control+Enter'),
    () => page.keyboard.press('Meta+Enter'),
  ]) {
    // A page that has just come back from another takes keys once it is drawn again, with its hits.
    await page.bringToFront();
    await expect(box).toHaveAttribute('aria-activedescendant', /./);
    const [opened] = await Promise.all([context.waitForEvent('page'), way()]);
    await expect(opened).toHaveURL(address);
    await opened.close();
    await expect(box).toBeFocused();
    await expect(page).toHaveURL(/\/en\/$/);
  }
  await first.click();
  await expect(page).toHaveURL(address);
});

test('the focus stays near when a chip, a column or a pick goes', async ({ page }) => {
  const focusedName = () =>
    page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName,
    );
  const press = async (name: string | RegExp, within = 'main') => {
    await page.locator(within).getByRole('button', { name }).first().focus();
    await page.keyboard.press('Enter');
  };
  await open(page, '/en/find/?must=tpu,amd_gpu,linux');
  await press('Remove AMD GPU');
  await expect.poll(focusedName).toBe('Remove Linux');
  await press('Clear all');
  await expect(page.locator('[data-chips]')).toHaveCount(0);
  expect(await focusedName()).not.toBe('BODY');

  await open(page, '/en/?tpu=yes&windows=yes');
  await press(/^Remove.*Google TPU/);
  await expect.poll(focusedName).toMatch(/Windows/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/$/);
  expect(await focusedName()).not.toBe('BODY');

  await open(page, '/en/compare/?libraries=jax,flux,pytorch');
  await press(/^Remove Flux/);
  await expect.poll(focusedName).toMatch(/^Remove PyTorch/);
  await press('Move JAX to the right');
  await expect.poll(focusedName).toBe('Move JAX to the right');

  await page.evaluate(() =>
    localStorage.setItem('dl-atlas:picks', JSON.stringify([{ id: 'jax', name: 'JAX', hue: 'blue' }])),
  );
  await open(page, '/en/libraries/flux/');
  await press('Clear', 'section[aria-label]');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('main');
});
