// After next build: removes what nothing asks for, and lets the scripts of the pages wait for the reader.
// RUNTIME=eager npm run build leaves them as Next wrote them.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundle } from '../browser/bundle/bundle';
import {
  compiledAhead,
  deferredFolder,
  hashedScript,
  rewritePage,
  type DeferredScript,
} from './rewrite-page';

const out = process.argv[2] ?? 'out';

/** Route data serves only client-side navigation, and pages link with ordinary anchors. */
function removeRouteData(files: readonly string[]): void {
  const routeData = files.filter(
    (file) => file.endsWith('.txt') && !['robots.txt', 'llms.txt'].includes(path.basename(file)),
  );
  for (const file of routeData) rmSync(file);
  console.log(`Removed ${routeData.length} route data files that no page asks for.`);
}

/** A host answers an address that does not exist with the nearest 404.html: below /zh/ in Chinese. Takes a file; gives where it lies now. */
function liftNotFoundPage(file: string): string {
  const [, folder] = /^(.*[\\/][a-z]{2}(?:-[A-Za-z]+)?)[\\/]404[\\/]index\.html$/.exec(file) ?? [];
  if (!folder) return file;
  const lifted = `${folder}${path.sep}404.html`;
  renameSync(file, lifted);
  rmSync(path.dirname(file), { recursive: true });
  return lifted;
}

/** Takes a page's file and what every page gets; writes it anew. Gives the script of its own, none where it has no control. */
function deferPage(file: string, bootstrap: string, eventReplay: string): DeferredScript | undefined {
  try {
    const { html, own } = rewritePage(readFileSync(file, 'utf8'), bootstrap, eventReplay);
    writeFileSync(file, html);
    return own;
  } catch (error) {
    const hint = 'Look at build/next-html.ts, or build with RUNTIME=eager.';
    throw new Error(`${file}: ${(error as Error).message}. ${hint}`, { cause: error });
  }
}

function deferScripts(files: readonly string[]): void {
  const bootstrap = bundle('hydration/bootstrap.ts');
  const eventReplay = hashedScript(bundle('hydration/event-replay.ts'), 'replay');
  const pages = files.filter((file) => file.endsWith('.html'));
  const own = pages.flatMap((page) => deferPage(page, bootstrap, eventReplay.path) ?? []);
  mkdirSync(path.join(out, deferredFolder), { recursive: true });
  for (const { path: name, text } of [eventReplay, ...own]) writeFileSync(path.join(out, name), text);
  for (const file of files.filter((name) => /_next[\\/]static[\\/]chunks[\\/].*\.js$/.test(name)))
    writeFileSync(file, compiledAhead(readFileSync(file, 'utf8')));
  console.log(
    `Scripts wait for the reader on ${own.length} pages; ${pages.length - own.length} pages without a control load none.`,
  );
}

const exported = readdirSync(out, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));
removeRouteData(exported);
const files = exported.map(liftNotFoundPage);
if (process.env.RUNTIME !== 'eager') deferScripts(files);
