import { leftOver } from './caches';
import { keepFiles, keepOfflinePages, keepOpenPages, offlineAnswer } from './keep';
import { kindOf } from './rules';
import { settings } from './settings';
import { dataStrategy, hashedStrategy, names, pageStrategy } from './strategies';
import { worker } from './worker-scope';

// The worker of the site: what was visited opens again without the network (docs/decisions/018-offline.md). The build writes it as /sw.js.

const strategies = { page: pageStrategy(keepFiles, offlineAnswer), data: dataStrategy, hashed: hashedStrategy };

worker.addEventListener('install', (event) => {
  // Nothing that is kept belongs to one build only, so open pages lose nothing by a new worker.
  void worker.skipWaiting();
  event.waitUntil(Promise.all([keepOfflinePages(event), keepOpenPages(event)]));
});

async function takeOver(): Promise<void> {
  const old = leftOver(await caches.keys(), Object.values(names));
  await Promise.all([...old.map((name) => caches.delete(name)), worker.registration.navigationPreload?.enable()]);
  await worker.clients.claim();
}

worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const kind = kindOf(request, location.origin, settings);
  if (kind) event.respondWith(strategies[kind].handle({ request, event }));
});
