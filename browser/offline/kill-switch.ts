import { cachePrefix } from './caches';
import { worker } from './worker-scope';

// The way out (OFFLINE=off npm run build): takes the place of the worker, clears what it kept and removes itself. Pages then go to the network as if there had never been one.

async function leave(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix));
  await Promise.all(names.map((name) => caches.delete(name)));
  await worker.registration.unregister();
}

worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', (event) => event.waitUntil(leave()));
