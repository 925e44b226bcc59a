'use client';

import { copyHeader } from '@/lib/offline/copy-marks';
import { sayCopied } from '@/lib/offline/say-copied';

const loads = new Map<string, Promise<unknown>>();

/** Takes an address of this site; gives what its JSON file holds, fetched once a page. A failed load may be tried again. */
export function loadJson<Content>(address: string): Promise<Content> {
  let load = loads.get(address);
  if (!load) {
    load = fetch(address).then((response) => {
      if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
      const copied = response.headers.get(copyHeader);
      if (copied) sayCopied(copied);
      return response.json() as Promise<unknown>;
    });
    load.catch(() => loads.delete(address));
    loads.set(address, load);
  }
  return load as Promise<Content>;
}
