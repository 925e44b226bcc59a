import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { pairedIds } from '../../../lib/compare/pairs';
import { dimensions } from '../../../lib/dimensions/register';
import { pairsOf } from '../../../lib/url';
import { collection } from '../content';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const ids = collection.libraries.map(({ id }) => id);
const html = (path: string) =>
  readFileSync(`${root}out${path}index.html`, 'utf8').replace(/<script[\s\S]*?<\/script>/g, '');
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

test('every fact and row of the files is in the exported pages, in both languages', () => {
  for (const locale of ['en', 'zh']) {
    for (const library of collection.libraries) {
      const page = html(`/${locale}/libraries/${library.id}/`);
      const states = dimensions
        .filter(({ kind }) => kind === 'support')
        .map(({ id }) => (library.facts[id] as { support?: string } | undefined)?.support ?? 'unknown');
      expect(count(page, /data-dimension="/g), library.id).toBe(dimensions.length);
      for (const state of ['yes', 'partial', 'no', 'unknown'])
        expect(count(page, new RegExp(`data-support="${state}"`, 'g')), `${library.id} ${state}`).toBe(
          states.filter((other) => other === state).length,
        );
      expect(
        {
          ecosystem: count(page, /data-ecosystem/g),
          users: count(page, /data-user/g),
          benchmarks: count(page, /data-benchmark/g),
          history: count(page, /data-event/g),
          install: count(page, /data-install/g),
          sources: count(page, /data-source="/g),
          claims: count(page, /data-claim="/g),
        },
        library.id,
      ).toEqual({
        ecosystem: library.ecosystem.length,
        users: library.users.length,
        benchmarks: library.benchmarks.length,
        history: library.history.length,
        install: library.install.length,
        sources: Object.keys(library.sources).length,
        claims: collection.claims.filter((claim) => claim.library === library.id).length,
      });
      // Notes in other languages are the matter of chinese.spec.ts.
      if (locale === 'en')
        for (const fact of Object.values(library.facts))
          if (fact?.note)
            expect(page).toContain(
              fact.note
                .slice(0, 20)
                .replace(/&/g, '&amp;')
                .replace(/'/g, '&#x27;')
                .replace(/"/g, '&quot;')
                .replace(/</g, '&lt;')
                .replace(/>/g, '&gt;'),
            );
    }
  }
});

test('every pair has a page of its own with every row, title, description and canonical link; the other order leads there', () => {
  const titles = new Set<string>();
  const paired = pairedIds(collection.libraries);
  paired.forEach((a, at) =>
    paired.slice(at + 1).forEach((b) => {
      const page = html(`/en/compare/${a}-vs-${b}/`);
      expect(count(page, /<tr[^>]*data-dimension="/g)).toBe(dimensions.length);
      expect(page).toContain(`<link rel="canonical" href="/en/compare/${a}-vs-${b}/"`);
      expect(page).toMatch(/<meta name="description" content="[^"]{50,}"/);
      titles.add(/<title>([^<]+)/.exec(page)![1]!);
      expect(html(`/en/compare/${b}-vs-${a}/`)).toContain(`content="0; url=/en/compare/${a}-vs-${b}/"`);
    }),
  );
  expect(titles.size).toBe(pairsOf(paired).length);
  // The article's six had pages first: their addresses stay.
  expect(paired).toEqual(
    expect.arrayContaining(['flux', 'jax', 'matlab-deep-learning-toolbox', 'mxnet', 'pytorch', 'tensorflow']),
  );
});

test('the front page is the English home with its canonical link', () => {
  expect(html('/')).toContain('<link rel="canonical" href="/en/"');
  expect(count(html('/'), /<article[^>]*data-library=/g)).toBe(ids.length);
  expect(html('/zh/')).toContain('lang="zh-Hans"');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('cards, profiles, pairs and a full list are complete', async ({ page }) => {
    await page.goto('/en/');
    await expect(page.locator('article[data-library]')).toHaveCount(ids.length);
    await expect(page.locator('article[data-library="mxnet"]')).toBeVisible();
    await expect(page.getByRole('radio')).toHaveCount(0);
    await page.goto('/en/libraries/mxnet/#nvidia_gpu');
    await expect(page.getByRole('heading', { name: /Retired since/ })).toBeVisible();
    await page.locator('tr#nvidia_gpu summary').click();
    await expect(page.locator('tr#nvidia_gpu').getByRole('link').last()).toBeVisible();
    await page.goto('/en/compare/');
    await page.getByRole('link', { name: 'Flux vs JAX' }).click();
    await expect(page.locator('tr[data-dimension]')).toHaveCount(dimensions.length);
    // The side from which the differences are seen, and the fold of what is alike, need no script either.
    await expect(page.getByText(/^From Flux to JAX: /)).toBeVisible();
    await expect(page.getByText(/^From JAX to Flux: /)).toBeHidden();
    await page.getByText('JAX', { exact: true }).and(page.locator('label')).click();
    await expect(page.getByText(/^From JAX to Flux: /)).toBeVisible();
    await expect(page.locator('tr[data-dimension="cpu"]')).toBeHidden();
    await page.getByRole('checkbox', { name: /^Show the \d+ identical rows$/ }).check();
    await expect(page.locator('tr[data-dimension="cpu"]')).toBeVisible();
    await page.goto('/en/compare/jax-vs-flux/');
    await expect(page).toHaveURL(/\/en\/compare\/flux-vs-jax\/$/);
    await page.goto('/en/search/?q=vmap');
    await expect(page.locator('main').getByRole('link', { name: 'Google TPU' })).toHaveCount(
      collection.libraries.length,
    );
  });
});

test('an unknown address answers 404 with a page that leads on', async ({ page }) => {
  const response = await page.goto('/en/libraries/nothing/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1, name: 'This page does not exist' })).toBeVisible();
  await page.getByRole('link', { name: 'See all libraries' }).click();
  await expect(page).toHaveURL(/\/en\/$/);
});

test('no request leaves the host, none fails, nothing complains, whatever the address holds', async ({
  context,
  request,
  baseURL,
}) => {
  const foreign: string[] = [];
  const complaints: string[] = [];
  for (const address of [
    '/',
    '/zh/',
    '/en/?q=%00%FF&tpu[]=1&__proto__=1',
    '/en/libraries/pytorch/',
    '/en/compare/?libraries=jax,__proto__,flux&baseline=%3Cimg%3E',
    '/en/compare/flux-vs-jax/',
    '/en/claims/?verdict=%00',
    '/en/timeline/',
    '/en/vitals/?libraries=__proto__,jax',
    '/en/programs/train/?libraries=__proto__,jax',
    '/en/changes/',
    '/en/correct/?library=__proto__',
    '/en/find/?must=__proto__,tpu&said=%00',
    '/en/find/phones/',
    '/zh/map/?groups=x',
    `/en/search/?q=${'a'.repeat(3000)}`,
  ]) {
    const page = await context.newPage();
    page.on(
      'request',
      (request) =>
        !request.url().startsWith(baseURL!) &&
        !request.url().startsWith('data:') &&
        foreign.push(request.url()),
    );
    page.on('requestfailed', (request) => complaints.push(`failed ${request.url()}`));
    page.on(
      'response',
      (response) => response.status() >= 400 && complaints.push(`${response.status()} ${response.url()}`),
    );
    // Workers are the matter of offline/: the settings of the tests refuse them.
    page.on(
      'console',
      (message) =>
        ['error', 'warning'].includes(message.type()) &&
        !message.text().includes('registration blocked by Playwright') &&
        complaints.push(message.text()),
    );
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    // What a page that is left gives up is no failure: on a busy machine "networkidle" may hold before it asks for its data.
    page.removeAllListeners('requestfailed');
    await page.close();
  }
  expect(foreign).toEqual([]);
  expect(complaints).toEqual([]);
  expect((await request.get('/icon.svg')).status()).toBe(200);
});

test('no exported page carries an inline style, which a strict policy would forbid', () => {
  for (const path of [
    '/',
    '/zh/',
    '/404/',
    '/en/libraries/jax/',
    '/en/compare/',
    '/en/compare/flux-vs-jax/',
    '/zh/search/',
    '/en/claims/',
    '/en/timeline/',
    '/zh/vitals/',
    '/zh/changes/',
    '/en/correct/',
    '/zh/measurements/',
    '/zh/method/',
    '/en/about/',
    '/en/find/',
    '/zh/find/old-mxnet/',
    '/en/map/',
  ])
    expect(html(path), path).not.toMatch(/<[a-z][^>]* style=/);
});
