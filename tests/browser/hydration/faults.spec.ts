import { chromium, expect, test, type Page } from '@playwright/test';
import { findBrowser } from '../../../scripts/support/browser.mjs';
import { open, wake } from '../open';

/** Faults of the surroundings, one test each: the page goes on, with a word to the reader. */
const picksKey = 'dl-atlas:picks';
const bar = (page: Page) => page.getByRole('region', { name: 'Picked for comparison' });
const notice = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text });
const again = (page: Page) => page.getByRole('button', { name: 'Try again' });
const columns = (page: Page) =>
  page
    .locator('th[scope="col"][data-library]')
    .evaluateAll((list) => list.map((th) => th.getAttribute('data-library')));

/** Collects what goes wrong without a catch; the browser's own line about a file that could not be had is not one of ours. */
function watch(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on(
    'console',
    (line) =>
      line.type() === 'error' && !/^Failed to load resource/.test(line.text()) && errors.push(line.text()),
  );
  return errors;
}

/** Ways in which a JSON file does not come as it should; tests/components/faults.test.tsx has more. */
const ways = {
  missing: { status: 404, body: 'Not found' },
  truncated: { contentType: 'application/json', body: '{"libraries":[{"id":"jax","na' },
  'of another shape': {
    contentType: 'application/json',
    body: '{"libraries":[{"id":"jax"}],"records":[{}],"groups":{}}',
  },
  'not to be had': undefined,
} as const;

/** Breaks a file in one of the ways until `mend` is called. */
async function breakFile(page: Page, file: string, way: keyof typeof ways): Promise<() => Promise<void>> {
  const answer = ways[way];
  await page.route(file, (route) => (answer ? route.fulfill(answer) : route.abort()));
  return () => page.unroute(file);
}

for (const way of ['missing', 'truncated', 'not to be had'] as const) {
  test(`search index ${way}: palette, search page and home say so, offer what works, and try again`, async ({
    page,
  }) => {
    const errors = watch(page);
    let mend = await breakFile(page, '**/data/en/search.json', way);
    await open(page, '/en/search/?q=onnx');
    await expect(notice(page, 'The search index could not be loaded')).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: 'JAX', exact: true })).toBeVisible();
    await again(page).click();
    await expect(notice(page, 'The search index could not be loaded')).toBeVisible();
    await mend();
    await again(page).click();
    await expect(page.locator('ol > li[data-library]').first()).toBeVisible();
    await expect(notice(page, 'could not be loaded')).toHaveCount(0);
    mend = await breakFile(page, '**/data/en/search.json', way);
    await open(page, '/en/?q=onnx');
    await expect(notice(page, 'Until then the text changes nothing')).toBeVisible();
    await page.getByRole('group', { name: 'Google TPU' }).getByText(/^yes/).click();
    await expect(page.locator('main article[data-library]')).toHaveCount(1);
    await page.keyboard.press('Control+k');
    const palette = page.getByRole('dialog');
    await palette.getByRole('combobox').fill('vmap');
    await expect(palette.getByText('The search index could not be loaded')).toBeVisible();
    await expect(palette.getByRole('link', { name: 'All results' })).toHaveAttribute(
      'href',
      '/en/search/?q=vmap',
    );
    await mend();
    await palette.getByRole('button', { name: 'Try again' }).click();
    await expect(palette.getByRole('option').first()).toHaveAttribute('data-library', 'jax');
    expect(errors).toEqual([]);
  });
}

for (const way of ['truncated', 'of another shape'] as const) {
  test(`columns ${way}: compare names the library and shows the others, and tries again`, async ({
    page,
  }) => {
    const errors = watch(page);
    const mend = await breakFile(page, '**/columns/jax.json', way);
    await open(page, '/en/compare/?libraries=jax,flux,pytorch');
    await expect(notice(page, 'The facts of JAX could not be loaded')).toBeVisible();
    await expect.poll(() => columns(page)).toEqual(['flux', 'pytorch']);
    // The change asks for what is missing once more; that answer is broken too, and must be in before the file is mended.
    const broken = page.waitForResponse('**/columns/jax.json');
    await page.getByRole('button', { name: 'Remove PyTorch' }).click();
    await expect.poll(() => columns(page)).toEqual(['flux']);
    await (await broken).finished();
    await mend();
    await again(page).click();
    await expect.poll(() => columns(page)).toEqual(['jax', 'flux']);
    await expect(page.getByRole('button', { name: 'Decision note' })).toBeVisible();
    expect(errors).toEqual([]);
  });

  test(`data of the finder ${way}: it says so and tries again; so does its note`, async ({ page }) => {
    const errors = watch(page);
    const mend = await breakFile(page, '**/data/en/find.json', way);
    await breakFile(page, '**/columns/jax.json', way);
    await open(page, '/en/find/?must=tpu');
    await expect(notice(page, 'The facts could not be loaded')).toBeVisible();
    await expect(page.locator('main a[href="/en/find/old-mxnet/"]')).toBeVisible();
    await mend();
    await again(page).click();
    await expect(page.locator('[data-list="fits"] [data-found="jax"]')).toBeVisible();
    await expect(notice(page, 'There is no decision note yet: the facts of JAX')).toBeVisible();
    await page.unroute('**/columns/jax.json');
    await again(page).click();
    await page.getByRole('button', { name: 'Decision note' }).click();
    await expect(page.locator('[data-note]')).toContainText('JAX');
    expect(errors).toEqual([]);
  });
}

test('the form of a correction says which fact could not be loaded', async ({ page }) => {
  await breakFile(page, '**/columns/jax.json', 'truncated');
  await open(page, '/en/correct/?library=jax&dimension=tpu');
  await expect(page.locator('[data-shown]')).toContainText('The fact could not be loaded');
  await page.getByRole('combobox', { name: 'Library' }).selectOption('flux');
  await expect(page.locator('[data-shown]')).toContainText('Partial');
});

test('storage switched off: picks, theme and search work within the page, and it says once that nothing will be remembered', async ({
  page,
}) => {
  const errors = watch(page);
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('off', 'SecurityError');
      },
    }),
  );
  await open(page, '/en/');
  await expect(page.locator('[data-forgetful]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Compare JAX' }).click();
  await page.getByRole('button', { name: 'Compare Flux' }).click();
  await expect(page.locator('[data-forgetful]')).toContainText('does not let the site remember');
  await expect(bar(page).getByRole('link', { name: 'Compare them' })).toHaveAttribute(
    'href',
    '/en/compare/?libraries=jax,flux',
  );
  await page.getByRole('button', { name: 'Understood' }).click();
  await page.getByRole('combobox', { name: 'Colours' }).selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('Control+k');
  await page.getByRole('checkbox', { name: 'The key / opens the search' }).uncheck();
  await expect(page.getByRole('checkbox', { name: 'The key / opens the search' })).not.toBeChecked();
  await expect(page.locator('[data-forgetful]')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await bar(page).getByRole('link', { name: 'Compare them' }).click();
  await expect.poll(() => columns(page)).toEqual(['jax', 'flux']);
  expect(errors).toEqual([]);
});

test('storage full: what is picked beside what was remembered holds within the page, and it says so', async ({
  page,
}) => {
  const errors = watch(page);
  await page.goto('/en/licences/');
  await page.evaluate(
    (key) => localStorage.setItem(key, '[{"id":"flux","name":"Flux","hue":"green"}]'),
    picksKey,
  );
  await page.addInitScript(
    () =>
      (Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      }),
  );
  await open(page, '/en/');
  await page.getByRole('button', { name: 'Compare JAX' }).click();
  await expect(bar(page).getByRole('listitem')).toHaveText([/^Flux/, /^JAX/]);
  await expect(page.locator('[data-forgetful]')).toBeVisible();
  await bar(page).getByRole('button', { name: 'Take Flux out of the comparison' }).click();
  await expect(bar(page).getByRole('listitem')).toHaveText([/^JAX/]);
  expect(errors).toEqual([]);
});

test('storage holds nonsense: nothing breaks, what makes sense stays', async ({ page }) => {
  const errors = watch(page);
  const huge = 'x'.repeat(2_000_000);
  const heaps: [picks: string, shown: RegExp[]][] = [
    ['{"id":', []],
    ['[null,7,{"id":7},{"id":"JAX"},{"id":"__proto__"},{"id":"jax","name":" "},"<img src=x>"]', []],
    [huge, []],
    [
      '[{"id":"jax","name":"JAX","hue":"no-hue-1"},{"id":"mars","name":"Mars","hue":"plaid"},{"id":"flux","name":"Flux","hue":"green"}]',
      [/^Mars/, /^Flux/],
    ],
  ];
  await page.goto('/en/licences/');
  for (const [picks, shown] of heaps) {
    await page.evaluate(
      ([key, value]) => {
        localStorage.setItem(key!, value!);
        localStorage.setItem('dl-atlas:theme', '{"dark":true}');
        localStorage.setItem('dl-atlas:slash-off', 'perhaps');
      },
      [picksKey, picks],
    );
    await open(page, '/en/');
    await expect(bar(page).getByRole('listitem'), picks.slice(0, 60)).toHaveText(shown);
    await expect(page.locator('html')).not.toHaveAttribute('data-theme');
    await page.keyboard.press('/');
    await expect(page.getByRole('combobox', { name: 'Search the atlas' })).toBeFocused();
    await page.keyboard.press('Escape');
  }
  // A library that is no longer there is named where it would be compared.
  await bar(page).getByRole('link', { name: 'Compare them' }).click();
  await expect(notice(page, 'ignored: libraries=mars')).toBeVisible();
  expect(errors).toEqual([]);
});

for (const [year, behind] of [
  [2019, true],
  [2040, false],
] as const) {
  test(`a clock that stands in ${year}: ${behind ? 'ages count from the day of the build, and it says so' : 'what was checked is long overdue'}`, async ({
    page,
  }) => {
    const errors = watch(page);
    await page.clock.setSystemTime(new Date(`${year}-06-01T12:00:00Z`));
    for (const address of ['/en/', '/en/compare/?libraries=jax,flux', '/en/find/?must=tpu']) {
      await open(page, address);
      const ages = page.locator('[data-age]');
      if (address.includes('find')) await page.locator('[data-answer]').waitFor();
      else await expect.poll(() => ages.count(), address).toBeGreaterThan(0);
      const states = await ages.evaluateAll((list) => [
        ...new Set(list.map((age) => (age as HTMLElement).dataset.age)),
      ]);
      if (behind) expect(states, address).not.toContain('overdue');
      else
        expect(
          states.filter((state) => state !== 'overdue'),
          address,
        ).toEqual([]);
      for (const text of await ages.allInnerTexts())
        expect(text, address).toMatch(
          behind
            ? /^(fresh|all facts fresh|due for a check|\d+ due, 0 overdue)?$/
            : /^(overdue|0 due, \d+ overdue)?$/,
        );
      const clock = page.locator('[data-clock]');
      if (behind && !address.includes('find'))
        await expect(clock, address).toContainText('The clock of this device stands before');
      else await expect(clock, address).toBeHidden();
    }
    if (!behind) await expect(page.locator('[data-reasons]').first()).toContainText('due for a check');
    await page.getByRole('button', { name: 'Decision note' }).click();
    if (behind) await expect(page.locator('[data-note]')).not.toContainText(/Made on \d+ \w+ 2019/);
    else await expect(page.locator('[data-note]')).toContainText(/Made on 1 Jun 2040/);
    expect(errors).toEqual([]);
  });
}

test('two tabs: picks and theme of one show in the other; both at once lose nothing; the limit holds', async ({
  context,
}) => {
  const [one, two] = [await context.newPage(), await context.newPage()];
  const errors = [...watch(one), ...watch(two)];
  await open(one, '/en/');
  await open(two, '/en/');
  const waiting = await context.newPage();
  await waiting.goto('/en/libraries/flux/');
  await one.getByRole('button', { name: 'Compare JAX' }).click();
  await expect(bar(two).getByRole('listitem')).toHaveText([/^JAX/]);
  // Its scripts had not come yet.
  await expect(bar(waiting).getByRole('listitem')).toHaveText([/^JAX/]);
  await two.getByRole('combobox', { name: 'Colours' }).selectOption('dark');
  for (const page of [one, waiting]) {
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.getByRole('combobox', { name: 'Colours' })).toHaveValue('dark');
  }
  // Neither tab has heard of the other's pick when its own is made.
  await two.evaluate(() => addEventListener('storage', (event) => event.stopImmediatePropagation(), true));
  await one.getByRole('button', { name: 'Compare Flux' }).click();
  await two.getByRole('button', { name: 'Compare PyTorch' }).click();
  await expect(bar(one).getByRole('listitem')).toHaveText([/^JAX/, /^Flux/, /^PyTorch/]);
  await expect(bar(two).getByRole('listitem')).toHaveText([/^JAX/, /^Flux/, /^PyTorch/]);
  await one.getByRole('button', { name: 'Compare TensorFlow' }).click();
  await one.locator('summary', { hasText: /retired librar/ }).click();
  await one.getByRole('button', { name: 'Compare Apache MXNet' }).click();
  await two.getByRole('button', { name: 'Compare MATLAB' }).dispatchEvent('click');
  await expect(bar(two).getByRole('listitem')).toHaveCount(5);
  await expect(bar(two)).not.toContainText('MATLAB');
  await expect(bar(one).getByRole('listitem')).toHaveCount(5);
  expect(errors).toEqual([]);
});

test('slow 3G: the page reads before its scripts, a click shows that it waits, moves nothing, and takes effect', async ({
  page,
  context,
}) => {
  const errors = watch(page);
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  });
  await page.goto('/en/', { waitUntil: 'domcontentloaded' });
  await expect(page.locator('article[data-library="jax"]')).toContainText('JAX');
  await expect(page.locator('html')).not.toHaveAttribute('data-waits');
  const field = page.getByRole('group', { name: 'Google TPU' });
  await field.scrollIntoViewIfNeeded();
  const place = await field.boundingBox();
  await field.getByText(/^yes/).click();
  await expect(field.getByRole('radio', { name: 'yes' })).toBeChecked();
  await expect(page.locator('html')).toHaveAttribute('data-waits');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement, '::before').position)).toBe(
    'fixed',
  );
  expect(await field.boundingBox()).toEqual(place);
  await expect(page).toHaveURL(/\/en\/$/);
  await expect(page).toHaveURL(/\?tpu=yes$/, { timeout: 30_000 });
  await expect(page.locator('main article[data-library]')).toHaveCount(1);
  await expect(page.locator('html')).not.toHaveAttribute('data-waits');
  expect(errors).toEqual([]);
});

test('back-forward cache: the page comes back with filters and place, and with what was picked and chosen meanwhile', async ({
  baseURL,
}) => {
  // Playwright switches the cache off for the browsers of its own fixtures.
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const page = await browser.newPage({ baseURL: baseURL! });
  const errors = watch(page);
  await page.addInitScript(() =>
    addEventListener(
      'pageshow',
      ({ persisted }) => (document.documentElement.dataset.back = String(persisted)),
    ),
  );
  await open(page, '/en/?windows=yes');
  await page.evaluate(() => scrollTo({ top: 300, behavior: 'instant' }));
  const away = async () => {
    await page
      .locator('main a[href^="/en/libraries/"]')
      .first()
      .evaluate((link: HTMLElement) => link.click());
    await page.waitForURL(/\/libraries\//);
    await wake(page);
    await page
      .getByRole('button', { name: /^Compare / })
      .first()
      .click();
    await expect(bar(page)).toBeVisible();
  };
  const back = async () => {
    await page.evaluate(() => history.go(-1));
    await expect(page.locator('html')).toHaveAttribute('data-back', 'true');
  };
  await away();
  await page.getByRole('combobox', { name: 'Colours' }).selectOption('dark');
  await back();
  await expect(page).toHaveURL(/\?windows=yes$/);
  expect(await page.evaluate(() => scrollY)).toBe(300);
  await expect(bar(page).getByRole('listitem')).toHaveCount(1);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('combobox', { name: 'Colours' })).toHaveValue('dark');
  await bar(page).getByRole('button', { name: 'Empty' }).click();
  // A page whose scripts never came.
  await page.goto('/en/claims/');
  await away();
  await back();
  await expect(page).toHaveURL(/\/claims\/$/);
  await expect(bar(page).getByRole('listitem')).toHaveCount(1);
  expect(errors).toEqual([]);
  await browser.close();
});

/** Takes away what one part needs, after the page came alive. */
const breakAddresses = (page: Page) =>
  page.evaluate(() =>
    Object.assign(window, {
      URLSearchParams: class {
        constructor() {
          throw new Error('broken part');
        }
      },
    }),
  );

test('an error in one part: it says so, what the server made of it stays, and the rest goes on', async ({
  page,
}) => {
  await open(page, '/en/');
  await breakAddresses(page);
  await page.getByRole('group', { name: 'Google TPU' }).getByText(/^yes/).click();
  await expect(notice(page, 'This part of the page has failed')).toBeVisible();
  await expect(page.locator('main article[data-library="mxnet"]')).toBeVisible();
  await page.getByRole('button', { name: 'Compare JAX' }).click();
  await expect(bar(page).getByRole('listitem')).toHaveText([/^JAX/]);
  await page.getByRole('combobox', { name: 'Colours' }).selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search the atlas' }).fill('vmap');
  await expect(page.getByRole('option').first()).toHaveAttribute('data-library', 'jax');

  await open(page, '/zh/claims/');
  const all = await page.locator('[data-claim]').count();
  await breakAddresses(page);
  await page.getByRole('combobox', { name: '结论' }).selectOption({ index: 1 });
  await expect(notice(page, '页面的这一部分出错了')).toBeVisible();
  await expect(page.locator('[data-claim]')).toHaveCount(all);

  // Whole at first sight, broken where it is drawn.
  await page.route('**/columns/jax.json', (route) =>
    route.fulfill({ json: { id: 'jax', name: 'JAX', hue: 'red', ages: [], cells: {} } }),
  );
  await open(page, '/en/compare/?libraries=jax,flux');
  await expect(notice(page, 'This part of the page has failed')).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'Flux and JAX' })).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: 'Search the atlas' })).toBeFocused();
});

/** The page as it was sent: to read, with links and forms, a word, and the reader's theme. */
async function standsStill(page: Page, address: string): Promise<void> {
  await expect(page.getByText('The scripts of this page could not run'), address).toBeVisible();
  await expect(page.getByRole('link', { name: 'Load the page again' })).toBeVisible();
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
for (const [how, answer] of Object.entries(broken)) {
  for (const [name, which] of Object.entries(scripts)) {
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
              (await page.getByText('The scripts of this page could not run').isVisible()),
            file,
          )
          .toBe(true);
      expect((await page.locator('article[data-library="jax"]').boundingBox())!.width).toBeGreaterThan(250);
      await page.unroute(file);
      await open(page, '/en/');
      await expect(page.getByText('The scripts of this page could not run')).toBeHidden();
    });
  }
}

test('a page that a translator in the browser has changed, and a part that fails as React comes: the page comes back as it was', async ({
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
  });
  await page.getByRole('button', { name: 'Compare JAX' }).click();
  await standsStill(page, 'translated');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('(auf Deutsch)');
  await expect(page.locator('tr[data-dimension]')).toHaveCount(rows);
  await page.goto('/en/timeline/');
  await breakTree(page);
  await reach(page);
  await standsStill(page, 'timeline');
  await expect(page.locator('[data-kin-row]').first()).toBeVisible();
});

test.describe('where the browser knows no trusted types', () => {
  test.use({ bypassCSP: true });

  test('React draws a changed page anew: theme, controls and the rest are there', async ({ page }) => {
    await dark(page);
    await page.goto('/en/timeline/');
    await breakTree(page);
    await reach(page);
    await expect(notice(page, 'This part of the page has failed')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.locator('svg[data-width="wide"] [data-kin="keras"]')).toBeVisible();
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('combobox', { name: 'Search the atlas' }).fill('vmap');
    await expect(page.getByRole('option').first()).toHaveAttribute('data-library', 'jax');
  });
});
