import type { AnswerPage } from '@/lib/answer/pages/page';
import type { Reply } from '@/lib/answer/reply';
import { saidParameter } from '@/lib/find/address/said-parameter';
import { toQuery } from '@/lib/address/params';
import { listResults, type SearchResult } from '@/lib/search/results';
import { paths } from '@/lib/url';
import { hitHref, hitKey, hitOwner } from './search-hits';

/** One entry of a list of answers. */
export type SearchItem =
  | { readonly kind: 'finder' }
  /** `near`: it was not asked for. */
  | { readonly kind: 'page'; readonly page: AnswerPage; readonly near: boolean }
  | { readonly kind: 'hit'; readonly hit: SearchResult };

/** How many pages show before and behind the rows. */
const mostPages = { first: 5, further: 3 };

/** Takes what a text got and how many rows a library may show; gives the entries of the list: the way to the finder, pages that were asked for, rows, pages that are near. */
export function listItems(reply: Reply, perLibrary: number, mostRows = Infinity): SearchItem[] {
  const toItem = (near: boolean) => (page: AnswerPage) => ({ kind: 'page' as const, page, near });
  return [
    ...(reply.isSituation ? [{ kind: 'finder' as const }] : []),
    ...reply.pages.slice(0, mostPages.first).map(toItem(false)),
    ...listResults(reply, perLibrary, mostRows).map((hit) => ({ kind: 'hit' as const, hit })),
    ...reply.further.slice(0, mostPages.further).map(toItem(true)),
  ];
}

/** Takes an entry, the language and the text; gives where it leads. */
export function itemHref(item: SearchItem, locale: string, text: string): string {
  if (item.kind === 'finder') return paths.find(locale, toQuery([[saidParameter, text.trim()]]));
  return item.kind === 'page' ? item.page.address : hitHref(locale, item.hit);
}

/** Gives what tells an entry from all others of a list. */
export function itemKey(item: SearchItem): string {
  if (item.kind === 'finder') return item.kind;
  return item.kind === 'page' ? `${item.page.kind} ${item.page.address}` : hitKey(item.hit);
}

/** Gives the attributes that say what an entry is: a page, a row of a library, or of a name without a profile. */
export function itemOwner(item: SearchItem) {
  if (item.kind === 'finder') return { 'data-to-finder': '' };
  return item.kind === 'page' ? { 'data-page': item.page.kind } : hitOwner(item.hit);
}

/** Gives how many entries of a list are answers: the way to the finder is none, nor are pages that are only near. */
export function countOf(items: readonly SearchItem[]): number {
  return items.filter((item) => item.kind === 'hit' || (item.kind === 'page' && !item.near)).length;
}
