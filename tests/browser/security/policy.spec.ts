import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { CspEvaluator } from 'csp_evaluator';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { open } from '../open';
import { out, pages, withoutScripts, watch } from './watch';

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
  '/en/vitals/?libraries=jax',
  '/en/changes/',
  '/en/correct/?library=jax&dimension=tpu',
  '/en/licences/',
  '/en/measurements/?library=jax',
  '/zh/programs/',
  '/en/programs/train/?libraries=jax,flux',
  '/en/footprint/',
  '/en/method/#tpu',
  '/zh/about/',
  '/en/nowhere/',
];

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
