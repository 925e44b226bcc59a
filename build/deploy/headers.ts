import { paths } from '../../lib/url';

/** Headers by name, in the order in which they are written. */
export type Headers = Readonly<Record<string, string>>;

/** Headers of the responses to some addresses: exact paths, or everything below a folder (`/api/*`). */
export interface HeaderRule {
  readonly paths: readonly string[];
  readonly headers: Headers;
}

/** What a browser may not do on our pages: what it would otherwise ask a reader for, or tell others about one. No foreign script or frame runs here at all, and each response carries the list. */
const deniedFeatures = [
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/** Headers of every response; the policy is added. Which library somebody reads about is nobody else's business, hence no referrer. */
const everywhere: Headers = {
  'Strict-Transport-Security': 'max-age=63072000',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': deniedFeatures.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Files whose names change with their bytes. */
export const hashedFolder = paths.hashedFolder();
/** A cache in front of the server may answer for a minute, so a release shows after a minute without a purge; a browser asks each time. */
const revalidated: Headers = { 'Cache-Control': 'public, max-age=0, s-maxage=60, must-revalidate' };
/** Browsers ask for the worker at each visit, and no cache in front of the server may answer for it: a way out must be open at once. */
const neverStale: Headers = { 'Cache-Control': 'no-cache' };
const immutable: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' };
/** Open data: any page of any site may read it. */
const open: Headers = { 'Access-Control-Allow-Origin': '*' };

/** Types that servers guess differently or without a character set, by the end of the path. */
const types: Readonly<Record<string, string>> = {
  '/feed.xml': 'application/atom+xml; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/** Takes the paths of all served files (`/en/index.html`); gives the addresses outside the hashed files, as few as say it: the front page, files, whole folders. */
function revalidatedPaths(files: readonly string[]): string[] {
  const tops = files
    .filter((file) => !file.startsWith(hashedFolder) && file !== paths.worker())
    .map((file) => (file.indexOf('/', 1) < 0 ? file : `${file.slice(0, file.indexOf('/', 1))}/*`));
  return ['/', ...new Set(tops)].sort();
}

/** Takes the paths of all served files and an ending; gives the files with it: a whole folder where a folder holds several and nothing else. */
function endingPaths(files: readonly string[], end: string): string[] {
  const folderOf = (file: string) => file.slice(0, file.lastIndexOf('/') + 1);
  const whole = (folder: string) => {
    const inside = files.filter((file) => file.startsWith(folder));
    return inside.length > 1 && inside.every((file) => file.endsWith(end));
  };
  const paths = files
    .filter((file) => file.endsWith(end))
    .map((file) => (whole(folderOf(file)) ? `${folderOf(file)}*` : file));
  return [...new Set(paths)].sort();
}

/** Gives the folders beside /api/ whose files are for other sites, as far as the site has them: states of the data, badges. */
function openFolders(files: readonly string[]): string[] {
  const folders = [paths.asOf(''), paths.badge('', '')].map((path) => `/${path.split('/')[1]}/`);
  return folders
    .filter((folder) => files.some((file) => file.startsWith(folder)))
    .map((folder) => `${folder}*`);
}

/**
 * The one source of the response headers. Takes the paths of all served files and the policy; gives the rules, which every form of them
 * (`_headers`, Caddyfile, `npm start`) is written from. No two rules give one header to the same address: hosts would join the two values.
 */
export function headerRules(files: readonly string[], policy: string): HeaderRule[] {
  const feeds = files.filter((file) => /\/feed\.xml$|\.ics$/.test(file) && !file.startsWith('/api/')).sort();
  return [
    { paths: ['/*'], headers: { 'Content-Security-Policy': policy, ...everywhere } },
    { paths: [`${hashedFolder}*`], headers: immutable },
    { paths: revalidatedPaths(files), headers: revalidated },
    { paths: files.filter((file) => file === paths.worker()), headers: neverStale },
    { paths: ['/api/*', ...openFolders(files), ...feeds], headers: open },
    ...Object.entries(types).map(([end, type]) => ({
      paths: endingPaths(files, end),
      headers: { 'Content-Type': type },
    })),
  ].filter(({ paths }) => paths.length > 0);
}

/** True if a rule's path covers an address. */
function covers(path: string, address: string): boolean {
  return path.endsWith('*') ? address.startsWith(path.slice(0, -1)) : address === path;
}

/** Takes the rules and an address; gives its headers. Throws if two rules give the same one. */
export function headersOf(rules: readonly HeaderRule[], address: string): Headers {
  const found: Record<string, string> = {};
  for (const { paths, headers } of rules) {
    if (!paths.some((path) => covers(path, address))) continue;
    for (const [name, value] of Object.entries(headers)) {
      if (name in found) throw new Error(`Two rules give ${name} to ${address}.`);
      found[name] = value;
    }
  }
  return found;
}
