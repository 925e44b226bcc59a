import { expect, test, type Page } from '@playwright/test';
import { dimensions } from '../../../lib/dimensions/register';
import { rowAnchor } from '../../../lib/prose/slug';
import { answering, answerOf, firstSource, knownUser, listed, nameOf, usedFrom } from '../content';
import { open, standsStill } from '../open';
import { sample } from '../../support/whole';

const cards = (page: Page) =>
  page
    .locator('article[data-library]:visible')
    .evaluateAll((list) => list.map((card) => card.getAttribute('data-library')));

test('browse and filter to a profile, with Back', async ({ page }) => {
  await open(page, '/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('library');
  expect(await cards(page)).toEqual(listed.map(({ id }) => id));
  const [library] = answering('tpu', 'yes');
  const [miss] = answering('tpu', 'partial');
  await open(page, '/en/');
  await page.getByRole('group', { name: 'Google TPU' }).getByText(/^yes/).click();
  await expect(page).toHaveURL(/\?tpu=yes$/);
  await expect.poll(() => cards(page)).toEqual(answering('tpu', 'yes'));
  await expect(page.locator(`[data-near-miss="${miss}"]`)).toContainText('only partially');
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/$/);
  await expect.poll(async () => (await cards(page)).length).toBe(listed.length);
  await page.goForward();
  await page
    .locator(`article[data-library="${library}"]`)
    .getByRole('link', { name: nameOf(library!) })
    .click();
  await expect(page).toHaveURL(new RegExp(`/en/libraries/${library}/$`));
  await expect(page.locator('tr#tpu td[data-support]')).toHaveAttribute('data-support', 'yes');
});

test('the documented filter address, with what it does not know named', async ({ page }) => {
  await open(page, '/en/?windows=yes&language=Julia&status=active,retired&colour=%3Cscript%3E');
  const onWindows = answering('windows', 'yes');
  await expect.poll(() => cards(page)).toEqual(usedFrom('Julia').filter((id) => onWindows.includes(id)));
  await expect(page.getByRole('status').filter({ hasText: 'ignored' })).toContainText('colour=<script>');
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(page).toHaveURL(/\/en\/$/);
});

test('compare two libraries, hide the same rows, share the address, open it fresh and see the same', async ({
  page,
  browser,
}) => {
  await open(page, '/en/');
  await page.getByRole('button', { name: 'Compare JAX' }).click();
  await page.getByRole('button', { name: 'Compare Flux' }).click();
  await page.reload();
  await open(page, '/en/');
  const bar = page.getByRole('region', { name: 'Selected for comparison' });
  await bar.getByRole('link', { name: 'Compare selected' }).click();
  await expect(page).toHaveURL(/\/en\/compare\/\?libraries=jax,flux$/);
  await standsStill(page);
  await page.getByRole('checkbox', { name: 'Differences only' }).check();
  await page.getByRole('group', { name: 'Seen from' }).getByText('Flux').click();
  await expect(page).toHaveURL(/\?libraries=jax,flux&differences=1&baseline=flux$/);
  const seen = async (on: Page) => {
    await expect(on.locator('[data-hidden-rows]')).toBeVisible();
    return {
      columns: await on
        .locator('th[scope="col"][data-library]')
        .evaluateAll((list) => list.map((th) => th.getAttribute('data-library'))),
      rows: await on
        .locator('tr[data-dimension]')
        .evaluateAll((list) => list.map((tr) => tr.getAttribute('data-dimension'))),
      hidden: Number(await on.locator('[data-hidden-rows]').getAttribute('data-hidden-rows')),
    };
  };
  await expect.poll(async () => (await seen(page)).columns).toEqual(['jax', 'flux']);
  const first = await seen(page);
  expect(first.hidden).toBeGreaterThan(5);
  expect(first.hidden + first.rows.length).toBe(dimensions.length);
  await expect(page.getByText(/^From Flux to JAX: /)).toBeVisible();
  await expect(page).toHaveTitle(/^JAX vs Flux/);
  const stranger = await (await browser.newContext()).newPage();
  await open(stranger, page.url());
  await expect.poll(() => seen(stranger)).toEqual(first);
  await stranger.close();
});

test('both headers of the comparison stay in sight, wide and narrow', async ({ page }) => {
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 800 });
    await open(page, '/en/compare/?libraries=jax,flux,pytorch,tensorflow,mxnet');
    await page.locator('tr[data-dimension="serving"]').scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 200);
    // On a phone one line with the two chosen names stays instead of the head of the table.
    const head =
      width === 390 ? page.getByRole('combobox', { name: 'Left' }) : page.locator('th[data-library="jax"]');
    await expect(head).toBeInViewport();
    const row = page.locator('tr[data-dimension="serving"]');
    await row.evaluate((element) =>
      window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY - 320),
    );
    await expect(row.locator('th')).toBeInViewport();
    await expect(head).toBeInViewport();
    if (width === 390) {
      expect(await page.locator('tr[data-dimension="serving"] td:visible').count()).toBe(2);
      await expect(row.locator('td:visible').first()).toContainText('JAX');
      await page.getByRole('combobox', { name: 'Right' }).selectOption('mxnet');
      await expect(row.locator('td:visible').nth(1)).toContainText('Apache MXNet');
    }
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
  }
});

test('the table goes along as Markdown and as CSV', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/en/compare/?libraries=jax,flux&groups=hardware');
  await standsStill(page);
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const markdown = await page.evaluate(() => navigator.clipboard.readText());
  expect(markdown).toContain(`| Google TPU | ${answerOf('jax', 'tpu')}:`);
  expect(markdown).toContain(firstSource('jax', 'tpu'));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('jax-flux.csv');
});

const searched = [
  { query: 'tpu', library: answering('tpu', 'yes').join('|'), anchor: 'tpu' },
  { query: knownUser.name, library: knownUser.library, anchor: rowAnchor('user', knownUser.name) },
  { query: 'tensorflwo', library: 'tensorflow', anchor: '' },
];
// A name as it is written is found in many tests of the search; a feature and a mistyped name stand for all.
for (const { query, library, anchor } of sample(searched, (_, at) => at !== 1)) {
  test(`find “${query}” from the front page`, async ({ page }) => {
    await open(page, '/en/');
    await page.keyboard.press('/');
    const box = page.getByRole('combobox', { name: 'Search the atlas' });
    await expect(box).toBeFocused();
    await box.fill(query);
    const first = page.getByRole('option').first();
    await expect(first).toHaveAttribute('data-library', new RegExp(`^(${library})$`));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/en/libraries/(${library})/${anchor && `#${anchor}`}$`));
    if (anchor) await expect(page.locator(`[id="${anchor}"]`)).toBeInViewport();
    await open(page, `/en/search/?q=${query}`);
    const result = page.locator('ol > li[data-library]').first();
    await expect(result).toHaveAttribute('data-library', new RegExp(`^(${library})$`));
    await expect(result.getByRole('link')).toHaveAttribute(
      'href',
      new RegExp(`^/en/libraries/(${library})/${anchor && `#${anchor}`}$`),
    );
  });
}

test('the search box of the front page leads to cards and rows, from a mistyped name too', async ({
  page,
}) => {
  const { name, library } = knownUser;
  const mistyped = name.slice(0, -2) + name.slice(-1);
  await open(page, '/en/');
  await page.getByRole('searchbox').fill(mistyped);
  await expect.poll(() => cards(page)).toEqual([library]);
  await expect(page).toHaveURL(new RegExp(`\\?q=${mistyped}$`));
  await page.getByRole('link', { name: new RegExp(`^${name}`) }).click();
  await expect(page).toHaveURL(new RegExp(`#${rowAnchor('user', name)}$`));
});
