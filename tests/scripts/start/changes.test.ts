import { once } from 'node:events';
import { mkdirSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ask } from '../../../scripts/fuzz/server/raw-http';
import { startServer, type StartedServer } from '../../../scripts/fuzz/server/started-server';
import { page, smallSite } from './small-site';

let server: StartedServer;
beforeEach(async () => void (server = await startServer(smallSite)));
afterEach(() => server.stop());

const place = (name: string) => path.join(server.out, name);
const remove = (name: string) => rmSync(place(name), { recursive: true, force: true });
/** Puts a file in the place of another in one step. */
function replace(name: string, content: string) {
  mkdirSync(path.dirname(place(name)), { recursive: true });
  writeFileSync(`${place(name)}.new`, content);
  renameSync(`${place(name)}.new`, place(name));
}

/** More than the buffers between two processes hold: the server cannot have read it all while nobody takes it. */
const long = 64 * 1024 * 1024;
/** Begins to fetch a long file, and takes nothing of it yet. */
async function beginLong(): Promise<IncomingMessage> {
  writeFileSync(place('long.bin'), '');
  truncateSync(place('long.bin'), long);
  const [response] = (await once(
    get({ port: server.port, path: '/long.bin', agent: false }),
    'response',
  )) as [IncomingMessage];
  return response;
}
/** Takes the rest; gives how many bytes came, and whether that was all. */
async function takeAll(response: IncomingMessage) {
  let length = 0;
  response.on('data', (chunk: Buffer) => (length += chunk.length));
  response.on('error', () => {});
  await new Promise((done) => response.once('close', done));
  return { length, whole: response.complete };
}

describe('npm start lives on while a build writes beside it', () => {
  it('answers what is there: files that go, come back, grow and shrink', async () => {
    for (const name of ['en/index.html.br', 'en']) {
      remove(name);
      for (const form of ['br', 'gzip', 'identity'])
        expect((await ask(server.port, '/en/', [`Accept-Encoding: ${form}`])).status).toBe(
          name === 'en' ? 404 : 200,
        );
    }
    for (const content of ['new', `${page}${page}`, '', 'newer']) {
      replace('en/index.html', content);
      expect((await ask(server.port, '/en/', ['Accept-Encoding: br'])).body.toString()).toBe(content);
    }
  });

  it('answers when the whole site is gone, and when it is back', async () => {
    remove('');
    for (const target of ['/', '/en/', '/sw.js', '/nowhere/'])
      expect((await ask(server.port, target)).status, target).toBe(404);
    // What the site said of headers last goes on.
    expect((await ask(server.port, '/')).headers['x-frame-options']).toBe('DENY');
    replace('index.html', 'back');
    expect((await ask(server.port, '/')).body.toString()).toBe('back');
  });

  it('takes the headers of the site that it serves', async () => {
    replace('_headers', '/*\n  X-Frame-Options: SAMEORIGIN\n');
    expect((await ask(server.port, '/en/')).headers['x-frame-options']).toBe('SAMEORIGIN');
  });

  it('does not take a folder, a link or another spelling for a file', async () => {
    remove('en/index.html');
    mkdirSync(place('en/index.html'));
    expect((await ask(server.port, '/en/')).status).toBe(404);
    expect((await ask(server.port, '/ROBOTS.txt')).status).toBe(404);
  });

  it('cuts the connection when a file is cut while it is sent', async () => {
    const response = await beginLong();
    truncateSync(place('long.bin'), 10);
    const { length, whole } = await takeAll(response);
    expect([whole, length < long]).toEqual([false, true]);
    expect((await ask(server.port, '/long.bin')).body.length).toBe(10);
  });

  it('goes on with the file that it began when another takes its place, or none', async () => {
    const response = await beginLong();
    replace('long.bin', 'short');
    expect(await takeAll(response)).toEqual({ length: long, whole: true });
    expect((await ask(server.port, '/long.bin')).body.toString()).toBe('short');
  });

  it('forgets a client that goes away in the middle', async () => {
    const response = await beginLong();
    response.destroy();
    expect((await ask(server.port, '/')).status).toBe(200);
    expect(server.child.exitCode).toBe(null);
  });

  it('sends one version or another, never half of each, while a file is replaced again and again', async () => {
    const versions = Array.from({ length: 40 }, (_, index) => `${index}`.repeat(20_000 + 7000 * (index % 5)));
    const seen: string[] = [];
    let writing = true;
    const readers = Array.from({ length: 6 }, async () => {
      while (writing) {
        const { status, body } = await ask(server.port, '/en/');
        expect(status).toBe(200);
        seen.push(body.toString());
      }
    });
    for (const version of versions) {
      replace('en/index.html', version);
      await ask(server.port, '/');
    }
    writing = false;
    await Promise.all(readers);
    expect(seen.filter((body) => body !== page && !versions.includes(body))).toEqual([]);
    expect(seen.length).toBeGreaterThan(0);
  });
});
