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

// When the page is there and the browser has nothing else to do.
if (WORKER_PATH)
  addEventListener('load', () => {
    // Some browsers lack this function, whatever the types say.
    const whenIdle =
      (window as { requestIdleCallback?: (then: () => void) => unknown }).requestIdleCallback ?? setTimeout;
    whenIdle(() => void register());
  });
