import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { isLaidOut } from '../../../scripts/support/laid-out';
import { shippedPackages } from '../../../lib/licences/shipped';
import { readHeadersFile } from '../../../scripts/support/serve/headers-file.mjs';
import { open } from '../open';
import { files, out, pages, withoutScripts } from './watch';

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
    await page.waitForFunction(isLaidOut);
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
