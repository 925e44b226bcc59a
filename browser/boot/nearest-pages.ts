import { nearestPages, type ListedPage } from '../../lib/address/nearest';
import { nearestFlag } from '../contract/flags';

/** What the script is handed. */
export interface NearestPagesData {
  /** The language of the page, and all of the site. */
  readonly locale: string;
  readonly locales: readonly string[];
  /** All pages, each with its path behind the language. */
  readonly pages: readonly ListedPage[];
}

declare const BOOT_DATA: NearestPagesData;

// Stands on the page for addresses that do not exist. One that is wrong by the case of its letters only leads to its page at once; otherwise the pages
// that may be meant are listed.

const decode = (path: string) => {
  try {
    return decodeURIComponent(path);
  } catch {
    // A lonely percent sign: the address is taken as it is.
    return path;
  }
};

const { locale, locales, pages } = BOOT_DATA;
const [first = '', ...others] = decode(location.pathname).split('/').filter(Boolean);
const language = locales.find((known) => known.toLowerCase() === first.toLowerCase());
const { same, near } = nearestPages((language ? others : [first, ...others]).join('/'), pages);
const pathOf = ({ path }: ListedPage) => `/${language ?? locale}/${path}`;

if (same && language && pathOf(same) !== location.pathname) {
  const search = same.path.includes('?') ? location.search.replace('?', '&') : location.search;
  location.replace(pathOf(same) + search + location.hash);
}

const part = document.querySelector<HTMLElement>(`[${nearestFlag}]`);
const list = part?.querySelector('ul');
if (part && list && near.length > 0) {
  for (const page of near) {
    const link = document.createElement('a');
    link.href = pathOf(page);
    link.textContent = page.title;
    const item = document.createElement('li');
    item.append(link, ` ${pathOf(page)}`);
    list.append(item);
  }
  part.hidden = false;
}
