import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../../scripts/fuzz/server/raw-http';
import { startServer, type StartedServer } from '../../../scripts/fuzz/server/started-server';
import { page, smallSite } from './small-site';

let server: StartedServer;
beforeAll(async () => void (server = await startServer(smallSite)));
afterAll(() => server.stop());

const forms: Readonly<Record<string, (bytes: Uint8Array) => Buffer>> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
  identity: Buffer.from,
};

describe('npm start reads Accept-Encoding', () => {
  it.each([
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['gzip, deflate, br, zstd', 'br'],
    ['BR', 'br'],
    ['*', 'br'],
    ['br;q=0', 'identity'],
    ['br;q=0, gzip;q=0', 'identity'],
    ['gzip, br;q=0', 'gzip'],
    ['br;q=0.5, gzip;q=0.8', 'gzip'],
    ['gzip;q=0.2, identity', 'identity'],
    ['*;q=0', 'identity'],
    ['*;q=0, gzip', 'gzip'],
    ['br;q=0, *', 'gzip'],
    ['abracadabra', 'identity'],
    ['xgzip', 'identity'],
    ['', 'identity'],
    [undefined, 'identity'],
  ])('%s means %s, for pages and for the page of what is missing', async (accepted, encoding) => {
    const header = accepted === undefined ? [] : [`Accept-Encoding: ${accepted}`];
    const { status, headers, body } = await ask(server.port, '/en/', header);
    expect([status, headers['content-encoding'] ?? 'identity']).toEqual([200, encoding]);
    expect(forms[encoding]!(body).toString()).toBe(page);
    expect(headers).toMatchObject({ vary: 'Accept-Encoding', 'content-type': 'text/html; charset=utf-8' });
    const missing = await ask(server.port, '/zh/nowhere/', header);
    const form = missing.headers['content-encoding'] ?? 'identity';
    // Of that page there is no gzip.
    expect(form).toBe(encoding === 'br' || accepted?.includes('br;q=0.5') ? 'br' : 'identity');
    expect(forms[form]!(missing.body).toString()).toContain('没有');
  });

  it('names the type by the file, not by its compressed form, unless the site says another', async () => {
    const typeOf = async (target: string) =>
      (await ask(server.port, target, ['Accept-Encoding: br'])).headers['content-type'];
    expect(await typeOf('/sw.js')).toBe('text/javascript; charset=utf-8');
    expect(await typeOf('/robots.txt')).toBe('text/plain; charset=utf-8');
    expect(await typeOf('/en/feed.xml')).toBe('application/atom+xml; charset=utf-8');
  });
});

describe('npm start answers HEAD as GET, without the body', () => {
  it.each(['/', '/en/', '/sw.js', '/empty.txt', '/nowhere/', '/en', '/_headers'])('%s', async (target) => {
    const [get, head] = [await ask(server.port, target), await ask(server.port, target, [], 'HEAD')];
    expect(head.status).toBe(get.status);
    expect(head.headers).toMatchObject({ ...get.headers, date: expect.any(String) });
    expect(head.body.length).toBe(0);
  });
});
