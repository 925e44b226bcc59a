import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { buildSync } from 'esbuild';
import { serve } from '../../../scripts/support/serve.mjs';

/** The exported site on a port of its own, so that a test can take it from the network or let it answer wrongly. */
interface Site {
  readonly address: string;
  /** Paths that were asked for, in their order. */
  readonly asked: string[];
  /** Bytes that were sent so far, headers included. */
  sent(): number;
  /** True: nothing answers any more. */
  down: boolean;
  /** Answers in place of the site where it says so. */
  answer?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

const out = fileURLToPath(new URL('../../../out', import.meta.url));

const test = base.extend<{ site: Site }>({
  site: async ({}, run) => {
    const { server: inner } = (await serve(out, 0)) as { server: Server };
    const sockets: Socket[] = [];
    const site: Site = {
      address: '',
      asked: [],
      sent: () => sockets.reduce((sum, { bytesWritten }) => sum + bytesWritten, 0),
      down: false,
    };
    const server = createServer((request, response) => {
      if (site.down) return void request.socket.destroy();
      site.asked.push(request.url!);
      if (!site.answer?.(request, response)) inner.emit('request', request, response);
    });
    server.on('connection', (socket) => void sockets.push(socket));
    await new Promise<void>((done) => server.listen(0, done));
    await run(Object.assign(site, { address: `http://localhost:${(server.address() as AddressInfo).port}` }));
    for (const each of [server, inner]) {
      each.closeAllConnections();
      each.close();
    }
  },
});
test.use({ serviceWorkers: 'allow' });

/** Waits until the worker is there and has kept what it keeps at its installation. */
async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** Paths that are kept in the cache whose name begins so. */
const kept = (page: Page, name: string) =>
  page.evaluate(async (start) => {
    const names = (await caches.keys()).filter((each) => each.startsWith(`dl-atlas-${start}`));
    return (
      await Promise.all(
        names.map(async (each) =>
          (await (await caches.open(each)).keys()).map(({ url }) => new URL(url).pathname),
        ),
      )
    ).flat();
  }, name);

const notice = (page: Page) => page.locator('.when-copied');
const today = () =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' }).format(new Date());

test('one visit is enough: the page opens again without network, says of which day it is, and costs little', async ({
  page,
  site,
}) => {
  await page.goto(`${site.address}/en/libraries/jax/`);
  await settle(page);
  // Nothing is fetched for it but the worker: the page comes from what the browser has.
  expect(site.asked.filter((path) => !path.endsWith('.css'))).toEqual([
    '/en/libraries/jax/',
    '/icon.svg',
    '/sw.js',
  ]);
  await expect(notice(page)).toBeHidden();
  site.down = true;
  // From elsewhere: an anchor alone would not load the page.
  await page.goto('about:blank');
  await page.goto(`${site.address}/en/libraries/jax/#tpu`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('JAX');
  await expect(notice(page)).toContainText(`Offline copy of ${today()}: the site could not be reached.`);
  await expect(page.locator('header').first()).toHaveCSS('position', 'sticky');
  // Its scripts were never asked for: the page says so at the first reach for a control.
  await expect(page.locator('.when-still')).toBeHidden();
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page.locator('.when-still')).toBeVisible();
  site.down = false;
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('JAX');
  await expect(notice(page)).toBeHidden();
});

test('the largest page and the worker together stay below what a page may transfer before the reader does anything', async ({
  page,
  site,
}) => {
  await page.goto(`${site.address}/zh/libraries/jax/`);
  await settle(page);
  await page.waitForLoadState('networkidle');
  expect(site.asked).toContain('/sw.js');
  expect(site.sent() / 1000, 'kB').toBeLessThanOrEqual(60);
});

test('a reader who uses controls has filters and search without network, on pages visited later too', async ({
  page,
  site,
}) => {
  await page.goto(`${site.address}/en/`);
  await settle(page);
  await page.getByRole('group', { name: 'Google TPU' }).getByText(/^yes/).click();
  await expect(page).toHaveURL(/tpu=yes/);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search the atlas' }).fill('vmap');
  await expect(page.getByRole('option').first()).toHaveAttribute('data-library', 'jax');
  await page.goto(`${site.address}/en/libraries/flux/`);
  await expect
    .poll(
      async () =>
        (await kept(page, 'hashed')).filter((path) => path.startsWith('/_next/static/deferred/page-')).length,
    )
    .toBe(2);
  site.down = true;
  await page.goto(`${site.address}/en/?tpu=yes`);
  await expect(page.locator('article[data-library]:visible')).toHaveCount(1);
  await expect(notice(page)).toContainText(today());
  await page.goto(`${site.address}/en/libraries/flux/`);
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: 'Search the atlas' }).fill('vmap');
  await expect(page.getByRole('option').first()).toHaveAttribute('data-library', 'jax');
  // React has taken over and left the notice alone.
  await expect(notice(page)).toContainText(`Offline copy of ${today()}`);
  await expect(page.locator('.when-still')).toBeHidden();
});

test('data that comes from what is kept makes a fresh page say so', async ({ page, site }) => {
  await page.goto(`${site.address}/zh/`);
  await settle(page);
  const search = async () => {
    await page.keyboard.press('/');
    await page.locator('dialog').getByRole('combobox').fill('vmap');
    await expect(page.getByRole('option').first()).toHaveAttribute('data-library', 'jax');
  };
  await search();
  await page.goto(`${site.address}/zh/map/`);
  site.answer = ({ url }, response) => url!.startsWith('/data/') && !!response.writeHead(503).end();
  await expect(notice(page)).toBeHidden();
  await search();
  await expect(notice(page)).toContainText(/^这是\d{4}年\d+月\d+日取得的离线副本/);
});

test('a page that was not visited: ours, in the language of the address, with what can be opened', async ({
  page,
  site,
  context,
}) => {
  await page.goto(`${site.address}/en/claims/`);
  await settle(page);
  await page.goto(`${site.address}/zh/libraries/mxnet/`);
  await expect.poll(() => kept(page, 'pages')).toHaveLength(2);
  await context.setOffline(true);
  await page.goto(`${site.address}/en/map/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not kept here');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  await expect(page.locator('[data-kept] a')).toHaveText(['The article, checked', 'Apache MXNet']);
  await page.goto(`${site.address}/zh/map/?x=1`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('这个页面没有离线副本');
  await page.locator('[data-kept] a').first().click();
  await expect(page).toHaveURL(/\/zh\/libraries\/mxnet\/$/);
  await expect(notice(page)).toBeVisible();
  await context.setOffline(false);
  await page.goto(`${site.address}/en/map/`);
  await expect(page.locator('.map-table')).toBeVisible();
});

test('wrong answers are not kept, a failing server is no server, and what is gone is forgotten', async ({
  page,
  site,
}) => {
  await page.goto(`${site.address}/en/`);
  await settle(page);
  expect((await page.goto(`${site.address}/en/nowhere/`))!.status()).toBe(404);
  await page.goto(`${site.address}/en/map`);
  await expect(page).toHaveURL(/\/en\/map\/$/);
  site.answer = ({ url }, response) =>
    /^\/en\/(changes\/)?$/.test(url!) &&
    !!response.writeHead(500, { 'Content-Type': 'text/html' }).end('<p>broken</p>');
  await page.goto(`${site.address}/en/`);
  await expect(notice(page)).toBeVisible();
  await page.goto(`${site.address}/en/changes/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not kept here');
  expect((await kept(page, 'pages')).sort()).toEqual(['/en/', '/en/map/']);
  site.answer = ({ url }, response) =>
    url === '/en/map/' && !!response.writeHead(404, { 'Content-Type': 'text/html' }).end('<p>gone</p>');
  await page.goto(`${site.address}/en/map/`);
  await expect(page.getByText('gone')).toBeVisible();
  await expect.poll(() => kept(page, 'pages')).toEqual(['/en/']);
});

test('a slow network is waited for; one that hangs gives the copy', async ({ page, site }) => {
  await page.goto(`${site.address}/en/`);
  await settle(page);
  let wait = 1_000;
  site.answer = ({ url }, response) => {
    if (url !== '/en/') return false;
    setTimeout(
      () =>
        response
          .writeHead(200, { 'Content-Type': 'text/html' })
          .end('<!DOCTYPE html><html lang="en"><title>x</title><p>slow but fresh</p>'),
      wait,
    );
    return true;
  };
  await page.goto(`${site.address}/en/`);
  await expect(page.getByText('slow but fresh')).toBeVisible();
  wait = 30_000;
  await page.goto(`${site.address}/en/`);
  await expect(page.locator('html')).toHaveAttribute('data-copied', /^\d{4}-\d\d-\d\d$/);
});

test('going back asks the network too, and says so if it does not answer', async ({ page, site }) => {
  await page.goto(`${site.address}/en/claims/`);
  await settle(page);
  await page.goto(`${site.address}/en/map/`);
  site.down = true;
  await page.goBack();
  await expect(page).toHaveURL(/claims/);
  await expect(notice(page)).toBeVisible();
});

test('a new worker takes over at once and old caches go, what was visited stays; a missing one changes nothing; the last one clears up', async ({
  page,
  site,
}) => {
  await page.goto(`${site.address}/en/`);
  await settle(page);
  const names = () => page.evaluate(() => caches.keys());
  await page.evaluate(() =>
    Promise.all(['dl-atlas-pages-0', 'somebody-else'].map((name) => caches.open(name))),
  );
  const send = (code: number, text: string) => {
    site.answer = ({ url }, response) =>
      url === '/sw.js' &&
      !!response
        .writeHead(code, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-cache' })
        .end(text);
  };
  send(200, `${readFileSync(`${out}/sw.js`, 'utf8')}// next`);
  await page.goto(`${site.address}/en/map/`);
  await expect
    .poll(async () => (await names()).sort(), { timeout: 20_000 })
    .toEqual(['dl-atlas-data-1', 'dl-atlas-hashed', 'dl-atlas-pages-1', 'somebody-else']);
  expect((await kept(page, 'pages')).sort()).toEqual(['/en/', '/en/map/']);
  send(404, '');
  await page.goto(`${site.address}/en/claims/`);
  expect(
    await page.evaluate(async () => {
      await (await navigator.serviceWorker.ready).update().catch(() => undefined);
      return navigator.serviceWorker.controller?.state;
    }),
  ).toBe('activated');
  const farewell = buildSync({
    entryPoints: [fileURLToPath(new URL('../../../browser/offline/kill-switch.ts', import.meta.url))],
    bundle: true,
    format: 'iife',
    write: false,
  }).outputFiles[0]!.text;
  send(200, farewell);
  await page.goto(`${site.address}/en/`);
  await expect.poll(names, { timeout: 20_000 }).toEqual(['somebody-else']);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});
