'use client';

import { copiedOnHeader } from '@/browser/contract/headers';
import { showStaleNotice } from '@/browser/offline/stale-notice';

const loads = new Map<string, Promise<unknown>>();
/** Addresses whose last load failed: the browser's cache may hold what was wrong. */
const failedBefore = new Set<string>();

/** Takes an address of this site and what must be true of its content; gives what its JSON file holds, fetched once a page. A failed load may be tried again. */
export function loadJson<Content>(
  address: string,
  isSound: (content: Partial<Content>) => boolean,
): Promise<Content> {
  let load = loads.get(address);
  if (!load) {
    load = fetch(address, failedBefore.has(address) ? { cache: 'reload' } : {}).then(async (response) => {
      if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
      const content = (await response.json()) as Partial<Content> | null;
      if (!content || !isSound(content)) throw new Error(`${address} holds something else.`);
      failedBefore.delete(address);
      const copied = response.headers.get(copiedOnHeader);
      if (copied) showStaleNotice(copied);
      return content;
    });
    load.catch(() => {
      loads.delete(address);
      failedBefore.add(address);
    });
    loads.set(address, load);
  }
  return load as Promise<Content>;
}
