import { registerQuotaErrorCallback } from 'workbox-core/registerQuotaErrorCallback.js';
import { cacheNames } from './caches';
import { cachedPages } from './cached-pages';
import { filesOf, surplus } from './rules';

const oldest = 60 * 86_400_000;
const most = { pages: 60, data: 60, hashed: 240 };

async function drop(name: string, limit: number): Promise<void> {
  const cache = await caches.open(name);
  const [requests, answers] = await Promise.all([cache.keys(), cache.matchAll()]);
  const kept = requests.map(({ url }, index) => ({
    url,
    fetched: Date.parse(answers[index]?.headers.get('date') ?? ''),
  }));
  await Promise.all(surplus(kept, limit, Date.now() - oldest).map((url) => cache.delete(url)));
}

/** Lets go what is too old or too much: pages and data by their day, hashed files when there are many and no kept page names them. */
export async function enforceLimits(): Promise<void> {
  await Promise.all([drop(cacheNames.pages, most.pages), drop(cacheNames.data, most.data)]);
  const cache = await caches.open(cacheNames.hashed);
  const files = await cache.keys();
  if (files.length <= most.hashed) return;
  const named = new Set(
    (await cachedPages())
      .map(({ html }) => filesOf(html))
      .flatMap(({ styles, scripts }) => [...styles, ...scripts]),
  );
  await Promise.all(
    files.filter(({ url }) => !named.has(new URL(url).pathname)).map((file) => cache.delete(file)),
  );
}

// A device that is full gets back all that it gave.
registerQuotaErrorCallback(
  async () => void (await Promise.all(Object.values(cacheNames).map((name) => caches.delete(name)))),
);
