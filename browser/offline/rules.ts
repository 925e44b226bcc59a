import { ownFlag, scriptsFlag } from '../contract/flags';
import type { WorkerSettings } from './settings';

/** How a request is answered: pages and data from the network first, hashed files from what is kept first. */
export type Kind = 'page' | 'data' | 'hashed';

/** Takes a request and the address of the site; gives how it is answered, nothing for what is left to the browser. */
export function kindOf(
  { url, method, mode, headers }: Pick<Request, 'url' | 'method' | 'mode' | 'headers'>,
  origin: string,
  { hashedFolder, dataFolder }: Pick<WorkerSettings, 'hashedFolder' | 'dataFolder'>,
): Kind | undefined {
  const address = new URL(url);
  if (address.origin !== origin || method !== 'GET' || headers.has('range')) return undefined;
  if (mode === 'navigate') return 'page';
  if (address.pathname.startsWith(hashedFolder)) return 'hashed';
  return address.pathname.startsWith(dataFolder) ? 'data' : undefined;
}

/** Takes an address; gives the one under which the page is kept: state (query and anchor) left out, folders with their slash. */
export function keyOf(url: string): string {
  const { origin, pathname } = new URL(url);
  const path = pathname.replace(/\/index\.html$/, '/');
  return origin + (/\/[^/.]+$/.test(path) ? `${path}/` : path);
}

/** True for an answer that may be kept: whole, of this site, right, and at its own address. */
export function isSound({
  status,
  type,
  redirected,
}: Pick<Response, 'status' | 'type' | 'redirected'>): boolean {
  return status === 200 && type === 'basic' && !redirected;
}

/** True for an answer that is a page. */
export function isPage({ headers }: Pick<Response, 'headers'>): boolean {
  return (headers.get('content-type') ?? '').startsWith('text/html');
}

/** True for a page of this site. What stands between reader and site (a hotel's login, a notice of maintenance) answers 200 too, at any address. */
export function isOwn(html: string): boolean {
  return new RegExp(`<html[^>]*? ${ownFlag}=""`).test(html);
}

/** Takes a page; gives the hashed files that it names: styles with the typeface, and scripts in the order in which they are asked for (those for old browsers left out). */
export function filesOf(html: string): { readonly styles: string[]; readonly scripts: string[] } {
  const all = (pattern: RegExp) => [...new Set([...html.matchAll(pattern)].map((match) => match[1]!))];
  return {
    styles: [
      ...all(/<link rel="stylesheet" href="(\/[^"]+)"/g),
      ...all(/<link rel="preload" href="(\/[^"]+)" as="font"/g),
    ],
    scripts: [
      ...all(new RegExp(`<script ${scriptsFlag}="([^"]+)"`, 'g')).flatMap((list) => list.split(' ')),
      ...all(/<script src="(\/[^"]+)" async=""/g),
    ],
  };
}

/** Takes an address and the languages of the site, the default first; gives the language of the address. */
export function languageOfAddress(url: string, languages: readonly string[]): string {
  const first = new URL(url).pathname.split('/')[1] ?? '';
  return languages.includes(first) ? first : languages[0]!;
}

/** Takes what is kept, each with the moment of its fetch, how many may stay, and the moment before which none may; gives the addresses of those that go, the oldest beyond the number among them. */
export function surplus(
  kept: readonly { readonly url: string; readonly fetched: number }[],
  most: number,
  oldest: number,
): string[] {
  const newestFirst = [...kept].sort((a, b) => b.fetched - a.fetched);
  return newestFirst
    .filter(({ fetched }, index) => index >= most || !(fetched >= oldest))
    .map(({ url }) => url);
}
