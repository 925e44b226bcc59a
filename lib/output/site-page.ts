import 'server-only';
import type { Library } from '../content/collection';
import type { Locale } from '../i18n/locales-fs';

/** What a page says about itself to those who do not read it: head, site map, picture, JSON-LD, overview. */
export interface SitePage {
  readonly kind:
    | 'home'
    | 'find'
    | 'preset'
    | 'compare'
    | 'pair'
    | 'map'
    | 'claims'
    | 'timeline'
    | 'vitals'
    | 'others'
    | 'changes'
    | 'correct'
    | 'licences'
    | 'method'
    | 'measurements'
    | 'programs'
    | 'task'
    | 'footprint'
    | 'about'
    | 'search'
    | 'profile';
  readonly pathIn: (locale: Locale) => string;
  /** Title without the name of the site; the front page has none. */
  readonly title?: string;
  readonly description: string;
  /** Newest day on which something that the page shows was checked; left out where nothing on it carries a day. */
  readonly checked?: string;
  /** Libraries that the page is about, by name; empty if it is about all or none. */
  readonly about: readonly Library[];
  /** Page above it, if that is not the front page. */
  readonly above?: SitePage;
  /** True if there is a Markdown edition of it. */
  readonly markdown: boolean;
}

/** Takes the kind of a page, its path in a language and what it says of itself; gives the page, with what `more` adds. */
export function plain(
  kind: SitePage['kind'],
  pathIn: SitePage['pathIn'],
  description: string,
  more: Partial<SitePage> = {},
): SitePage {
  return { kind, pathIn, description, about: [], markdown: false, ...more };
}

/** The same for a page with a title and a lead. */
export function titled(
  kind: SitePage['kind'],
  pathIn: SitePage['pathIn'],
  { title, lead }: { readonly title: string; readonly lead: string },
  more: Partial<SitePage> = {},
): SitePage {
  return plain(kind, pathIn, lead, { title, ...more });
}
