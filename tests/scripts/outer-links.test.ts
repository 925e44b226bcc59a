import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkOuterLinks } from '../../scripts/outer-links.mjs';

let other: Server;
let host: string;
const site = mkdtempSync(path.join(tmpdir(), 'dl-atlas-links-'));

beforeAll(async () => {
  other = createServer((request, response) => response.writeHead(Number(request.url!.slice(1))).end()).listen(
    0,
    '127.0.0.1',
  );
  await new Promise((ready) => other.once('listening', ready));
  host = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
  mkdirSync(path.join(site, 'deep'));
  writeFileSync(
    path.join(site, 'index.html'),
    `<a href="/deep/">x</a><a href="${host}/200">x</a><a href="${host}/404">x</a>`,
  );
  writeFileSync(
    path.join(site, 'deep/index.html'),
    `<a href="${host}/404">x</a><a href="${host}/403">x</a><a href="http://127.0.0.1:9/">x</a>`,
  );
});
afterAll(() => {
  other.close();
  rmSync(site, { recursive: true });
});

it('names addresses outside that are gone, with the pages that link there, and lets refusals of robots pass', async () => {
  const { all, broken, refused } = await checkOuterLinks(site, { retryErrors: false });
  expect(all).toBe(4);
  expect(broken.map(({ url, status, pages }) => [url.replace(host, ''), status, pages]).sort()).toEqual([
    ['/404', 404, ['/', '/deep/']],
    ['http://127.0.0.1:9/', 0, ['/deep/']],
  ]);
  expect(refused.map(({ url }) => url)).toEqual([`${host}/403`]);
});
