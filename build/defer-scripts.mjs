// After next build: removes what nothing asks for, and lets the scripts of the pages wait for the reader.
// RUNTIME=eager npm run build leaves them as Next wrote them.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { compiledAhead, folder, keep, rewritePage } from './rewrite-page.mjs';

const out = process.argv[2] ?? 'out';
const files = readdirSync(out, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));

// Route data serves only client-side navigation, and pages link with ordinary anchors.
const routeData = files.filter(
  (file) => file.endsWith('.txt') && !['robots.txt', 'llms.txt'].includes(path.basename(file)),
);
for (const file of routeData) rmSync(file);
console.log(`Removed ${routeData.length} route data files that no page asks for.`);

/** Takes the name of a script beside this one; gives it for the browser, in one line. */
function compile(name) {
  const entry = path.join(
    import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname),
    '../browser/hydration',
    name,
  );
  return buildSync({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
  }).outputFiles[0].text.trim();
}

// A host answers an address that does not exist with the nearest 404.html: below /zh/ in Chinese.
for (const [index, file] of files.entries()) {
  const [, folder] = /^(.*[\\/][a-z]{2}(?:-[A-Za-z]+)?)[\\/]404[\\/]index\.html$/.exec(file) ?? [];
  if (!folder) continue;
  files[index] = `${folder}${path.sep}404.html`;
  renameSync(file, files[index]);
  rmSync(path.dirname(file), { recursive: true });
}

if (process.env.RUNTIME !== 'eager') {
  const loader = compile('bootstrap.ts');
  const replay = keep(compile('event-replay.ts'), 'replay');
  const kept = [replay];
  let still = 0;
  const pages = files.filter((file) => file.endsWith('.html'));
  for (const page of pages) {
    try {
      const { html, own } = rewritePage(readFileSync(page, 'utf8'), loader, replay.path);
      writeFileSync(page, html);
      if (own) kept.push(own);
      else still += 1;
    } catch (error) {
      throw new Error(
        `${page}: ${error.message}. Look at build/rewrite-page.mjs, or build with RUNTIME=eager.`,
      );
    }
  }
  mkdirSync(path.join(out, folder), { recursive: true });
  for (const { path: name, text } of kept) writeFileSync(path.join(out, name), text);
  for (const file of files)
    if (/_next[\\/]static[\\/]chunks[\\/].*\.js$/.test(file))
      writeFileSync(file, compiledAhead(readFileSync(file, 'utf8')));
  console.log(
    `Scripts wait for the reader on ${pages.length - still} pages; ${still} pages without a control load none.`,
  );
}
