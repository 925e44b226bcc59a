import { expect, test, type Page } from '@playwright/test';
import { answering } from '../content';
import { focusOn, ready, savesData } from '../open';
import { kinds } from '../pages/kinds';
import { sample } from '../../support/whole';

const cards = (page: Page) =>
  page
    .locator('article[data-library]:visible')
    .evaluateAll((list) => list.map((card) => card.getAttribute('data-library')));

/** Opens an address whose scripts do not arrive before `arrive` is called; `asked` lists those that were asked for. */
async function openSlowly(page: Page, address: string): Promise<{ asked: string[]; arrive: () => void }> {
  const asked: string[] = [];
  let arrive = () => {};
  const gate = new Promise<void>((done) => (arrive = done));
  await page.route('**/*.js', async (route) => {
    // What is fetched ahead is not asked for yet: it is a fetch, and runs nothing.
    if (route.request().resourceType() === 'script') asked.push(route.request().url());
    await gate;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  return { asked, arrive };
}

test('nothing is asked for until the reader reaches for a control', async ({ page }) => {
  const stateless = Object.values(kinds).filter((address) => !address.includes('?'));
  for (const address of sample(
    ['/', '/zh/', '/en/search/', '/en/correct/', ...stateless],
    (_, at) => at % 2 === 0,
  )) {
    const { asked, arrive } = await openSlowly(page, address);
    await page.waitForLoadState('networkidle');
    await page.mouse.move(5, 300);
    await page.mouse.wheel(0, 300);
    await page.keyboard.press('PageDown');
    expect(asked, address).toEqual([]);
    await page
      .getByRole('button', { name: 'Search' })
      .or(page.getByRole('button', { name: '搜索' }))
      .first()
      .hover();
    await expect.poll(() => asked.length, address).toBeGreaterThan(5);
    arrive();
    await page.waitForFunction(() => 'hydrated' in document.documentElement.dataset);
    await page.unrouteAll({ behavior: 'wait' });
  }
});

test('state that scripts must show brings them at once: an address, picks, a part that cannot wait', async ({
  page,
  request,
}) => {
  await page.goto('/en/?tpu=yes');
  await expect.poll(() => cards(page)).toEqual(answering('tpu', 'yes'));
  await page.goto('/en/find/');
  await expect(page.locator('[data-common]')).toBeVisible();
  await page.evaluate(() =>
    localStorage.setItem('dl-atlas:picks', '[{"id":"jax","name":"JAX","hue":"violet"},"flux"]'),
  );
  await page.goto('/en/libraries/mxnet/');
  await expect(page.getByRole('region', { name: 'Selected for comparison' })).toContainText('JAX');
  await page.evaluate(() => localStorage.setItem('dl-atlas:picks', '[]'));
  const { asked } = await openSlowly(page, '/en/libraries/mxnet/');
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  expect(await (await request.get('/en/compare/jax-vs-flux/')).text()).not.toMatch(
    /data-scripts=|__next_f|async=""/,
  );
});

test('once the page is quiet its scripts are fetched ahead, each once, and none runs; not where the reader saves data', async ({
  browser,
}) => {
  for (const saveData of [false, true]) {
    const page = await (await browser.newContext()).newPage();
    if (saveData) await savesData(page);
    const fetched: string[] = [];
    const run: string[] = [];
    page.on('request', (request) => {
      const path = new URL(request.url()).pathname;
      if (request.resourceType() === 'script') run.push(path);
      else if (path.endsWith('.js') && path !== '/sw.js') fetched.push(path);
    });
    await page.goto('/en/');
    const scripts = (await page.locator('script[data-scripts]').getAttribute('data-scripts'))!.split(' ');
    if (saveData) {
      await page.evaluate(() => new Promise((done) => setTimeout(() => requestIdleCallback(done), 3000)));
      expect(fetched).toEqual([]);
    } else await expect.poll(() => [...fetched].sort()).toEqual([...scripts].sort());
    expect(run).toEqual([]);
    await expect(page.locator('html')).not.toHaveAttribute('data-hydrated');
    await page.context().close();
  }
});

test('the remembered theme shows in its choice before any script has come', async ({ page }) => {
  await page.goto('/en/');
  await page.evaluate(() => localStorage.setItem('dl-atlas:theme', 'dark'));
  const { asked } = await openSlowly(page, '/en/');
  await expect(page.getByRole('combobox', { name: 'Theme' })).toHaveValue('dark');
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
});

test('home: a filter, a pick and a typed text take effect, each once', async ({ page }) => {
  const { arrive } = await openSlowly(page, '/en/');
  await page.getByRole('searchbox').click();
  await page.keyboard.type('array');
  await page.getByRole('group', { name: 'Google TPU' }).getByText(/^yes/).click();
  await page.getByRole('group', { name: 'Google TPU' }).getByText(/^no/).click();
  await focusOn(page.getByRole('checkbox', { name: /partial/i }));
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Compare JAX' }).click();
  await focusOn(page.getByRole('button', { name: 'Compare Flux' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/$/);
  arrive();
  await page.waitForURL(/partial=enough/);
  await ready(page);
  const search = new URL(page.url()).searchParams;
  expect([search.get('q'), search.get('tpu'), search.size]).toEqual(['array', 'no', 3]);
  await expect(page.getByRole('searchbox')).toHaveValue('array');
  await expect(page.getByRole('checkbox', { name: /partial/i })).toBeChecked();
  await expect(
    page.getByRole('region', { name: 'Selected for comparison' }).getByRole('listitem'),
  ).toHaveText([/^JAX/, /^Flux/]);
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(/tpu=yes&?.*q=array|q=array.*tpu=yes/);
});

test('compare: libraries chosen by key before and after the address has brought the scripts', async ({
  page,
}) => {
  const first = await openSlowly(page, '/en/compare/');
  const add = page.getByRole('combobox', { name: 'Add a library' });
  await focusOn(add);
  await page.keyboard.press('J');
  first.arrive();
  await page.waitForURL(/\?libraries=jax$/);
  await page.unrouteAll({ behavior: 'wait' });
  const second = await openSlowly(page, '/en/compare/?libraries=jax');
  await expect.poll(() => second.asked.length).toBeGreaterThan(5);
  await focusOn(add);
  await page.keyboard.press('F');
  second.arrive();
  await page.waitForURL(/\?libraries=jax,flax$/);
  await expect(page.locator('th[scope="col"][data-library]')).toHaveCount(2);
});

for (const way of sample(['/', 'Control+k', 'button'] as const, (one) => one !== 'Control+k')) {
  test(`palette: opened by ${way}, typed into and sent off before the scripts`, async ({ page }) => {
    const { arrive } = await openSlowly(page, '/en/libraries/flux/');
    if (way === 'button') await page.getByRole('button', { name: 'Search' }).click();
    else await page.keyboard.press(way);
    const box = page.getByRole('combobox', { name: 'Search the atlas' });
    await expect(box).toBeFocused();
    await page.keyboard.type('jax');
    if (way === 'button') await page.keyboard.press('Enter');
    arrive();
    if (way === 'button') return page.waitForURL(/\/en\/(search\/\?q=jax|libraries\/jax\/)$/);
    await ready(page);
    await page.getByRole('option').first().waitFor();
    await expect(page.getByRole('option').first()).toHaveAttribute('data-library', 'jax');
    await expect(box).toHaveValue('jax');
    await page.keyboard.press('Escape');
    await expect(box).toBeHidden();
  });
}

test('palette: closed again before the scripts, it stays closed', async ({ page }) => {
  const { arrive } = await openSlowly(page, '/en/libraries/flux/');
  await page.keyboard.press('/');
  await page.keyboard.press('Escape');
  arrive();
  await ready(page);
  await expect(page.getByRole('combobox', { name: 'Search the atlas' })).toBeHidden();
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: 'Search the atlas' })).toBeFocused();
});

test('the family tree traces what the pointer is already on', async ({ page }) => {
  const { arrive } = await openSlowly(page, '/en/timeline/');
  await page.locator('svg[data-width="wide"] [data-kin="keras"]').hover();
  arrive();
  await ready(page);
  await expect(page.locator('[data-trace-words]')).toContainText(/^Keras \(since/);
});

test('scripts that cannot be had leave what the browser can do alone', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('/en/');
  const field = page.getByRole('main').getByRole('searchbox');
  await field.fill('tpu');
  await page.waitForFunction(
    () => (window as unknown as { hydrationQueue: { passThrough?: boolean } }).hydrationQueue.passThrough,
  );
  await field.press('Enter');
  await expect(page).toHaveURL(/\/en\/search\/\?q=tpu/);
});
