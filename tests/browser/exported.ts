import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { whole } from '../support/whole';

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

/** Takes paths of pages, a part that those of a kind share and a number; gives each such page of that kind and all others, with WHOLE=1 (npm run test:all) all. */
const sampled = (paths: readonly string[], part: string, each: number): string[] => {
  const kind = paths.filter((path) => path.includes(part));
  return paths.filter((path) => whole || !path.includes(part) || kind.indexOf(path) % each === 0);
};

/** Takes paths of pages; gives each twentieth pair, each fifth profile and all others: there are many of these two kinds, made alike. */
export const sampleOf = (paths: readonly string[]): string[] =>
  sampled(sampled(paths, '-vs-', 20), '/libraries/', 5);
