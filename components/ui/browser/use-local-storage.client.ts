'use client';

import { memoryEvent } from '@/browser/contract/events';
import { useSyncExternalStore } from 'react';

/** What could not be written: it lasts as long as the page. */
const unsaved = new Map<string, string | null>();

/** Takes a key; gives what is remembered under it on this device, or nothing. Never throws. */
export function readStored(key: string): string | null {
  if (unsaved.has(key)) return unsaved.get(key) ?? null;
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Takes a key and its value, or nothing to forget it; where the browser refuses, the page itself remembers. */
export function writeStored(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
    unsaved.delete(key);
  } catch {
    // Storage is switched off or full.
    unsaved.set(key, value);
  }
  window.dispatchEvent(new Event(memoryEvent));
}

function subscribe(listen: () => void): () => void {
  // A page that comes back from the back-forward cache was told nothing meanwhile.
  const names = [memoryEvent, 'storage', 'pageshow'];
  for (const name of names) window.addEventListener(name, listen);
  return () => {
    for (const name of names) window.removeEventListener(name, listen);
  };
}

/** Takes a way to read what is remembered; gives it, anew whenever this page or another one changes something. `read` must give the same value until then. */
export function useLocalStorage<Value>(read: () => Value, onServer: Value): Value {
  return useSyncExternalStore(subscribe, read, () => onServer);
}

/** True once something could not be remembered beyond this page. */
export function useStorageRefused(): boolean {
  return useLocalStorage(() => unsaved.size > 0, false);
}
