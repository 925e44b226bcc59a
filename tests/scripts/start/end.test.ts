import { once } from 'node:events';
import { truncateSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exchange } from '../../../scripts/fuzz/server/raw-http';
import { startServer, type StartedServer } from '../../../scripts/fuzz/server/started-server';
import { smallSite } from './small-site';

let server: StartedServer;
beforeEach(async () => void (server = await startServer(smallSite)));
afterEach(() => server.stop());

/** Waits until nothing takes new connections any more. */
async function untilClosed() {
  for (;;) {
    const socket = connect(server.port, '127.0.0.1');
    const refused = await new Promise((done) => {
      socket.once('connect', () => done(false));
      socket.once('error', () => done(true));
    });
    socket.destroy();
    if (refused) return;
  }
}

const long = 64 * 1024 * 1024;

/** Asks for a file so long that it cannot be sent at once; gives the answer when it has begun. */
async function beginLongAnswer(): Promise<IncomingMessage> {
  writeFileSync(path.join(server.out, 'long.bin'), '');
  truncateSync(path.join(server.out, 'long.bin'), long);
  const [response] = (await once(
    get({ port: server.port, path: '/long.bin', agent: false }),
    'response',
  )) as [IncomingMessage];
  return response;
}

describe('npm start at the word to end', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    '%s lets what is under way finish and closes the rest',
    async (signal) => {
      const response = await beginLongAnswer();
      // One that waits for its next request, one that never asked, one that asked half.
      const waiting = exchange(server.port, 'GET / HTTP/1.1\r\nHost: x\r\n\r\n');
      const silent = exchange(server.port, '');
      const half = exchange(server.port, 'GET / HTTP/1.1\r\nHo');
      const ended = once(server.child, 'exit');
      server.child.kill(signal);
      await untilClosed();
      expect(server.child.exitCode).toBe(null);
      let length = 0;
      response.on('data', (chunk: Buffer) => (length += chunk.length));
      await once(response, 'close');
      expect([length, response.complete]).toEqual([long, true]);
      await Promise.all([waiting, silent, half]);
      expect(await ended).toEqual([0, null]);
    },
  );

  it('ends at once when it is told twice', async () => {
    const response = await beginLongAnswer();
    response.on('error', () => {});
    const ended = once(server.child, 'exit');
    server.child.kill('SIGTERM');
    await untilClosed();
    server.child.kill('SIGTERM');
    expect(await ended).toEqual([null, 'SIGTERM']);
    response.destroy();
  });
});
