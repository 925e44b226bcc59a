import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const out = fileURLToPath(new URL('../../out/', import.meta.url));

/** Gives the path of every page of the exported site that may be indexed. `/` is the English home and leads there by its canonical address. */
export function indexedPages(): string[] {
  return readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter(
      (name) =>
        name.endsWith('index.html') &&
        !/<meta name="robots" content="noindex"/.test(readFileSync(`${out}${name}`, 'utf8')),
    )
    .map((name) => `/${name.slice(0, -'index.html'.length)}`)
    .filter((path) => path !== '/')
    .sort();
}

/** Takes paths of pages; gives each sixth pair and all other pages, with WHOLE=1 (npm run test:all) all: pairs are of one kind, and many. */
export function sampleOf(paths: readonly string[]): string[] {
  const pairs = paths.filter((path) => path.includes('-vs-'));
  return paths.filter((path) => process.env.WHOLE || !path.includes('-vs-') || pairs.indexOf(path) % 6 === 0);
}
