import { whenQuiet } from '../when-quiet';

/** Address of the worker, filled in by the build; empty where there is none. */
declare const WORKER_PATH: string;

/** Registers the worker, silently where it cannot: where storage is switched off, the very look at `serviceWorker` may throw. */
async function register(): Promise<void> {
  try {
    await (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker?.register(WORKER_PATH);
  } catch {
    // The site is read without it.
  }
}

if (WORKER_PATH) whenQuiet(() => void register());
