import { CacheFirst } from 'workbox-strategies/CacheFirst.js';
import { NetworkFirst } from 'workbox-strategies/NetworkFirst.js';
import type { StrategyOptions } from 'workbox-strategies/Strategy.js';
import type { StrategyHandler } from 'workbox-strategies/StrategyHandler.js';
import { copiedOnHeader } from '../contract/headers';
import { cacheNames } from './caches';
import { isOwn, isPage, isSound, keyOf } from './rules';
import { fetchedOn, toStaleCopy } from './stale-copy';

type Plugin = NonNullable<StrategyOptions['plugins']>[number];

/** Longer than the slowest connection takes to begin an answer; after it, a copy is shown if there is one, and otherwise the network is waited for. */
const networkTimeoutSeconds = 8;
const matchOptions = { ignoreVary: true };

/** Caches sound answers only that are what they should be, each with the moment at which it was fetched: some servers do not say it. */
function cacheable(isRight: (response: Response) => boolean | Promise<boolean>): Plugin {
  return {
    cacheWillUpdate: async ({ response }) => {
      if (!isSound(response) || !(await isRight(response))) return null;
      if (response.headers.has('date')) return response;
      const headers = new Headers(response.headers);
      headers.set('date', new Date().toUTCString());
      return new Response(response.body, { headers });
    },
  };
}

/**
 * The network first, where a server that fails is a network that fails, and what a server no longer has is not kept either. Plugins would not do: they
 * do not see what was loaded while the worker started. Nor does Workbox look at it: if the network fails, that is a rejected promise by the standard, but
 * in Firefox (153) an answer of type `error`, which would be given on without a look at the cache (GoogleChrome/workbox#3134).
 */
class HonestNetworkFirst extends NetworkFirst {
  override async _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    const fetch = handler.fetch.bind(handler);
    handler.fetch = async (input) => {
      const response = await fetch(input);
      if (response.type === 'error' || response.status >= 500)
        throw new Error(`${request.url} answered ${response.status}.`);
      if (response.status === 404 || response.status === 410)
        await (await caches.open(this.cacheName)).delete(keyOf(request.url), matchOptions);
      return response;
    };
    return super._handle(request, handler);
  }
}

/** Gives a cached answer as what it is, the copy of a day. */
const withStaleNotice: Plugin = {
  cachedResponseWillBeUsed: async ({ cachedResponse }) => {
    if (!cachedResponse) return null;
    const fetched = fetchedOn(cachedResponse.headers);
    const headers = new Headers(cachedResponse.headers);
    headers.set(copiedOnHeader, fetched);
    // What is cached is no longer compressed.
    headers.delete('content-encoding');
    headers.delete('content-length');
    return new Response(
      isPage(cachedResponse) ? toStaleCopy(await cachedResponse.text(), fetched) : cachedResponse.body,
      { headers },
    );
  },
};

const key: Plugin = { cacheKeyWillBeUsed: async ({ request }) => keyOf(request.url) };
const isOwnPage = async (response: Response) => isPage(response) && isOwn(await response.clone().text());
const isNoPage = (response: Response) => !isPage(response);
const pagePlugins = [key, cacheable(isOwnPage)];
const hashedPlugins = [cacheable(isNoPage)];

/** Takes what is to be done with a page that was just cached, and what answers where none is; gives what answers a request for a page. */
export function pageStrategy(
  afterCaching: (html: string, event: Event) => Promise<void>,
  otherwise: (url: string) => Promise<Response>,
): NetworkFirst {
  const further: Plugin = {
    cacheDidUpdate: async ({ newResponse, event }) => afterCaching(await newResponse.text(), event),
    handlerDidError: async ({ request }) => otherwise(request.url),
  };
  return new HonestNetworkFirst({
    cacheName: cacheNames.pages,
    networkTimeoutSeconds,
    matchOptions,
    plugins: [...pagePlugins, withStaleNotice, further],
  });
}

/** Answers what the scripts of a page fetch. */
export const dataStrategy = new HonestNetworkFirst({
  cacheName: cacheNames.data,
  networkTimeoutSeconds,
  matchOptions,
  plugins: [key, cacheable(isNoPage), withStaleNotice],
});

/** Answers requests for hashed files; keeps them. */
export const hashedStrategy = new CacheFirst({
  cacheName: cacheNames.hashed,
  matchOptions,
  plugins: hashedPlugins,
});

/** Keeps a hashed file that nobody waits for. */
export const lowPriorityStrategy = new CacheFirst({
  cacheName: cacheNames.hashed,
  matchOptions,
  plugins: hashedPlugins,
  fetchOptions: { priority: 'low' },
});

/** Keeps a page that is open, from what the browser has. */
export const openPageStrategy = new CacheFirst({
  cacheName: cacheNames.pages,
  matchOptions,
  plugins: pagePlugins,
  fetchOptions: { cache: 'force-cache' },
});

/** Keeps a hashed file only if the browser has it already. */
export const browserCacheStrategy = new CacheFirst({
  cacheName: cacheNames.hashed,
  matchOptions,
  plugins: hashedPlugins,
  fetchOptions: { cache: 'only-if-cached', mode: 'same-origin' },
});
