'use client';

import { picksKey } from '@/browser/contract/storage';
import { useMemo } from 'react';
import { parsePicks, type Pick } from '@/lib/compare/picks';
import { readStored, writeStored, useLocalStorage } from '../ui/browser/use-local-storage.client';

const read = () => readStored(picksKey);

/** Takes a change of the picks and makes it on what is remembered now: another page may have picked since this one was drawn. */
export function changePicks(change: (picks: readonly Pick[]) => readonly Pick[]): void {
  writeStored(picksKey, JSON.stringify(change(parsePicks(read()))));
}

/** Gives the libraries picked for comparison, the same on every page. */
export function usePicks(): Pick[] {
  const text = useLocalStorage(read, null);
  return useMemo(() => parsePicks(text), [text]);
}
