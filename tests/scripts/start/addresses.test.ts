import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, exchange, readAnswers, toRequest } from '../../../scripts/fuzz/server/raw-http';
import { startServer, type StartedServer } from '../../../scripts/fuzz/server/started-server';
import { page, smallSite } from './small-site';

let server: StartedServer;
beforeAll(async () => void (server = await startServer(smallSite)));
afterAll(() => server.stop());

describe('npm start gives each file one address', () => {
  it.each([
    '/_headers',
    '/_headers/',
    '/sw.js.br',
    '/sw.js.br/',
    '/index.html.gz/',
    '/en/index.html.br/',
    '/404.html',
    '/404/',
    '/404',
    '/zh/404.html',
    '/_not-found/',
    '/en/index',
    '//en/',
    '/en//',
    '/en/./',
    '/./en/',
    '/en/../en/',
    '/en/%2e%2e/index.html',
    '/en/%5c',
    '/en\\',
    '/%00',
    '/en/%00/',
    '/%E0%A4%A',
    '/%',
    '/%2Fen/',
    '/..',
    '*',
    '/en/feed.xml/x',
    `/${'a'.repeat(5000)}`,
    'http://x/_headers',
  ])('answers 404 to %s, with the page that says so and kept by no cache', async (target) => {
    const { status, headers, body } = await ask(server.port, target);
    expect(status).toBe(404);
    expect(body.toString()).toMatch(/This page does not exist|没有这个页面/);
    expect(headers).toMatchObject({
      'cache-control': 'no-cache',
      'x-frame-options': 'DENY',
      'content-type': 'text/html; charset=utf-8',
    });
    expect(headers).not.toHaveProperty('etag');
  });

  it.each([
    ['/en', '/en/'],
    ['/en?libraries=jax', '/en/?libraries=jax'],
    ['/en/index.html', '/en/'],
    ['/index.html?x', '/?x'],
    ['/en/feed.xml/', '/en/feed.xml'],
    ['/sw.js/', '/sw.js'],
    ['HTTP://x/en', '/en/'],
  ])('leads from %s to %s', async (target, location) => {
    const { status, headers } = await ask(server.port, target);
    expect([status, headers.location]).toEqual([308, location]);
  });

  it.each(['/en/', '/en/?q=1', '/%65n/', 'http://localhost:3000/en/', 'https://x/en/?q', 'http://x'])(
    'answers %s',
    async (target) => {
      const { status, body } = await ask(server.port, target);
      expect(status).toBe(200);
      expect(body.toString()).toBe(target === 'http://x' ? '<!doctype html>front' : page);
    },
  );

  it('answers in the language of the address that is missing', async () => {
    expect((await ask(server.port, '/zh/x/')).body.toString()).toContain('没有');
    expect((await ask(server.port, '/en/x/')).body.toString()).toContain('does not exist');
  });
});

describe('npm start takes what HTTP allows, and lives on after the rest', () => {
  it('reads only: anything else is 405, and no cache keeps that', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE']) {
      const { status, headers } = await ask(server.port, '/en/', [], method);
      expect([status, headers.allow, headers['cache-control']], method).toEqual([
        405,
        'GET, HEAD',
        'no-cache',
      ]);
    }
  });

  it('refuses a request with two hosts, and one with none', async () => {
    expect((await ask(server.port, '/en/', ['Host: y'])).status).toBe(400);
    expect(
      readAnswers(await exchange(server.port, 'GET /en/ HTTP/1.1\r\nConnection: close\r\n\r\n'), ['GET'])[0]!
        .status,
    ).toBe(400);
  });

  it.each([
    ['no request at all', '\x00\x01\x02\r\n\r\n'],
    ['a target with a blank', 'GET /a b HTTP/1.1\r\nHost: x\r\n\r\n'],
    ['a target without a slash', 'GET en/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'],
    [
      'a body that never comes whole',
      'POST /en/ HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nConnection: close\r\n\r\nab',
    ],
    [
      'two lengths of a body',
      'GET /en/ HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    ['too long a header', toRequest('/en/', [`X-A: ${'a'.repeat(20_000)}`])],
    ['a way to another protocol', toRequest('/en/', ['Upgrade: websocket', 'Connection: Upgrade'])],
    ['a tunnel', 'CONNECT x:443 HTTP/1.1\r\nHost: x:443\r\n\r\n'],
    ['an expectation', toRequest('/en/', ['Expect: the worst'])],
  ])('lives on after %s', async (_, bytes) => {
    for (const { status } of readAnswers(await exchange(server.port, bytes), ['GET']))
      expect(status === 200 || (status >= 400 && status < 500)).toBe(true);
    expect((await ask(server.port, '/')).status).toBe(200);
    expect(server.child.exitCode).toBe(null);
  });
});
