import type { Library } from '../content/collection';
import { isStated } from '../fact/read';
import { paths } from '../url';

/** How many libraries have a page with each of the others: 12 make 66 pairs. Any other pair is compared at /compare/?libraries=. */
export const mostPaired = 12;

/** Every page asks for the pairs of the same list. */
const pairedIn = new WeakMap<readonly Library[], readonly string[]>();

/** How much a profile says: its stated facts first, then the rows around them. */
function depth({ facts, ecosystem, users, benchmarks, history }: Library): number {
  const stated = Object.values(facts).filter(isStated).length;
  return 1000 * stated + ecosystem.length + users.length + benchmarks.length + history.length;
}

/** Takes all libraries; gives the ids of those whose pairs have pages: all of them up to `most`, beyond that those of the article, whose pages were there first, then the deepest profiles. In alphabetical order. */
export function pairedIds(libraries: readonly Library[], most = mostPaired): readonly string[] {
  const known = most === mostPaired ? pairedIn.get(libraries) : undefined;
  if (known) return known;
  const paired = libraries
    .map((library) => ({
      id: library.id,
      first: library.article ? 0 : 1,
      depth: depth(library),
    }))
    .sort((a, b) => a.first - b.first || b.depth - a.depth || a.id.localeCompare(b.id, 'en'))
    .slice(0, most)
    .map(({ id }) => id)
    .sort();
  if (most === mostPaired) pairedIn.set(libraries, paired);
  return paired;
}

/** Takes two libraries and the ids that have pair pages; gives where they are compared. */
export function pairHref(locale: string, a: string, b: string, paired: readonly string[]): string {
  return paired.includes(a) && paired.includes(b)
    ? paths.pair(locale, a, b)
    : paths.compare(locale, { libraries: [a, b] });
}
