import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { dimensions } from '../../../lib/dimensions/register';
import { typographyViolations } from '../../../lib/i18n/chinese-typography';
import { englishLeft, englishWordsOf } from '../../../lib/i18n/english-left';
import { answering, nameOf, presets } from '../content';
import { indexedPages, sampleOf } from '../exported';
import { open, standsStill } from '../open';

const read = (file: string) =>
  readFileSync(fileURLToPath(new URL(`../../../${file}`, import.meta.url)), 'utf8');

/** Every word in small letters that the English edition itself says: interface, dimensions, presets. */
const english = englishWordsOf([
  read('content/messages/en.json').replace(/"[\w-]+":/g, ''),
  ...dimensions.flatMap(({ name, question, test: support }) => [
    name,
    question,
    ...Object.values(support ?? {}),
  ]),
  ...presets.flatMap(({ name, situation, terms }) => [
    name,
    situation,
    ...terms.map(({ because }) => because),
  ]),
]);

/** Texts of a page that a reader sees or hears, but code, names of works and passages marked as English. */
function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const skip = 'script, style, code, pre, samp, kbd, [lang="en"]';
    const texts: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.textContent?.trim() && !node.parentElement!.closest(skip)) texts.push(node.textContent);
    for (const element of document.querySelectorAll(
      '[aria-label], [title], [alt], [placeholder], meta[name="description"]',
    )) {
      if (element.closest(skip)) continue;
      for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'content'])
        if (element.hasAttribute(name)) texts.push(element.getAttribute(name)!);
    }
    return texts;
  });
}

const addresses = indexedPages().filter((path) => path.startsWith('/zh/'));

test('every page that may be indexed speaks Chinese: no English word of ours outside marked passages, no blank beside Latin letters', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(300_000);
  // What is read is what the server made; scripts only take time.
  const page = await browser.newPage({ javaScriptEnabled: false });
  expect(addresses.length).toBeGreaterThan(35);
  const found: string[] = [];
  for (const address of [...sampleOf(addresses), '/zh/correct/']) {
    await page.goto(baseURL + address, { waitUntil: 'domcontentloaded' });
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
    for (const text of await textsOf(page)) {
      const words = englishLeft(text, english);
      if (words.length > 0) found.push(`${address}: ${words.join(', ')} in “${text.slice(0, 160)}”`);
      for (const slip of typographyViolations(text.trim()))
        found.push(
          `${address}: ${slip.wanted}, found “${slip.found}” in “${text.slice(Math.max(0, slip.index - 20), slip.index + 30)}”`,
        );
    }
  }
  await page.close();
  expect(found).toEqual([]);
});

test('no page says that words are missing', () => {
  for (const address of addresses)
    expect(read(`out${address}index.html`).replace(/<script[\s\S]*?<\/script>/g, ''), address).not.toMatch(
      /<[a-z][^>]* data-translation=/,
    );
});

test('the language switch keeps page, state and anchor, and leads back', async ({ page }) => {
  for (const [from, to] of [
    ['/en/?tpu=yes', '/zh/?tpu=yes'],
    ['/en/libraries/jax/#tpu', '/zh/libraries/jax/#tpu'],
    ['/en/compare/?libraries=jax,flux&differences=1', '/zh/compare/?libraries=jax,flux&differences=1'],
    ['/en/find/?must=windows', '/zh/find/?must=windows'],
    ['/en/libraries/flux/#who-uses-it', '/zh/libraries/flux/#who-uses-it'],
  ]) {
    await page.goto(from!);
    await page.getByRole('link', { name: '中文' }).click();
    await expect(page).toHaveURL(new RegExp(`${to!.replace(/[?#.]/g, '\\$&')}$`));
    const anchor = to!.split('#')[1];
    if (anchor) await expect(page.locator(`#${anchor}`)).toBeVisible();
    await page.getByRole('link', { name: 'English', exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`${from!.replace(/[?#.]/g, '\\$&')}$`));
  }
});

test('/ offers Chinese to whoever asks for it, and forces nobody', async ({ browser }) => {
  for (const [locale, offered] of [
    ['zh-CN', true],
    ['en-GB', false],
    ['fr-FR', false],
  ] as const) {
    const page = await (await browser.newContext({ locale })).newPage();
    await page.goto('/');
    await expect(page).toHaveURL(/\/$/);
    const offer = page.locator('[data-offer="zh"]');
    if (offered) {
      await expect(offer).toContainText('本站有中文版');
      await offer.getByRole('link').click();
      await expect(page).toHaveURL(/\/zh\/$/);
    } else await expect(offer).toBeHidden();
    await page.context().close();
  }
});

test('the journeys in Chinese: filter to a profile, compare, search', async ({ page }) => {
  await open(page, '/zh/');
  await page.getByRole('group', { name: '谷歌TPU' }).getByText(/^是/).click();
  await expect(page).toHaveURL(/\/zh\/\?tpu=yes$/);
  const [library] = answering('tpu', 'yes');
  const [miss] = answering('tpu', 'partial');
  await expect(page.locator(`[data-near-miss="${miss}"]`)).toContainText('部分满足');
  await page
    .locator(`article[data-library="${library}"]`)
    .getByRole('link', { name: nameOf(library!) })
    .click();
  // A layer has it through what it stands on, and says so.
  await expect(page.locator('tr#tpu td[data-support]')).toHaveText(/^支持(（通过.+）)?$/);

  await open(page, '/zh/');
  await page.getByRole('button', { name: /^加入对比 ?JAX/ }).click();
  await page.getByRole('button', { name: /^加入对比 ?Flux/ }).click();
  await page.getByRole('region', { name: '待对比的库' }).getByRole('link', { name: '开始对比' }).click();
  await expect(page).toHaveURL(/\/zh\/compare\/\?libraries=jax,flux$/);
  await standsStill(page);
  await page.getByRole('checkbox', { name: '只看差异' }).check();
  await expect(page.locator('[data-hidden-rows]')).toContainText('已隐藏');
  await page.getByRole('button', { name: '选型记录' }).click();
  await expect(page.locator('[data-note]')).toContainText('需要自己验证');

  await open(page, '/zh/');
  await page.keyboard.press('/');
  const box = page.getByRole('combobox', { name: '搜索图鉴' });
  for (const [query, library] of [
    ['jax 自动微分', 'jax'],
    ['阿斯利康', 'flux'],
  ] as const) {
    await box.fill(query);
    await expect(page.getByRole('option').first()).toHaveAttribute('data-library', library);
  }
  await box.fill('谁在用 flux');
  await expect(page.getByRole('option').first()).toHaveAttribute('href', '/zh/libraries/flux/#users');
  await box.fill('zidongweifen');
  await expect(page.getByRole('option').first()).toContainText('反向模式自动微分');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/zh\/libraries\/[a-z-]+\/#reverse_ad$/);
});

test('the finder in Chinese: a situation in words becomes conditions and an answer with reasons', async ({
  page,
}) => {
  await open(page, '/zh/find/');
  await page
    .getByRole('textbox', { name: '描述你的情况' })
    .fill('Windows，AMD显卡，团队会Python，必须部署到手机');
  await page.keyboard.press('Enter');
  const chips = page.locator('[data-chips] [data-chip]');
  await expect(chips).toHaveCount(4);
  expect(
    (await chips.evaluateAll((list) => list.map((chip) => chip.getAttribute('data-chip')))).sort(),
  ).toEqual(['amd_gpu', 'language:Python', 'mobile', 'windows']);
  await expect(page.locator('[data-list="fits"] > li').first()).toContainText('满足全部4项必备条件');
  await expect(page.locator('[data-list="fails"]')).toContainText('不满足');
});
