'use client';

import { addressEvent } from '@/browser/contract/events';
import { useSyncExternalStore } from 'react';

function subscribe(listen: () => void): () => void {
  window.addEventListener('popstate', listen);
  window.addEventListener(addressEvent, listen);
  return () => {
    window.removeEventListener('popstate', listen);
    window.removeEventListener(addressEvent, listen);
  };
}

/** Gives the query of the address with its question mark; empty on the server, so that the exported page is whole. */
export function useQuery(): string {
  return useSyncExternalStore(
    subscribe,
    () => window.location.search,
    () => '',
  );
}

/** Takes a query with its question mark, or nothing; `push` makes a step that Back undoes, `replace` does not. */
export function writeQuery(query: string, step: 'push' | 'replace'): void {
  if (query === window.location.search) return;
  window.history[`${step}State`](null, '', `${window.location.pathname}${query}${window.location.hash}`);
  window.dispatchEvent(new Event(addressEvent));
}
