import { groupIds, type GroupId } from './dimensions/types';

/** Most columns of a comparison. */
export const maxColumns = 5;
/** Fewest columns of a comparison. */
export const minColumns = 2;

/** Every path of the site; the only place where one is spelled. */
export const paths = {
  home: (locale: string) => `/${locale}/`,
  library: (locale: string, id: string, anchor = '') =>
    `/${locale}/libraries/${id}/${anchor && `#${anchor}`}`,
  compare: (locale: string, state: Partial<CompareState> = {}) =>
    `/${locale}/compare/${toQuery(compareParams(state))}`,
  pair: (locale: string, a: string, b: string) => `/${locale}/compare/${pairSlug(a, b)}/`,
  search: (locale: string, query = '') => `/${locale}/search/${toQuery(query ? [['q', query]] : [])}`,
  find: (locale: string, query = '') => `/${locale}/find/${query}`,
  preset: (locale: string, id: string) => `/${locale}/find/${id}/`,
  map: (locale: string) => `/${locale}/map/`,
  findData: (locale: string) => `/data/${locale}/find.json`,
  claims: (locale: string, filter: { library?: string; verdict?: string } = {}, anchor = '') =>
    `/${locale}/claims/${toQuery(Object.entries(filter))}${anchor && `#${anchor}`}`,
  timeline: (locale: string, anchor = '') => `/${locale}/timeline/${anchor && `#${anchor}`}`,
  changes: (locale: string, library = '') =>
    `/${locale}/changes/${toQuery(library ? [['library', library]] : [])}`,
  correct: (locale: string, library = '', dimension = '') =>
    `/${locale}/correct/${toQuery([...(library ? [['library', library] as const] : []), ...(dimension ? [['dimension', dimension] as const] : [])])}`,
  licences: (locale: string) => `/${locale}/licences/`,
  feed: (locale: string) => `/${locale}/feed.xml`,
  calendar: (locale: string) => `/${locale}/ends.ics`,
  columnData: (locale: string, id: string) => `/data/${locale}/columns/${id}.json`,
  searchData: (locale: string) => `/data/${locale}/search.json`,
  /** What lies below it is fetched by scripts of the pages. */
  dataFolder: () => '/data/',
  offline: (locale: string) => `/${locale}/offline/`,
  worker: () => '/sw.js',
  manifest: (locale: string) => `/${locale}/manifest.webmanifest`,
  icon: (file: string) => `/icons/${file}`,
  /** Takes the path of a page; gives that of its picture. */
  picture: (page: string) => {
    const [, locale = '', ...rest] = page.replace(/\/$/, '').split('/');
    return `/${locale}/picture/${rest.join('/') || 'home'}.png`;
  },
  /** Takes the path of a page; gives that of its Markdown edition (llmstxt.org: an address without a file name gets index.html.md). */
  markdown: (page: string) => `${page}index.html.md`,
  overview: () => '/llms.txt',
  apiLibraries: () => '/api/v1/libraries.json',
  apiLibrary: (id: string) => `/api/v1/libraries/${id}.json`,
  apiDimensions: () => '/api/v1/dimensions.json',
  apiClaims: () => '/api/v1/claims.json',
  apiTable: () => '/api/v1/libraries.csv',
  apiSchema: (edition: string) => `/api/v1/schema/${edition}.json`,
};

/** Gives the name of a pair's page: ids in alphabetical order. */
export function pairSlug(a: string, b: string): string {
  return [a, b].sort().join('-vs-');
}

/** Gives every unordered pair of ids, each in alphabetical order. */
export function pairsOf(ids: readonly string[]): [string, string][] {
  const sorted = [...ids].sort();
  return sorted.flatMap((a, index) => sorted.slice(index + 1).map((b): [string, string] => [a, b]));
}

/** Parameters in their order; commas between ids stay readable. */
export type Params = readonly (readonly [name: string, value: string])[];

/** Gives parameters as a query with its question mark, or nothing. */
export function toQuery(params: Params): string {
  if (params.length === 0) return '';
  return `?${params.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%20', '+')}`).join('&')}`;
}

/** A part of an address that was ignored, as the notice names it. */
export type Ignored = string;

/** Gives a parameter as the notice names it, shortened. */
export function nameIgnored(name: string, value: string): Ignored {
  const text = value ? `${name}=${value}` : name;
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** What the address says about a comparison. */
export interface CompareState {
  /** Ids in the reader's order. */
  readonly libraries: readonly string[];
  /** True: rows that are the same in all columns are hidden. */
  readonly differences: boolean;
  /** Id of the column that the others are measured against. */
  readonly baseline: string;
  /** Groups shown; empty: all. */
  readonly groups: readonly GroupId[];
}

function compareParams({
  libraries = [],
  differences,
  baseline,
  groups = [],
}: Partial<CompareState>): Params {
  return [
    ...(libraries.length > 0 ? [['libraries', libraries.join(',')] as const] : []),
    ...(differences ? [['differences', '1'] as const] : []),
    ...(baseline ? [['baseline', baseline] as const] : []),
    ...(groups.length > 0 ? [['groups', groups.join(',')] as const] : []),
  ];
}

/** Takes a query and the known ids; gives the comparison it asks for and what was ignored. Never throws. */
export function parseCompare(
  query: string,
  known: readonly string[],
): { state: CompareState; ignored: Ignored[] } {
  const ignored: Ignored[] = [];
  let libraries: string[] = [];
  let differences = false;
  let baseline = '';
  let groups: GroupId[] = [];
  for (const [name, value] of new URLSearchParams(query)) {
    if (name === 'libraries') {
      for (const id of value.split(',').filter(Boolean)) {
        if (!known.includes(id) || libraries.includes(id) || libraries.length === maxColumns)
          ignored.push(nameIgnored(name, id));
        else libraries = [...libraries, id];
      }
    } else if (name === 'differences' && (value === '1' || value === '0')) differences = value === '1';
    else if (name === 'baseline' && known.includes(value)) baseline = value;
    else if (name === 'groups') {
      for (const id of value.split(',').filter(Boolean)) {
        if ((groupIds as readonly string[]).includes(id) && !groups.includes(id as GroupId))
          groups = [...groups, id as GroupId];
        else ignored.push(nameIgnored(name, id));
      }
    } else ignored.push(nameIgnored(name, value));
  }
  if (baseline && !libraries.includes(baseline)) {
    ignored.push(nameIgnored('baseline', baseline));
    baseline = '';
  }
  return { state: { libraries, differences, baseline, groups }, ignored };
}
