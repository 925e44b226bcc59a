import { cacheNames } from './caches';
import { filesOf, languageOfAddress } from './rules';
import { settings } from './settings';
import { fetchedOn, listCachedPages, type CachedPage } from './stale-copy';
import { lowPriorityStrategy, browserCacheStrategy, openPageStrategy } from './strategies';
import { worker } from './worker-scope';

/** True once a script of a page was asked for: the reader does more than read. */
async function usesControls(): Promise<boolean> {
  return (await (await caches.open(cacheNames.hashed)).keys()).some(({ url }) => url.endsWith('.js'));
}

/** Takes a page that was cached; caches its styles too, and its scripts if the reader has used a control before and does not save data. Never throws: what is missing is missing. */
export async function cacheFilesOf(html: string, event: Event): Promise<void> {
  const { styles, scripts } = filesOf(html);
  const { connection } = navigator as { connection?: { readonly saveData?: boolean } };
  const wanted = !connection?.saveData && (await usesControls()) ? [...styles, ...scripts] : styles;
  await Promise.allSettled(wanted.map((request) => lowPriorityStrategy.handle({ request, event })));
}

/** Caches the pages that were opened before there was a worker, as the browser has them, with their scripts if they are loaded. */
export async function cacheOpenPages(event: Event): Promise<void> {
  const open = await worker.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  const cachePage = async (url: string) => {
    const html = await (await openPageStrategy.handle({ request: url.replace(/#.*/, ''), event })).text();
    const [first] = filesOf(html).scripts;
    if (first) await browserCacheStrategy.handle({ request: first, event }).catch(() => undefined);
    await cacheFilesOf(html, event);
  };
  await Promise.allSettled(open.map(({ url }) => cachePage(url)));
}

/** Caches the styles of the offline pages, which the worker carries with it. */
export async function cacheOfflineStyles(event: Event): Promise<void> {
  await cacheFilesOf(Object.values(settings.offlinePages).join(''), event);
}

/** Gives the cached pages. */
export async function cachedPages(): Promise<CachedPage[]> {
  const cache = await caches.open(cacheNames.pages);
  const answers = await Promise.all(
    (await cache.keys()).map(async ({ url }) => ({ url, answer: await cache.match(url) })),
  );
  return Promise.all(
    answers.flatMap(({ url, answer }) =>
      answer ? [answer.text().then((html) => ({ url, html, day: fetchedOn(answer.headers) }))] : [],
    ),
  );
}

/** Takes the address of a page that cannot be had; gives the offline page of its language, which lists what can. */
export async function offlineAnswer(url: string): Promise<Response> {
  const page = settings.offlinePages[languageOfAddress(url, Object.keys(settings.offlinePages))]!;
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Referrer-Policy': 'no-referrer',
    'X-Frame-Options': 'DENY',
  };
  return new Response(listCachedPages(page, await cachedPages()), { status: 503, headers });
}
