import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { open } from '../open';

const kinds = {
  home: '/en/',
  'filtered home': '/en/?tpu=yes&windows=yes',
  'retired profile': '/en/libraries/mxnet/',
  profile: '/en/libraries/jax/',
  compare: '/en/compare/?libraries=jax,flux,pytorch&baseline=jax',
  'empty compare': '/en/compare/',
  pair: '/en/compare/flux-vs-jax/',
  search: '/en/search/?q=onnx',
  find: '/en/find/?must=windows,tpu&wish=profiler&unmatched=zebra',
  preset: '/en/find/old-mxnet/',
  map: '/en/map/',
  claims: '/en/claims/',
  timeline: '/en/timeline/',
  changes: '/en/changes/',
  correct: '/en/correct/?library=jax&dimension=tpu',
  'not found': '/en/nowhere/',
};

/** Reads the page to its end and goes back: what lies far down (app/deferred-layout.css) has its true height only after it came near, and axe measures by heights. */
async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
      scrollTo({ top: y, behavior: 'instant' });
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    }
    scrollTo({ top: 0, behavior: 'instant' });
  });
}

/**
 * Marks what looks like something before it: elements within which everything has a counterpart in an earlier sibling, with the same
 * tags, classes and attributes that the style sheets ask for from there up. A colour is judged once; all else is judged everywhere.
 */
async function markAlike(page: Page): Promise<void> {
  await page.evaluate(() => {
    const styles = [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .map(({ cssText }) => cssText)
      .join('');
    const asked = (pattern: RegExp) => new Set([...styles.matchAll(pattern)].map(([, name]) => name!));
    const [present, valued] = [asked(/\[([a-z-]+)\]/g), asked(/\[((?:data|aria)-[a-z-]+)[~|^$*]?=/g)];
    const attribute = ({ name, value }: Attr) =>
      valued.has(name) ? `${name}=${value}` : present.has(name) ? name : '';
    const look = (element: Element) =>
      [element.localName, element.getAttribute('class'), ...[...element.attributes].map(attribute)].join();
    const looks = (element: Element, above = ''): string[] => {
      const own = `${above} > ${look(element)}`;
      return [own, ...[...element.children].flatMap((child) => looks(child, own))];
    };
    for (const parent of document.querySelectorAll('main *')) {
      const seen = new Set<string>();
      [...parent.children].forEach((child, index) => {
        const all = looks(child);
        // The first rows stay, for styles that go by the order.
        if (index > 3 && all.every((one) => seen.has(one))) child.setAttribute('data-alike', '');
        all.forEach((one) => seen.add(one));
      });
    }
  });
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const colours = ['color-contrast', 'link-in-text-block'];
/** Pages of a kind that stands here in another state; once is enough for them. */
const states = ['filtered home', 'retired profile', 'empty compare'];

for (const [kind, address] of Object.entries(kinds)) {
  for (const locale of states.includes(kind) ? ['en'] : ['en', 'zh']) {
    test(`axe finds nothing: ${kind}, ${locale}, light and dark`, async ({ page }) => {
      test.setTimeout(120_000);
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(address.replace('/en/', `/${locale}/`));
      if (kind === 'compare') await page.getByRole('table').waitFor();
      if (kind === 'find') await page.locator('[data-answer]').waitFor();
      if (kind === 'search') await page.locator('ol > li[data-library]').first().waitFor();
      await scrollThrough(page);
      const judge = async (axe: AxeBuilder) =>
        (await axe.analyze()).violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .slice(0, 3)
              .map(({ html }) => html.slice(0, 120))
              .join(' | ')}`,
        );
      const axe = () => new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
      expect(await judge(axe().withTags(tags).disableRules(colours))).toEqual([]);
      await markAlike(page);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await judge(axe().withRules(colours).exclude('[data-alike]')), colorScheme).toEqual([]);
      }
    });
  }
}

test('axe finds nothing in the open palette and in forced colours', async ({ browser }) => {
  const context = await browser.newContext({ forcedColors: 'active' });
  const page = await context.newPage();
  await open(page, '/en/');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search the atlas' }).fill('tpu');
  await page.getByRole('option').first().waitFor();
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  await context.close();
});

test('no page is wider than 320 px, nor at twice the text size', async ({ page }) => {
  for (const address of Object.values(kinds)) {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      address,
    ).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 640, height: 800 });
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      `${address} at 200 %`,
    ).toBeLessThanOrEqual(0);
  }
});

test('by keyboard alone: skip, pick, compare, open a source', async ({ page }) => {
  await open(page, '/en/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  for (const name of ['Compare JAX', 'Compare Flux']) {
    await page.getByRole('button', { name }).focus();
    await page.keyboard.press('Enter');
  }
  await page.getByRole('link', { name: 'Compare them' }).focus();
  await page.keyboard.press('Enter');
  const source = page.locator('tr[data-dimension="tpu"] td').first().locator('summary');
  await source.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('tr[data-dimension="tpu"] td').first().getByRole('link').first()).toBeFocused();
});

test('the palette: opens, moves, closes and gives the focus back; / can be switched off', async ({
  page,
}) => {
  await open(page, '/en/libraries/flux/');
  const button = page.getByRole('button', { name: 'Search' });
  await button.focus();
  await page.keyboard.press('/');
  const box = page.getByRole('combobox', { name: 'Search the atlas' });
  await box.fill('onnx');
  await page.getByRole('option').nth(1).waitFor();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(box).toBeHidden();
  await expect(button).toBeFocused();
  await page.keyboard.press('Control+k');
  await page.getByRole('checkbox', { name: 'The key / opens the search' }).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(box).toBeHidden();
});

test('the chosen theme is there before the first paint', async ({ page }) => {
  await open(page, '/en/');
  await page.getByRole('combobox', { name: 'Colours' }).selectOption('dark');
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      (window as unknown as { early: string | undefined }).early = document.documentElement.dataset.theme;
    });
  });
  await page.goto('/en/libraries/jax/');
  expect(await page.evaluate(() => (window as unknown as { early?: string }).early)).toBe('dark');
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(21, 23, 26)');
});
