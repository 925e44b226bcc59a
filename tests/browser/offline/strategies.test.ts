import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pageStrategy } from '../../../browser/offline/strategies';

// As in the worker that ships: Workbox logs nothing, and finds its globals.
vi.hoisted(() => {
  vi.stubEnv('NODE_ENV', 'production');
  Object.assign(globalThis, { self: globalThis });
});

const address = 'https://atlas.example/en/map/';
const page = '<!DOCTYPE html><html lang="en" data-own=""><title>Map</title>';
const kept = new Map<string, string>();

class MadeUpFetchEvent extends Event {
  readonly waitUntil = () => {};
  constructor(readonly preloadResponse: Promise<Response | undefined>) {
    super('fetch');
  }
}

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('FetchEvent', MadeUpFetchEvent);
  vi.stubGlobal('caches', {
    match: ({ url }: Request) => {
      const html = kept.get(url);
      return Promise.resolve(
        html === undefined
          ? undefined
          : new Response(html, {
              headers: { 'content-type': 'text/html', date: 'Sun, 01 Nov 2026 12:00:00 GMT' },
            }),
      );
    },
    open: () => Promise.resolve({ delete: (url: string) => Promise.resolve(kept.delete(url)) }),
  });
  // The network is away for whoever asks.
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('NetworkError')));
});
afterEach(() => vi.unstubAllGlobals());

/** Takes what the browser gives for the page while the worker starts; gives what the reader is shown. */
async function shown(preload: Promise<Response | undefined>): Promise<string> {
  preload.catch(() => {});
  const request = Object.defineProperty(new Request(address), 'mode', { value: 'navigate' });
  const strategy = pageStrategy(
    () => Promise.resolve(),
    () => Promise.resolve(new Response('not kept')),
  );
  return (await strategy.handle({ request, event: new MadeUpFetchEvent(preload) as never })).text();
}

const failures = {
  'that fails as Chromium says it': () => Promise.reject(new TypeError('NetworkError')),
  'that fails as Firefox says it': () => Promise.resolve(Response.error()),
  'that was not begun': () => Promise.resolve(undefined),
  'that a failing server answers': () => Promise.resolve(new Response('broken', { status: 503 })),
};

for (const [how, preload] of Object.entries(failures)) {
  test(`a page asked for ahead ${how} comes from what is kept`, async () => {
    kept.set(address, page);
    expect(await shown(preload())).toMatch(/^<!DOCTYPE html><html data-copied="2026-11-01" lang="en"/);
  });

  test(`a page asked for ahead ${how} and is not kept either is answered by the offline page`, async () => {
    expect(await shown(preload())).toBe('not kept');
  });
}

test('an answer that came ahead is shown as it is, whether there is a copy or not', async () => {
  kept.set(address, page);
  expect(await shown(Promise.resolve(new Response('fresh')))).toBe('fresh');
});

test('a page that the server no longer has is forgotten', async () => {
  kept.set(address, page);
  expect(await shown(Promise.resolve(new Response('gone', { status: 410 })))).toBe('gone');
  expect(kept.size).toBe(0);
});
