import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { CspEvaluator } from 'csp_evaluator';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { shippedPackages } from '../../../lib/licences/shipped';
import { readHeadersFile } from '../../../scripts/support/headers-file.mjs';
import { xssVectors } from '../../fixtures/xss-vectors';
import { open } from '../open';

const out = fileURLToPath(new URL('../../../out/', import.meta.url));
const files = readdirSync(out, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(out, path.join(entry.parentPath ?? entry.path, entry.name)));
const pages = files.filter((file) => file.endsWith('.html'));
const withoutScripts = (file: string) =>
  readFileSync(path.join(out, file), 'utf8').replace(/<script[\s\S]*?<\/script>/g, '');

/** A page of each kind, with parameters that make it work. */
const kinds = [
  '/',
  '/en/',
  '/zh/?tpu=yes',
  '/en/libraries/jax/',
  '/zh/libraries/mxnet/',
  '/en/compare/',
  '/en/compare/?libraries=jax,flux&differences=1',
  '/zh/compare/flux-vs-jax/',
  '/en/search/?q=onnx',
  '/en/find/?must=tpu',
  '/en/find/phones/',
  '/en/map/',
  '/en/claims/',
  '/zh/timeline/',
  '/en/changes/',
  '/en/correct/?library=jax&dimension=tpu',
  '/en/licences/',
  '/en/nowhere/',
];

/** Watches a browser for what must not happen: violations, requests to other hosts, dialogs, errors. A 404 says so in the console; that is no error. */
async function watch(context: BrowserContext, baseURL: string): Promise<string[]> {
  const seen: string[] = [];
  context.on(
    'request',
    (request) => !request.url().startsWith(baseURL) && seen.push(`request ${request.url()}`),
  );
  context.on('dialog', (dialog) => (seen.push(`dialog ${dialog.message()}`), dialog.dismiss()));
  context.on('weberror', (error) => seen.push(`error ${error.error().message}`));
  context.on(
    'console',
    (message) =>
      ['error', 'warning'].includes(message.type()) &&
      !/status of 404|registration blocked by Playwright/.test(message.text()) &&
      seen.push(`console ${message.text()}`),
  );
  await context.exposeBinding('reportViolation', (_, text: string) => void seen.push(`violation ${text}`));
  await context.addInitScript(() =>
    addEventListener('securitypolicyviolation', (event) =>
      (window as unknown as { reportViolation: (text: string) => void }).reportViolation(
        `${event.violatedDirective} ${event.blockedURI} ${event.sample}`,
      ),
    ),
  );
  return seen;
}

test('every kind of page works under the policy: no violation, no request to another host, no complaint', async ({
  context,
  page,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const seen = await watch(context, baseURL!);
  for (const address of kinds) {
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => document.documentElement.dataset.js), address).toBe('');
    expect(seen.splice(0), address).toEqual([]);
  }
  // What is loaded late is loaded under the policy too.
  await open(page, '/en/');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search the atlas' }).fill('tensorflwo');
  await expect(page.getByRole('option').first()).toHaveAttribute('data-library', 'tensorflow');
  expect(seen).toEqual([]);
});

test('an injected script does not run, however it came in', async ({ context, page, baseURL }) => {
  const ran = () => page.evaluate(() => (window as unknown as { ran?: string[] }).ran ?? []);
  const mark = (name: string) => `(window.ran=window.ran||[]).push('${name}')`;
  // In the page itself, as if a build or a cache had been tampered with.
  await page.route('**/en/claims/', async (route) => {
    const response = await route.fetch();
    const injected = `<script>${mark('inline')}</script><script src="data:text/javascript,${mark('data')}"></script><script src="https://evil.example/x.js"></script><img src="/nowhere.png" onerror="${mark('handler')}"><svg onload="${mark('svg')}"></svg><iframe srcdoc="<script>parent.${mark('frame')}</script>"></iframe><base href="https://evil.example/"><a id="trap" href="javascript:${mark('address')}">x</a><style>body{background:rgb(1,2,3)}</style>`;
    await route.fulfill({ response, body: (await response.text()).replace('<main', `${injected}<main`) });
  });
  const seen = await watch(context, baseURL!);
  await page.goto('/en/claims/');
  await page.locator('#trap').click({ force: true });
  await page.waitForLoadState('networkidle');
  expect(await ran()).toEqual([]);
  expect(
    await page.evaluate(() => [document.baseURI, getComputedStyle(document.body).backgroundColor]),
  ).toEqual([`${baseURL}/en/claims/`, expect.not.stringContaining('rgb(1, 2, 3)')]);
  for (const directive of [
    'script-src-elem inline',
    'script-src-elem data',
    'script-src-elem https://evil.example/x.js',
    'script-src-attr inline',
    'base-uri https://evil.example',
    'style-src-elem inline',
  ]) {
    expect(
      seen.some((text) => text.startsWith(`violation ${directive}`)),
      `${directive}\n${seen.join('\n')}`,
    ).toBe(true);
  }
  // By a hole in a script of ours.
  await page.goto('/en/timeline/');
  // In a callback: a debugger's own evaluation may evaluate text.
  const tried = await page.evaluate(
    (code) =>
      new Promise<string[]>((done) =>
        setTimeout(() => {
          const attempt = (name: string, act: () => unknown) => {
            try {
              act();
              return `${name} done`;
            } catch (error) {
              return `${name} ${(error as Error).name}`;
            }
          };
          done([
            attempt('script', () => {
              const script = document.createElement('script');
              script.text = code;
              document.body.append(script);
            }),
            attempt('address', () => {
              const script = document.createElement('script');
              script.src = 'https://evil.example/x.js';
              document.body.append(script);
            }),
            attempt('markup', () => (document.body.innerHTML = `<img src=x onerror="${code}">`)),
            attempt('document', () => document.write(`<script>${code}</script>`)),
            attempt('text', () => (0, eval)(code)),
            attempt('function', () => new Function(code)()),
            attempt('handler', () => document.body.setAttribute('onclick', code)),
            attempt('timer', () => setTimeout(code, 0)),
          ]);
        }, 0),
      ),
    mark('later'),
  );
  await page.locator('body').click({ position: { x: 1, y: 1 } });
  await page.waitForTimeout(300);
  expect(await ran()).toEqual([]);
  expect(
    tried.filter((text) => text.endsWith(' done')),
    tried.join(', '),
  ).toEqual([]);
});

test('addresses are words: no vector in any parameter of any page makes an element or runs', async ({
  context,
  page,
  baseURL,
}) => {
  test.setTimeout(300_000);
  const seen = await watch(context, baseURL!);
  const bases = [
    '/en/',
    '/en/libraries/jax/',
    '/en/compare/',
    '/en/search/',
    '/en/find/',
    '/en/map/',
    '/en/claims/',
    '/zh/timeline/',
    '/en/changes/',
    '/en/correct/',
    '/en/nowhere/',
  ];
  const names = [
    'q',
    'tpu',
    'language',
    'status',
    'libraries',
    'baseline',
    'groups',
    'must',
    'wish',
    'said',
    'unmatched',
    'library',
    'dimension',
    'verdict',
  ];
  const foreign =
    'iframe, object, embed, base[href*="evil"], img, video, marquee, math, template, script[src*="evil"], link[href*="evil"], [onerror], [onload], [onfocus], [ontoggle], a[href^="javascript"], a[href^="data:"]';
  for (const base of bases) {
    for (let from = 0; from < xssVectors.length; from += names.length * 2) {
      const params = new URLSearchParams();
      xssVectors
        .slice(from, from + names.length * 2)
        .forEach((vector, index) => params.append(names[index % names.length]!, vector));
      params.append(xssVectors[from]!, xssVectors[from + 1]!);
      await page.goto(`${base}?${params}#${encodeURIComponent(xssVectors[from + 2]!)}`);
      await page.waitForLoadState('networkidle');
      expect(await page.locator(foreign).count(), `${base} ${from}`).toBe(0);
      expect(seen.splice(0), `${base} ${from}`).toEqual([]);
    }
  }
});

async function type(page: Page, fill: (text: string) => Promise<void>, seen: string[]): Promise<void> {
  for (const vector of xssVectors) {
    await fill(vector.replace(/[\n\u0000]/g, ' '));
    expect(
      await page
        .locator('main, [role="dialog"], dialog')
        .locator(
          'script:not([type="application/ld+json"]), img, iframe, object, embed, video, marquee, math, style, base, [onerror], [onload], [onfocus], a[href^="javascript"]',
        )
        .count(),
      vector,
    ).toBe(0);
  }
  await page.waitForLoadState('networkidle');
  expect(seen.splice(0)).toEqual([]);
}

test('search boxes are words: no vector makes an element or runs', async ({ context, page, baseURL }) => {
  test.setTimeout(180_000);
  const seen = await watch(context, baseURL!);
  await open(page, '/en/search/');
  const field = page.getByRole('main').getByRole('searchbox');
  await type(page, (text) => field.fill(text), seen);
  await open(page, '/en/');
  const card = page.getByRole('main').getByRole('searchbox');
  await type(page, (text) => card.fill(text), seen);
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('combobox', { name: 'Search the atlas' });
  await type(page, (text) => palette.fill(text), seen);
  await open(page, '/en/find/');
  const situation = page.getByRole('textbox', { name: 'Your situation in words' });
  await type(
    page,
    async (text) => {
      await situation.fill(text);
      await situation.press('Enter');
    },
    seen,
  );
});

test('every page carries its policy, in which an independent evaluator finds nothing grave', () => {
  expect(pages.length).toBeGreaterThan(50);
  for (const file of pages) {
    const html = readFileSync(path.join(out, file), 'utf8');
    const policy =
      /<head>(?:<meta charset="utf-8"\/>)?<meta http-equiv="Content-Security-Policy" content="([^"]+)"\/>/i.exec(
        html,
      )?.[1];
    expect(policy, file).toBeDefined();
    const grave = new CspEvaluator(new CspParser(policy!).csp)
      .evaluate()
      .filter(({ severity }) => severity <= Severity.HIGH_MAYBE);
    expect(
      grave.map(({ description }) => description),
      file,
    ).toEqual([]);
    expect(withoutScripts(file), file).not.toMatch(/<[a-z][^>]*\s(on[a-z]+|style|srcdoc)=/i);
  }
});

test('links lead to the web or stay in the site; those that leave are guarded, in pages and in what scripts make', async ({
  page,
}) => {
  const links = pages.flatMap((file) =>
    [...withoutScripts(file).matchAll(/<a\s[^>]*?href="([^"]*)"[^>]*>/g)].map(([tag, href]) => ({
      file,
      tag,
      href: href!,
    })),
  );
  const outer = links.filter(({ href }) => /^https?:/.test(href));
  expect(outer.length).toBeGreaterThan(1000);
  // An empty address loads the page again.
  expect(links.filter(({ href }) => !/^(https?:\/\/|\/(?!\/)|#|$)/.test(href))).toEqual([]);
  expect(outer.filter(({ tag }) => !/rel="[^"]*noopener noreferrer"/.test(tag)).slice(0, 5)).toEqual([]);
  await open(page, '/en/compare/?libraries=jax,pytorch');
  const made = page.locator('main a[href^="http"]');
  await expect(made.first()).toBeAttached();
  expect(
    await made.evaluateAll(
      (links) =>
        links.filter((link) => !/\bnoopener noreferrer\b/.test(link.getAttribute('rel') ?? '')).length,
    ),
  ).toBe(0);
});

test('the server sends the headers of _headers and the compressed files, on every kind of answer', async ({
  request,
  baseURL,
}) => {
  const headersOf = readHeadersFile(readFileSync(path.join(out, '_headers'), 'utf8'));
  const asset = files.find((file) => /_next\/static\/.*\.js$/.test(file))!;
  for (const address of [
    '/',
    '/en/',
    '/en/libraries/jax/',
    '/zh/feed.xml',
    '/en/ends.ics',
    '/api/v1/schema/library.json',
    '/data/en/search.json',
    '/icon.svg',
    `/${asset}`,
  ]) {
    for (const [encoding, ending] of [
      ['br', '.br'],
      ['gzip', '.gz'],
      ['identity', ''],
    ] as const) {
      const response = await request.get(address, { headers: { 'accept-encoding': encoding } });
      expect(response.status(), address).toBe(200);
      const headers = response.headers();
      for (const [name, value] of headersOf(address))
        expect(headers[name!.toLowerCase()], `${name} of ${address}`).toBe(value);
      const file = `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`;
      if (!files.includes(`${file}.br`)) continue;
      expect(headers['content-encoding'], address).toBe(ending ? encoding : undefined);
      expect(Number(headers['content-length']), address).toBe(
        readFileSync(path.join(out, `${file}${ending}`)).length,
      );
      expect(headers.vary).toContain('Accept-Encoding');
      expect((await response.body()).equals(readFileSync(path.join(out, file)))).toBe(true);
    }
  }
  const again = await request.get('/en/', {
    headers: {
      'accept-encoding': 'br',
      'if-none-match': (await request.get('/en/', { headers: { 'accept-encoding': 'br' } })).headers().etag!,
    },
  });
  expect(again.status()).toBe(304);
  for (const address of [
    '/_headers',
    '/en/index.html.br',
    '/en/nowhere/',
    '/_next/static/nowhere.js',
    '/en/%2e%2e/%2e%2e/package.json',
    '/%E0%A4%A',
  ]) {
    const response = await fetch(`${baseURL}${address}`);
    expect(response.status, address).toBe(404);
    expect(response.headers.get('content-security-policy'), address).toContain("frame-ancestors 'none'");
    expect(response.headers.get('cache-control'), address).toBe('no-cache');
    expect(await response.text()).toContain('This page does not exist');
  }
  expect((await request.get('/en/compare?libraries=jax', { maxRedirects: 0 })).headers().location).toBe(
    '/en/compare/?libraries=jax',
  );
  expect((await request.post('/en/')).status()).toBe(405);
});

test('what ships is listed with its licence, in both languages, two steps from everywhere', async ({
  page,
}) => {
  for (const locale of ['en', 'zh']) {
    await page.goto(`/${locale}/`);
    await page.getByRole('contentinfo').locator(`a[href="/${locale}/licences/"]`).click();
    await expect(page.locator('[data-package]')).toHaveCount(shippedPackages.length);
    for (const { name } of shippedPackages) {
      const entry = page.locator(`[data-package="${name}"]`);
      await expect(entry).toContainText(/\d+\.\d+\.\d+/);
      await entry.locator('summary').click();
      await expect(entry.locator('pre')).toContainText(/Permission is hereby granted|Apache License/);
    }
  }
  expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
});
