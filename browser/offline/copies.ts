import { copyMarks } from './copy-marks';
import { formatDate } from '../../lib/i18n/format';

/** Takes a moment; gives its day by the clock of this device (YYYY-MM-DD). */
export function dayOf(moment: Date): string {
  return [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** Takes the headers of what is kept; gives the day on which it was fetched. What is kept has a date (see keepable in strategies.ts). */
export function fetchedOn(headers: Headers): string {
  return dayOf(new Date(headers.get('date')!));
}

const langOf = (html: string) => /<html[^>]*? lang="([^"]+)"/.exec(html)?.[1] ?? 'en';
const timeTag = (lang: string, day: string, attributes = '') =>
  `<time${attributes} datetime="${day}">${formatDate(lang, day)}</time>`;

/** Takes a page and the day on which it was fetched; gives it as an offline copy that says so. */
export function markCopy(html: string, day: string): string {
  return html
    .replace('<html ', `<html ${copyMarks.page}="${day}" `)
    .replace(
      new RegExp(`<time ${copyMarks.day}="">[^<]*</time>`),
      timeTag(langOf(html), day, ` ${copyMarks.day}=""`),
    );
}

/** A page that is kept. */
export interface KeptPage {
  readonly url: string;
  readonly html: string;
  /** Day on which it was fetched. */
  readonly day: string;
}

/** Takes the offline page and the pages that are kept; gives it with a list of them: those in its own language first, then by name. */
export function listKept(html: string, pages: readonly KeptPage[]): string {
  const own = langOf(html);
  const lines = pages
    .map(({ url, html: page, day }) => ({
      url,
      day,
      lang: langOf(page),
      name:
        (/<title>([^<]*)<\/title>/.exec(page)?.[1] ?? '').replace(/\s*·[^·]*$/, '') || new URL(url).pathname,
    }))
    .sort((a, b) => Number(b.lang === own) - Number(a.lang === own) || a.name.localeCompare(b.name, own))
    .map(
      ({ url, day, lang, name }) =>
        `<li><a href="${new URL(url).pathname.replaceAll('&', '&amp;')}" lang="${lang}">${name}</a>${timeTag(own, day)}</li>`,
    );
  return html.replace(
    new RegExp(`(<ul ${copyMarks.list}=""[^>]*>)</ul>`),
    (_, open: string) => `${open}${lines.join('')}</ul>`,
  );
}
