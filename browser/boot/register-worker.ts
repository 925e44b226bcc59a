/** Address of the worker, filled in by the build; empty where there is none. */
declare const WORKER_PATH: string;

// Registers the worker when the page is there and the browser has nothing else to do, silently where it cannot.
if (WORKER_PATH)
  addEventListener('load', () => {
    const workers = (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker;
    // Some browsers lack this function, whatever the types say.
    const whenIdle =
      (window as { requestIdleCallback?: (then: () => void) => unknown }).requestIdleCallback ?? setTimeout;
    if (workers) whenIdle(() => void workers.register(WORKER_PATH).catch(() => undefined));
  });

export {};
