import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { buildSync } from 'esbuild';
import { out, test, settle, kept, notice } from './site';

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
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not saved on this device');
  await expect.poll(async () => (await kept(page, 'pages')).sort()).toEqual(['/en/', '/en/map/']);
  site.answer = ({ url }, response) =>
    url === '/en/map/' && !!response.writeHead(404, { 'Content-Type': 'text/html' }).end('<p>gone</p>');
  await page.goto(`${site.address}/en/map/`);
  await expect(page.getByText('gone')).toBeVisible();
  await expect.poll(() => kept(page, 'pages')).toEqual(['/en/']);
});

test('a login page that answers at every address is shown, and replaces nothing that is kept', async ({
  page,
  site,
}) => {
  await page.goto(`${site.address}/en/`);
  await settle(page);
  await page.keyboard.press('Control+k');
  const search = () => page.getByRole('combobox', { name: 'Search the atlas' }).fill('jax');
  await search();
  await expect(page.getByRole('option').first()).toBeVisible();
  await expect
    .poll(async () => (await kept(page, 'data')).sort())
    .toEqual(['/data/en/answer.json', '/data/en/search.json']);
  const hashed = (await kept(page, 'hashed')).length;
  site.answer = (_, response) =>
    !!response
      .writeHead(200, { 'Content-Type': 'text/html' })
      .end('<!DOCTYPE html><html lang="en"><title>Hotel</title><h1>Hotel login</h1>');
  for (const path of ['/en/', '/en/map/']) {
    await page.goto(site.address + path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hotel login');
  }
  await page.evaluate(() =>
    Promise.all(['/data/en/search.json', '/_next/static/made-up.js'].map((file) => fetch(file))),
  );
  site.down = true;
  await page.goto(`${site.address}/en/`);
  await expect(notice(page)).toBeVisible();
  await page.keyboard.press('Control+k');
  await search();
  await expect(page.getByRole('option').first()).toHaveAttribute('data-library', 'jax');
  expect(await kept(page, 'pages')).toEqual(['/en/']);
  expect(await kept(page, 'hashed')).toHaveLength(hashed);
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
  // The browser asks for a new worker at each navigation, but drops that where an earlier question is still on its way: here each look asks.
  const names = () =>
    page.evaluate(async () => {
      await (await navigator.serviceWorker.getRegistration())?.update().catch(() => undefined);
      return (await caches.keys()).sort();
    });
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
    .poll(names)
    .toEqual(['dl-atlas-data-1', 'dl-atlas-hashed', 'dl-atlas-pages-1', 'somebody-else']);
  await expect.poll(async () => (await kept(page, 'pages')).sort()).toEqual(['/en/', '/en/map/']);
  send(404, '');
  await page.goto(`${site.address}/en/claims/`);
  expect(
    await page.evaluate(async () => {
      await (await navigator.serviceWorker.ready).update().catch(() => undefined);
      return navigator.serviceWorker.controller?.state;
    }),
  ).toBe('activated');
  const killSwitch = buildSync({
    entryPoints: [fileURLToPath(new URL('../../../browser/offline/kill-switch.ts', import.meta.url))],
    bundle: true,
    format: 'iife',
    write: false,
  }).outputFiles[0]!.text;
  send(200, killSwitch);
  await page.goto(`${site.address}/en/`);
  await expect.poll(names).toEqual(['somebody-else']);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0);
});
