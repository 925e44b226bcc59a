import { cacheFilesOf, cacheOfflineStyles, cacheOpenPages, offlineAnswer } from './cached-pages';
import { leftOver } from './caches';
import { enforceLimits } from './limits';
import { kindOf } from './rules';
import { settings } from './settings';
import { dataStrategy, hashedStrategy, pageStrategy } from './strategies';
import { worker } from './worker-scope';

// The worker of the site: what was visited opens again without the network (docs/decisions/018-offline.md). The build writes it as /sw.js.

async function afterCaching(html: string, event: Event): Promise<void> {
  await cacheFilesOf(html, event);
  await enforceLimits();
}

const strategies = {
  page: pageStrategy(afterCaching, offlineAnswer),
  data: dataStrategy,
  hashed: hashedStrategy,
};

worker.addEventListener('install', (event) => {
  // Nothing that is kept belongs to one build only, so open pages lose nothing by a new worker.
  void worker.skipWaiting();
  event.waitUntil(Promise.all([cacheOfflineStyles(event), cacheOpenPages(event)]));
});

async function takeOver(): Promise<void> {
  const old = leftOver(await caches.keys());
  await Promise.all([
    ...old.map((name) => caches.delete(name)),
    worker.registration.navigationPreload?.enable(),
  ]);
  await worker.clients.claim();
}

worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));

/** Going back, and opening the browser anew, take old answers without asking. Such a request is asked anew, so that a page is fresh or says what it is. */
function askAnew(request: Request): Request {
  return request.mode === 'navigate' && request.cache === 'force-cache'
    ? new Request(request.url, { cache: 'no-cache', redirect: 'manual' })
    : request;
}

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const kind = kindOf(request, location.origin, settings);
  if (kind) event.respondWith(strategies[kind].handle({ request: askAnew(request), event }));
});
