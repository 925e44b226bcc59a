'use client';

import { useMemo, useSyncExternalStore } from 'react';
import { parsePicks, type Pick } from '@/lib/picks';

const key = 'dl-atlas:picks';
const changed = 'dl-atlas:picks-changed';
// Without storage the picks last as long as the page.
let memory: string | null = null;

function read(): string | null {
  try {
    return localStorage.getItem(key) ?? memory;
  } catch {
    return memory;
  }
}

function subscribe(listen: () => void): () => void {
  window.addEventListener('storage', listen);
  window.addEventListener(changed, listen);
  return () => {
    window.removeEventListener('storage', listen);
    window.removeEventListener(changed, listen);
  };
}

/** Remembers the picks on this device and tells every part of the page. */
export function writePicks(picks: readonly Pick[]): void {
  memory = JSON.stringify(picks);
  try {
    localStorage.setItem(key, memory);
  } catch {
    // Storage may be full or switched off: memory holds them.
  }
  window.dispatchEvent(new Event(changed));
}

/** Gives the libraries picked for comparison, the same on every page. */
export function usePicks(): Pick[] {
  const text = useSyncExternalStore(subscribe, read, () => null);
  return useMemo(() => parsePicks(text), [text]);
}
