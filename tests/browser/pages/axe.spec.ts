import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { open } from '../open';
import { whole } from '../../support/whole';
import { kinds } from './kinds';

/** Reads the page to its end and goes back: what lies far down (app/styles/deferred-layout.css) has its true height only after it came near, and axe measures by heights. */
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
 * tags, classes and attributes that the style sheets ask for from there up. A colour is judged once; all else is judged everywhere with WHOLE=1,
 * and in the sample where it looks different too.
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
const states = ['filtered home', 'retired profile', 'empty compare', 'task side by side'];

/** Long pages of like cells and rows: the sample looks at a lighter one of the kind. */
const shorter: Readonly<Record<string, string>> = {
  profile: '/en/libraries/tensorflow-js/',
  'retired profile': '/en/libraries/chainer/',
  compare: '/en/compare/?libraries=axon,mlx&baseline=mlx',
  map: '/en/map/?libraries=jax,flax,pytorch,mxnet',
  changes: '/en/changes/?library=jax',
};

/** One way of looking at a page of a kind. */
interface Look {
  readonly kind: string;
  readonly address: string;
  readonly locale: string;
  readonly schemes: readonly ('light' | 'dark')[];
}

/**
 * By default each kind of page once, languages and themes in turn, so that both of each occur; with WHOLE=1 (npm run test:all) each kind in
 * both languages and both themes.
 */
const looks = Object.entries(kinds).flatMap(([kind, address], index): Look[] => {
  const locales = states.includes(kind) ? ['en'] : ['en', 'zh'];
  if (whole) return locales.map((locale) => ({ kind, address, locale, schemes: ['light', 'dark'] }));
  return [
    {
      kind,
      address: shorter[kind] ?? address,
      locale: locales[index % locales.length]!,
      schemes: [(index >> 1) % 2 === 0 ? 'light' : 'dark'],
    },
  ];
});

test('the sample of pages covers every kind, both languages and both themes', () => {
  expect(new Set(looks.map(({ kind }) => kind))).toEqual(new Set(Object.keys(kinds)));
  expect(new Set(looks.map(({ locale, schemes }) => `${locale} ${schemes[0]}`)).size).toBeGreaterThan(
    whole ? 1 : 3,
  );
});

for (const { kind, address, locale, schemes } of looks) {
  test(`axe finds nothing: ${kind}, ${locale}, ${schemes.join(' and ')}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(address.replace('/en/', `/${locale}/`));
    if (kind === 'compare') await page.getByRole('table').waitFor();
    if (kind === 'find') await page.locator('[data-answer]').waitFor();
    if (kind === 'task side by side') await page.locator('.programs[data-columns]').waitFor();
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
    // The pages have no frames: what gathers the findings of several is not needed.
    const axe = () => new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
    if (whole) expect(await judge(axe().withTags(tags).disableRules(colours))).toEqual([]);
    await markAlike(page);
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      const asked = whole ? axe().withRules(colours) : axe().withTags(tags);
      expect(await judge(asked.exclude('[data-alike]')), colorScheme).toEqual([]);
    }
  });
}

test('axe finds nothing in the open palette and in forced colours', async ({ browser }) => {
  const context = await browser.newContext({ forcedColors: 'active' });
  const page = await context.newPage();
  await open(page, '/en/');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search the atlas' }).fill('tpu');
  await page.getByRole('dialog').getByRole('option').first().waitFor();
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  await context.close();
});
