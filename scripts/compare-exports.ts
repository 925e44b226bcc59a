// npm run compare:exports -- <before> <after>: two exported sites (out/ of two builds), and whether a reader or a program would see a difference.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { pageLines, withoutMadeNames } from './support/page-lines';

const [before, after] = process.argv.slice(2);
if (!before || !after || !existsSync(before) || !existsSync(after)) {
  console.error('Name two folders with exported sites: npm run compare:exports -- <before> <after>');
  process.exit(2);
}

/** Gives the files of a site as they are served; compressed copies are the same files again. */
function servedFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .map((entry) =>
      path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)).replaceAll(path.sep, '/'),
    )
    .sort();
}

/** Scripts and style sheets are compared by their weight; what they do is for the tests. */
const isMachinery = (file: string) => /^_next\/|^sw\.js$/.test(file);

function linesOf(folder: string, file: string): string[] {
  const bytes = readFileSync(path.join(folder, file));
  if (file.endsWith('.html')) return pageLines(bytes.toString('utf8'));
  if (/\.(png|ico|woff2?)$/.test(file)) return [bytes.toString('base64')];
  return withoutMadeNames(bytes.toString('utf8')).split('\n');
}

/** Gives the first lines in which two files differ. */
function firstDifference(was: readonly string[], is: readonly string[]): string {
  const index = was.findIndex((line, place) => line !== is[place]);
  const place = index < 0 ? was.length : index;
  const shown = (line: string | undefined) => (line === undefined ? '(nothing)' : line.trim().slice(0, 160));
  return `line ${place + 1}\n    before: ${shown(was[place])}\n    after:  ${shown(is[place])}`;
}

function weight(folder: string, ending: string): string {
  const files = servedFiles(folder).filter((file) => file.endsWith(ending) && isMachinery(file));
  const sizes = files.map((file) => gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length);
  return `${files.length} files, ${(sizes.reduce((sum, size) => sum + size, 0) / 1000).toFixed(1)} kB (gzip)`;
}

const seen = [before, after].map((folder) => servedFiles(folder).filter((file) => !isMachinery(file)));
const [was, is] = [new Set(seen[0]), new Set(seen[1])];
const differences = [
  ...[...was].filter((file) => !is.has(file)).map((file) => `${file}: is gone`),
  ...[...is].filter((file) => !was.has(file)).map((file) => `${file}: is new`),
];
for (const file of [...was].filter((name) => is.has(name))) {
  const [old, now] = [linesOf(before, file), linesOf(after, file)];
  if (old.join('\n') !== now.join('\n')) differences.push(`${file}: ${firstDifference(old, now)}`);
}
for (const ending of ['.js', '.css'])
  console.log(`${ending}: ${weight(before, ending)} before, ${weight(after, ending)} after`);
console.log(`${was.size} files that a reader or a program can see before, ${is.size} after.`);
differences.forEach((difference) => console.log(`  ${difference}`));
console.log(differences.length === 0 ? 'No difference.' : `${differences.length} differences.`);
process.exit(differences.length === 0 ? 0 : 1);
