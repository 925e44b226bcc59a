import { expect, test, type Page } from '@playwright/test';
import { open } from '../open';

/** What is asked, the kind of page that answers it first, and where that leads. */
type Question = readonly [text: string, kind: string, address: RegExp];

const questions: Readonly<Record<'en' | 'zh', readonly Question[]>> = {
  en: [
    ['jax vs pytorch', 'comparison', /^\/en\/compare\/jax-vs-pytorch\/$/],
    ['flux, jax and pytorch compared', 'comparison', /^\/en\/compare\/\?libraries=flux,jax,pytorch$/],
    ['mxnet replacement', 'situation', /^\/en\/find\/old-mxnet\/$/],
    ['is Flux still maintained?', 'alive', /^\/en\/vitals\/#flux$/],
    ['fastest', 'measurements', /^\/en\//],
    ['which should I learn first', 'situation', /^\/en\/find\/[a-z-]+\/$/],
    ['how much does MATLAB cost', 'price', /^\/en\/libraries\/matlab-deep-learning-toolbox\/#/],
    ['install JAX', 'install', /^\/en\/libraries\/jax\/#install$/],
    ['how heavy is PyTorch', 'footprint', /^\/en\/footprint\/#pytorch$/],
    ['who uses JAX', 'users', /^\/en\/libraries\/jax\/#users$/],
  ],
  zh: [
    ['jax和pytorch哪个好', 'comparison', /^\/zh\/compare\/jax-vs-pytorch\/$/],
    ['MXNet停止维护了，换成什么', 'situation', /^\/zh\/find\/old-mxnet\/$/],
    ['Flux还维护吗', 'alive', /^\/zh\/vitals\/#flux$/],
    ['哪个最快', 'measurements', /^\/zh\//],
    ['新手先学哪个', 'situation', /^\/zh\/find\/[a-z-]+\/$/],
    ['MATLAB多少钱', 'price', /^\/zh\/libraries\/matlab-deep-learning-toolbox\/#/],
    ['怎么安装JAX', 'install', /^\/zh\/libraries\/jax\/#install$/],
    ['PyTorch安装包多大', 'footprint', /^\/zh\/footprint\/#pytorch$/],
    ['谁在用JAX', 'users', /^\/zh\/libraries\/jax\/#users$/],
  ],
};

/** Texts that ask to do without something: what stands first, and which rows would answer the opposite. */
const refusals = {
  en: { text: 'laptops without GPU', leftOut: 'GPU' },
  zh: { text: '没有显卡的笔记本', leftOut: '显卡' },
} as const;

const entries = (page: Page) => page.locator('main ol > li');
const gpus = ['nvidia_gpu', 'amd_gpu', 'intel_gpu', 'apple_gpu'];

for (const locale of ['en', 'zh'] as const)
  test(`the search page (${locale}): each question gets its page first, a refusal is never answered by its opposite`, async ({
    page,
  }) => {
    await open(page, `/${locale}/search/`);
    const box = page.locator('main input[type="search"]');
    for (const [text, kind, address] of questions[locale]) {
      await box.fill(text);
      const first = entries(page).first();
      await expect(first, text).toHaveAttribute('data-page', kind);
      await expect(first.getByRole('link'), text).toHaveAttribute('href', address);
    }
    const { text, leftOut } = refusals[locale];
    await box.fill(text);
    const toFinder = page.locator('main li[data-to-finder]');
    await expect(entries(page).first()).toHaveAttribute('data-to-finder', '');
    await expect(page.locator('[data-looked-up="leftOut"]')).toContainText(leftOut);
    for (const gpu of gpus)
      await expect(page.locator(`main li[data-library] a[href$="#${gpu}"]`), gpu).toHaveCount(0);
    await box.fill('mxnet');
    const row = page.locator('main li[data-library="mxnet"]').first();
    await expect(row.locator('[data-status="retired"]')).toBeVisible();
    await box.fill(text);
    await toFinder.getByRole('link').click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/find/\\?said=`));
    await expect(page.locator('[data-chips] [data-chip="cpu"]')).toHaveAttribute('data-weight', 'must');
  });

test('the palette, by keyboard alone: pages are options among the rows, Enter goes to the active one', async ({
  page,
}) => {
  await open(page, '/en/libraries/flux/');
  await page.keyboard.press('/');
  const box = page.getByRole('combobox', { name: 'Search the atlas' });
  const options = page.getByRole('option');
  await page.keyboard.type('no GPU');
  await expect(options.first()).toHaveAttribute('data-to-finder', '');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await box.fill('');
  await page.keyboard.type('jax vs pytorch');
  await expect(options.first()).toHaveAttribute('data-page', 'comparison');
  await page.keyboard.press('ArrowDown');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/compare\/jax-vs-pytorch\/$/);
});

/** Composes a word as an input method does, key by key, and ends it as the given text. */
async function compose(page: Page, keys: string, text: string, meanwhile: () => Promise<void>) {
  const input = await page.context().newCDPSession(page);
  for (let end = 1; end <= keys.length; end += 1)
    await input.send('Input.imeSetComposition', {
      text: keys.slice(0, end),
      selectionStart: end,
      selectionEnd: end,
    });
  await meanwhile();
  await input.send('Input.insertText', { text });
}

test('a question composed with an input method is answered when it is whole: on the search page, and in the box of the front page', async ({
  page,
}) => {
  await open(page, '/zh/search/');
  await page.locator('main input[type="search"]').focus();
  await compose(page, 'shei zai yong jax', '谁在用JAX', async () => {
    await expect(entries(page)).toHaveCount(0);
    expect(new URL(page.url()).search).toBe('');
  });
  await expect(entries(page).first()).toHaveAttribute('data-page', 'users');

  await open(page, '/zh/');
  await page.locator('main input[name="q"]').focus();
  await compose(page, 'mei you xian ka', '没有显卡', () => expect(page).toHaveURL(/\/zh\/$/));
  await page.locator('[data-to-finder] a').click();
  await expect(page).toHaveURL(/\/zh\/find\/\?(said|must)=/);
  await expect(page.locator('[data-chips] [data-chip="cpu"]')).toHaveAttribute('data-weight', 'must');
});

test('an address that does not exist is read as words, once the reader reaches for something', async ({
  page,
}) => {
  for (const [address, kind, leads] of [
    ['/en/mxnet-replacement/', 'situation', '/en/find/old-mxnet/'],
    ['/zh/谁在用JAX/', 'users', '/zh/libraries/jax/#users'],
  ]) {
    await open(page, address!);
    await expect(page.locator(`main li[data-page="${kind}"] a[href="${leads}"]`), address).toBeVisible();
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the search of the front page leads to a page that says what needs a script, and to all that it would find', async ({
    page,
  }) => {
    for (const [locale, says, asks] of [
      ['en', 'Search needs JavaScript', 'jax vs pytorch'],
      ['zh', '搜索需要启用JavaScript', 'jax和pytorch哪个好'],
    ]) {
      await page.goto(`/${locale}/`);
      await page.locator('main input[name="q"]').fill(asks!);
      await page.locator('main form[role="search"] button[type="submit"]').click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/search/\\?q=`));
      await expect(page.getByText(says!)).toBeVisible();
      await expect(page.locator(`.search-instead a[href="/${locale}/libraries/jax/"]`)).toBeVisible();
    }
  });
});
