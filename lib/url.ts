import { compareParams, type CompareState } from './address/compare';
import { toQuery } from './address/params';

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
  /** `libraries` are the columns shown; all if left out. */
  map: (locale: string, libraries: readonly string[] = []) =>
    `/${locale}/map/${toQuery(libraries.length > 0 ? [['libraries', libraries.join(',')]] : [])}`,
  measurements: (locale: string, library = '') =>
    `/${locale}/measurements/${toQuery(library ? [['library', library]] : [])}`,
  about: (locale: string) => `/${locale}/about/`,
  method: (locale: string, anchor = '') => `/${locale}/method/${anchor && `#${anchor}`}`,
  meanings: (locale: string) => `/data/${locale}/meanings.json`,
  findData: (locale: string) => `/data/${locale}/find.json`,
  answerData: (locale: string) => `/data/${locale}/answer.json`,
  claims: (locale: string, filter: { library?: string; verdict?: string } = {}, anchor = '') =>
    `/${locale}/claims/${toQuery(Object.entries(filter))}${anchor && `#${anchor}`}`,
  timeline: (locale: string, anchor = '') => `/${locale}/timeline/${anchor && `#${anchor}`}`,
  vitals: (locale: string, anchor = '') => `/${locale}/vitals/${anchor && `#${anchor}`}`,
  /** Without a task the page of all tasks; `libraries` stand side by side. */
  programs: (locale: string, task = '', libraries: readonly string[] = [], anchor = '') =>
    `/${locale}/programs/${task && `${task}/`}${toQuery(libraries.length > 0 ? [['libraries', libraries.join(',')]] : [])}${anchor && `#${anchor}`}`,
  /** All programs of a library, for a page that shows some of them when they are asked for. */
  programData: (locale: string, id: string) => `/data/${locale}/programs/${id}.json`,
  /** A program, or what it needs, as a file of its own. */
  programFile: (task: string, file: string) => `/programs/${task}/${file}`,
  footprint: (locale: string, anchor = '') => `/${locale}/footprint/${anchor && `#${anchor}`}`,
  others: (locale: string, anchor = '') => `/${locale}/others/${anchor && `#${anchor}`}`,
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
  siteIcon: () => '/icon.svg',
  sitemap: () => '/sitemap.xml',
  /** What lies below it never changes under its name: Next puts a hash into it. */
  hashedFolder: () => '/_next/static/',
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
  apiGazetteer: () => '/api/v1/gazetteer.json',
  apiVitals: () => '/api/v1/vitals.json',
  apiPrograms: () => '/api/v1/programs.json',
  apiFootprint: () => '/api/v1/footprint.json',
  apiTable: () => '/api/v1/libraries.csv',
  /** All libraries as they were on a day; releases keep it. */
  asOf: (date: string) => `/as-of/${date}/libraries.json`,
  /** A fact as a picture of one line; other languages than English say theirs as their files do. */
  badge: (id: string, dimension: string, locale = '') =>
    `/badge/${id}/${dimension}${locale && `.${locale}`}.svg`,
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
