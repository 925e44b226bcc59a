// The types of a worker (lib.webworker) cannot stand beside those of a page (lib.dom), so the part that is used stands here.

/** An event that keeps the worker alive until what it is handed has settled. */
interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

/** A request of a page that the worker may answer. */
interface RequestEvent extends WorkerEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** What a worker is and has. */
interface WorkerScope {
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: {
      readonly includeUncontrolled: boolean;
      readonly type: 'window';
    }): Promise<readonly { readonly url: string }[]>;
  };
  readonly registration: ServiceWorkerRegistration;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listen: (event: WorkerEvent) => void): void;
  addEventListener(type: 'fetch', listen: (event: RequestEvent) => void): void;
}

/** The worker itself. */
export const worker = self as unknown as WorkerScope;
