import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { test as base, type Page } from '@playwright/test';
import { serve } from '../../../scripts/support/serve/serve.mjs';

/** The exported site on a port of its own, so that a test can take it from the network or let it answer wrongly. */
export interface Site {
  readonly address: string;
  /** Paths that were asked for, in their order. */
  readonly asked: string[];
  /** Bytes that were sent so far, headers included. */
  sent(): number;
  /** True: nothing answers any more. */
  down: boolean;
  /** What an answer waits for, if for anything. */
  wait?: (path: string) => Promise<void> | undefined;
  /** Answers in place of the site where it says so. */
  answer?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

export const out = fileURLToPath(new URL('../../../out', import.meta.url));

/** Serves the exported site until it is closed. */
export async function openSite(): Promise<Site & { readonly close: () => void }> {
  const { server: inner } = (await serve(out, 0)) as { server: Server };
  const sockets: Socket[] = [];
  const site: Site = {
    address: '',
    asked: [],
    sent: () => sockets.reduce((sum, { bytesWritten }) => sum + bytesWritten, 0),
    down: false,
  };
  const server = createServer(async (request, response) => {
    if (site.down) return void request.socket.destroy();
    site.asked.push(request.url!);
    await site.wait?.(request.url!);
    if (!site.answer?.(request, response)) inner.emit('request', request, response);
  });
  server.on('connection', (socket) => void sockets.push(socket));
  await new Promise<void>((done) => server.listen(0, done));
  return Object.assign(site, {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => {
      for (const each of [server, inner]) {
        each.closeAllConnections();
        each.close();
      }
    },
  });
}

export const test = base.extend<{ site: Site }>({
  // An option of the fixture: test.use() here would count only for the first file that imports this one.
  serviceWorkers: 'allow',
  site: async ({}, run) => {
    const site = await openSite();
    await run(site);
    site.close();
  },
});

/** Waits until the worker is there and has kept what it keeps at its installation. */
export async function settle(page: Page): Promise<void> {
  // By the clock, not by frames: a page that is not drawn has none.
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', undefined, {
    polling: 200,
    timeout: 50_000,
  });
}

/** Paths that are kept in the cache whose name begins so. */
export const kept = (page: Page, name: string) =>
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

export const notice = (page: Page) => page.locator('.when-copied');
export const today = () =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' }).format(new Date());
