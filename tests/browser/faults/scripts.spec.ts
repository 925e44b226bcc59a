import { expect, test, type Page } from '@playwright/test';
import { open } from '../open';
import { notice } from './surroundings';
import { sample } from '../../support/whole';

/** The page as it was sent: to read, with links and forms, a word, and the reader's theme. */
async function standsStill(page: Page, address: string): Promise<void> {
  await expect(page.getByText('The scripts on this page could not run'), address).toBeVisible();
  await expect(page.getByRole('link', { name: 'Reload the page' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).not.toHaveAttribute('data-waits');
  await expect(page.locator('header button.needs-script').first()).toBeHidden();
  await expect(
    page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Search' }),
  ).toBeVisible();
}

const dark = (page: Page) => page.addInitScript(() => localStorage.setItem('dl-atlas:theme', 'dark'));
const reach = (page: Page) => page.locator('header button').first().dispatchEvent('pointerover');
const scriptsOf = (page: Page) =>
  page.evaluate(() =>
    document.querySelector<HTMLElement>('script[data-scripts]')!.dataset.scripts!.split(' '),
  );
/** Makes the family tree throw when React first draws it. */
const breakTree = (page: Page) =>
  page.evaluate(() => {
    const { keys } = Object;
    Object.keys = (value: object) => {
      if (value && typeof (value as { pytorch?: unknown }).pytorch === 'string')
        throw new Error('broken part');
      return keys(value);
    };
  });

const broken = {
  missing: { status: 404, body: '' },
  'cut off': {
    contentType: 'text/javascript',
    body: '(globalThis.TURBOPACK||(globalThis.TURBOPACK=[])).push([',
  },
};
const scripts = { first: 0, 'of its own': 1, last: -1 };
for (const [turn, [how, answer]] of Object.entries(broken).entries()) {
  // Each script once, and each way.
  for (const [name, which] of sample(Object.entries(scripts), (_, at) => at % 2 === turn)) {
    // A page of its own for each: a browser keeps in memory what it has loaded, past any route.
    test(`the ${name} script is ${how}: the page stays to read, and says so`, async ({ page }) => {
      await dark(page);
      await page.goto('/en/');
      const file = `**${(await scriptsOf(page)).at(which)!}`;
      await page.route(file, (route) => route.fulfill(answer));
      await page.keyboard.press('/');
      // Its own script is the one that React cannot do without: with another gone it may come all the same, and then the word goes.
      if (which === 1) await standsStill(page, file);
      else
        await expect
          .poll(
            async () =>
              (await page.evaluate(() => 'hydrated' in document.documentElement.dataset)) !==
              (await page.getByText('The scripts on this page could not run').isVisible()),
            file,
          )
          .toBe(true);
      expect((await page.locator('tr[data-row="jax"]').boundingBox())!.width).toBeGreaterThan(250);
      await page.unroute(file);
      await open(page, '/en/');
      await expect(page.getByText('The scripts on this page could not run')).toBeHidden();
    });
  }
}

test('React gives the whole page up: it comes back as it was, with what a translator has written', async ({
  page,
}) => {
  await dark(page);
  await page.goto('/en/libraries/jax/');
  const rows = await page.locator('tr[data-dimension]').count();
  await page.evaluate(() => {
    for (const heading of document.querySelectorAll('h1, h2')) {
      const font = document.createElement('font');
      font.append(...heading.childNodes);
      font.append(' (auf Deutsch)');
      heading.append(font);
    }
    // An error outside of every part: where the last one says that React has taken over.
    const { dispatchEvent } = window;
    window.dispatchEvent = (event) => {
      if (event.type === 'dl-atlas:committed') throw new Error('broken page');
      return dispatchEvent.call(window, event);
    };
  });
  await page.getByRole('button', { name: 'Compare JAX' }).click();
  await standsStill(page, 'translated');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('(auf Deutsch)');
  await expect(page.locator('tr[data-dimension]')).toHaveCount(rows);
});

for (const trusted of sample([true, false], (one) => one))
  test.describe(trusted ? 'under the policy of the site' : 'where the browser knows no trusted types', () => {
    test.use({ bypassCSP: !trusted });

    test('a part fails as React comes: it says so; theme, controls and the rest are there', async ({
      page,
    }) => {
      await dark(page);
      await page.goto('/en/timeline/');
      await breakTree(page);
      await reach(page);
      await expect(notice(page, 'This part of the page has failed')).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      await expect(page.locator('svg[data-width="wide"] [data-kin="keras"]')).toBeVisible();
      await page.getByRole('button', { name: 'Search' }).click();
      await page.getByRole('combobox', { name: 'Search the atlas' }).fill('jax');
      await expect(page.getByRole('option').first()).toHaveAttribute('data-library', 'jax');
    });
  });
