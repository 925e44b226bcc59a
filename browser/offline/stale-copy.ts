import { formatDate } from '../../lib/i18n/format';
import { sourceLanguage } from '../../lib/i18n/source-language';
import { copiedFlag, copiedOnFlag, keptFlag } from '../contract/flags';

/** Takes a moment; gives its day by the clock of this device (YYYY-MM-DD). */
export function dayOf(moment: Date): string {
  return [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** Takes the headers of a cached answer; gives the day on which it was fetched. All that is cached has a date (strategies.ts sees to it). */
export function fetchedOn(headers: Headers): string {
  return dayOf(new Date(headers.get('date')!));
}

const langOf = (html: string) => /<html[^>]*? lang="([^"]+)"/.exec(html)?.[1] ?? sourceLanguage;
const timeTag = (lang: string, day: string, attributes = '') =>
  `<time${attributes} datetime="${day}">${formatDate(lang, day)}</time>`;

/** Takes a page and the day on which it was fetched; gives it as an offline copy that says so. */
export function toStaleCopy(html: string, day: string): string {
  return html
    .replace('<html ', `<html ${copiedFlag}="${day}" `)
    .replace(
      new RegExp(`<time ${copiedOnFlag}="">[^<]*</time>`),
      timeTag(langOf(html), day, ` ${copiedOnFlag}=""`),
    );
}

/** A page in the cache. */
export interface CachedPage {
  readonly url: string;
  readonly html: string;
  /** Day on which it was fetched. */
  readonly day: string;
}

/** Takes the offline page and the cached pages; gives it with a list of them: those in its own language first, then by name. */
export function listCachedPages(html: string, pages: readonly CachedPage[]): string {
  const own = langOf(html);
  const lines = pages
    .map(({ url, html: page, day }) => ({
      url,
      day,
      lang: langOf(page),
      name:
        (/<title>([^<]*)<\/title>/.exec(page)?.[1] ?? '').replace(/\s*[·｜][^·｜]*$/, '') ||
        new URL(url).pathname,
    }))
    .sort((a, b) => Number(b.lang === own) - Number(a.lang === own) || a.name.localeCompare(b.name, own))
    .map(
      ({ url, day, lang, name }) =>
        `<li><a href="${new URL(url).pathname.replaceAll('&', '&amp;')}" lang="${lang}">${name}</a>${timeTag(own, day)}</li>`,
    );
  return html.replace(
    new RegExp(`(<ul ${keptFlag}=""[^>]*>)</ul>`),
    (_, open: string) => `${open}${lines.join('')}</ul>`,
  );
}
