import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../../scripts/fuzz/server/raw-http';
import { startServer, type StartedServer } from '../../../scripts/fuzz/server/started-server';
import { page, smallSite } from './small-site';

let server: StartedServer;
let validators: { etag: string; 'last-modified': string };
beforeAll(async () => {
  server = await startServer(smallSite);
  validators = (await ask(server.port, '/robots.txt')).headers as unknown as typeof validators;
});
afterAll(() => server.stop());

const text = smallSite['robots.txt'] as string;
const bytes = text.length;
const get = (...headers: string[]) => ask(server.port, '/robots.txt', headers);

describe('npm start gives the range that is asked for', () => {
  it.each([
    ['bytes=0-0', 0, 0],
    ['bytes=-5', bytes - 5, bytes - 1],
    ['bytes=3-', 3, bytes - 1],
    ['bytes=2-9999', 2, bytes - 1],
    ['bytes=0-99999999999999999999', 0, bytes - 1],
    [`bytes=${bytes - 1}-${bytes - 1}`, bytes - 1, bytes - 1],
    ['bytes=0-3,2-6', 0, 6],
  ])('%s', async (range, from, to) => {
    const { status, headers, body } = await get(`Range: ${range}`);
    expect(status).toBe(206);
    expect(headers['content-range']).toBe(`bytes ${from}-${to}/${bytes}`);
    expect(body.toString()).toBe(text.slice(from, to + 1));
  });

  it.each(['bytes=9-1', 'bytes=500-100', 'bytes=999999-', 'bytes=99999999999999999999-', 'bytes=-0'])(
    '%s cannot be had, and the next request is answered',
    async (range) => {
      for (const target of ['/robots.txt', '/en/', '/sw.js', '/en/feed.xml', '/empty.txt'])
        for (const method of ['GET', 'HEAD']) {
          const { status, headers } = await ask(server.port, target, [`Range: ${range}`], method);
          const seen = [status, headers['content-range']?.replace(/\d+/, 'n'), headers['cache-control']];
          expect(seen, target).toEqual([416, 'bytes */n', 'no-cache']);
        }
      expect((await get(`Range: ${range}`)).headers['content-range']).toBe(`bytes */${bytes}`);
      expect((await get()).status).toBe(200);
    },
  );

  it.each([
    'items=0-9',
    'bytes=abc',
    'bytes',
    '0-5',
    'bytes=1-2,5-6',
    'bytes=-9999',
    '=',
    'bytes=--1',
    'bytes=1-2-3',
  ])('%s is not understood and means the whole', async (range) => {
    const { status, headers, body } = await get(`Range: ${range}`);
    expect([status, body.toString(), headers['content-range']]).toEqual([200, text, undefined]);
  });

  it('gives a range of the form that it sends', async () => {
    const whole = await ask(server.port, '/en/', ['Accept-Encoding: br']);
    const part = await ask(server.port, '/en/', ['Accept-Encoding: br', 'Range: bytes=10-19']);
    expect([part.status, part.headers['content-encoding'], part.headers['content-range']]).toEqual([
      206,
      'br',
      `bytes 10-19/${whole.body.length}`,
    ]);
    expect(part.body.equals(whole.body.subarray(10, 20))).toBe(true);
    const tail = await ask(server.port, '/en/', ['Range: bytes=150000-']);
    expect(tail.body.toString()).toBe(page.slice(150_000));
  });

  it('goes on with a download only if it is that of the same file', async () => {
    const range = 'Range: bytes=2-4';
    for (const same of [validators.etag, validators['last-modified']])
      expect((await get(range, `If-Range: ${same}`)).status, same).toBe(206);
    const afterwards = new Date(Date.parse(validators['last-modified']) + 60_000).toUTCString();
    for (const other of ['"x"', `W/${validators.etag}`, `x${validators.etag}`, afterwards, 'nonsense', '']) {
      const { status, body } = await get(range, `If-Range: ${other}`);
      expect([status, body.toString()], other).toEqual([200, text]);
    }
  });

  it('knows no range of what is missing', async () => {
    expect((await ask(server.port, '/nowhere/', ['Range: bytes=0-1'])).status).toBe(404);
  });
});

describe('npm start reads conditions', () => {
  it('sends nothing again that the client has', async () => {
    for (const known of [
      validators.etag,
      `W/${validators.etag}`,
      `"x", ${validators.etag}`,
      `"x",W/${validators.etag} , "y"`,
      '*',
    ]) {
      const { status, headers, body } = await get(`If-None-Match: ${known}`);
      expect([status, body.length, headers.etag], known).toEqual([304, 0, validators.etag]);
    }
    expect((await get(`If-Modified-Since: ${validators['last-modified']}`)).status).toBe(304);
    expect((await get(`If-Modified-Since: ${new Date(8e12).toUTCString()}`)).status).toBe(304);
  });

  it('sends what the client has not', async () => {
    for (const header of [
      'If-None-Match: "x"',
      `If-None-Match: x${validators.etag}`,
      'If-None-Match: ,',
      'If-Modified-Since: Thu, 01 Jan 1970 00:00:00 GMT',
      'If-Modified-Since: nonsense',
    ])
      expect((await get(header)).status, header).toBe(200);
    // If-None-Match says more than a date.
    expect(
      (await get('If-None-Match: "x"', `If-Modified-Since: ${validators['last-modified']}`)).status,
    ).toBe(200);
  });

  it('marks each form of a file as another', async () => {
    const tags = await Promise.all(
      ['br', 'gzip', 'identity'].map(
        async (form) => (await ask(server.port, '/en/', [`Accept-Encoding: ${form}`])).headers.etag,
      ),
    );
    expect(new Set(tags).size).toBe(3);
    expect(
      (await ask(server.port, '/en/', ['Accept-Encoding: br', `If-None-Match: ${tags[1]}`])).status,
    ).toBe(200);
  });

  it('changes nothing under a condition that does not hold', async () => {
    expect((await get('If-Match: "x"')).status).toBe(412);
    expect((await get('If-Match: *')).status).toBe(200);
    expect((await get('If-Unmodified-Since: Thu, 01 Jan 1970 00:00:00 GMT')).status).toBe(412);
  });

  it('puts no condition to what is missing', async () => {
    for (const header of [
      'If-None-Match: *',
      'If-Match: "x"',
      `If-Modified-Since: ${new Date(8e12).toUTCString()}`,
    ])
      expect((await ask(server.port, '/nowhere/', [header])).status, header).toBe(404);
  });
});
