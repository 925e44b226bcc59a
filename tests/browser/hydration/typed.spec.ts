import { expect, test, type Locator, type Page } from '@playwright/test';
import { focusOn, ready } from '../open';
import { sample, whole } from '../../support/whole';

/** Fields that a page has before its scripts: where, and how they are reached. */
const fields = {
  'search box of the home page': { page: '/en/', field: 'main input[name="q"]' },
  'search box of the Chinese home page': { page: '/zh/', field: 'main input[name="q"]' },
  'situation in the finder': { page: '/en/find/', field: 'main input[name="said"]' },
  'search page': { page: '/en/search/', field: 'main input[type="search"]' },
  'search of every page': { page: '/en/libraries/flux/', field: 'dialog input[role="combobox"]' },
} as const;

/** Takes the page and a field; brings the caret into it as a reader does. */
async function reach(page: Page, field: string, way: 'mouse' | 'keyboard' | 'touch'): Promise<void> {
  if (field.startsWith('dialog')) {
    if (way === 'keyboard') await page.keyboard.press('Control+k');
    else await page.locator('header button[aria-keyshortcuts]').dispatchEvent('click');
    await expect(page.locator(field)).toBeFocused();
  } else if (way === 'mouse') await page.locator(field).click();
  else if (way === 'touch') await page.locator(field).tap();
  else await focusOn(page.locator(field));
}

const slow = async (page: Page, rate: number) =>
  (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate });

/** What the field shows, and where its caret stands. */
const state = (field: Locator) =>
  field.evaluate((input: HTMLInputElement) => [input.value, input.selectionStart, input.selectionEnd]);

test.use({ hasTouch: true });

const ways = ['mouse', 'keyboard', 'touch'] as const;
const delays = [0, 30, 60, 150];
const rates = [1, 4, 6];
const cases = Object.keys(fields).flatMap((name, place) =>
  ways.flatMap((way, at) =>
    delays.flatMap((delay, step) =>
      rates.map((rate, turn) => ({
        name: name as keyof typeof fields,
        way,
        delay,
        rate,
        // Each box once, each time in another way: six of seven steps through the 36.
        sampled: (at * delays.length + step) * rates.length + turn === place * 7,
      })),
    ),
  ),
);
for (const { name, way, delay, rate } of cases.filter(({ sampled }) => whole || sampled))
  test(`${name}: typed at once (${way}, ${delay} ms a key, processor ÷${rate}), it stays as typed`, async ({
    page,
  }) => {
    const { page: address, field } = fields[name];
    await slow(page, rate);
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    await reach(page, field, way);
    await page.keyboard.type('pytorch', { delay });
    await ready(page);
    expect(await state(page.locator(field))).toEqual(['pytorch', 7, 7]);
    await page.keyboard.type('x');
    expect(await state(page.locator(field))).toEqual(['pytorchx', 8, 8]);
  });

test('what is mended, pasted, undone and replaced while the page wakes stays as it was done', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const boxes = [
    fields['search box of the home page'],
    fields['search page'],
    fields['search of every page'],
  ];
  for (const { page: address, field } of sample(boxes, (_, at) => at !== 1)) {
    await slow(page, 4);
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    await page.evaluate(() => navigator.clipboard.writeText('flow'));
    await reach(page, field, 'mouse');
    await page.keyboard.type('tensorx');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Control+v');
    await page.keyboard.type(' jax');
    await page.keyboard.press('Shift+ArrowLeft');
    await page.keyboard.press('Shift+ArrowLeft');
    await page.keyboard.type('u');
    await page.keyboard.press('ArrowLeft');
    await ready(page);
    expect(await state(page.locator(field)), address).toEqual(['tensorflow ju', 12, 12]);
    await page.keyboard.press('Control+z');
    expect((await state(page.locator(field)))[0], address).not.toBe('tensorflow ju');
  }
});

test('a Chinese word that is being composed as the page wakes is told when it is whole, not before', async ({
  page,
}) => {
  for (const { page: address, field } of [
    fields['search box of the Chinese home page'],
    fields['search page'],
    fields['search of every page'],
  ]) {
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    const input = await page.context().newCDPSession(page);
    await reach(page, field, 'keyboard');
    for (const text of ['s', 'sh', 'shou', 'shouji'])
      await input.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    await page.waitForFunction(() => 'hydrated' in document.documentElement.dataset);
    await page.keyboard.press('Enter');
    expect((await state(page.locator(field)))[0], address).toBe('shouji');
    expect(new URL(page.url()).search, address).toBe('');
    expect(new URL(page.url()).pathname).toBe(address);
    await input.send('Input.insertText', { text: '手机' });
    await ready(page);
    expect((await state(page.locator(field)))[0], address).toBe('手机');
    if (!field.startsWith('dialog'))
      await expect.poll(() => new URL(page.url()).searchParams.get('q'), address).toBe('手机');
  }
});
