import type { Library } from './content/collection';
import { paths } from './url';

/** How many libraries have a page with each of the others: 12 make 66 pairs. Any other pair is compared at /compare/?libraries=. */
export const mostPaired = 12;

/** How much a profile says: its stated facts first, then the rows around them. */
function depth({ facts, ecosystem, users, benchmarks, history }: Library): number {
  const stated = Object.values(facts).filter((fact) => fact && !('support' in fact && fact.support === 'unknown')).length;
  return 1000 * stated + ecosystem.length + users.length + benchmarks.length + history.length;
}

/** Takes all libraries; gives the ids of those whose pairs have pages: all of them up to `most`, beyond that the deepest profiles. In alphabetical order. */
export function pairedIds(libraries: readonly Library[], most = mostPaired): string[] {
  return [...libraries]
    .sort((a, b) => depth(b) - depth(a) || a.id.localeCompare(b.id, 'en'))
    .slice(0, most)
    .map(({ id }) => id)
    .sort();
}

/** Takes two libraries and the ids that have pair pages; gives where they are compared. */
export function pairHref(locale: string, a: string, b: string, paired: readonly string[]): string {
  return paired.includes(a) && paired.includes(b) ? paths.pair(locale, a, b) : paths.compare(locale, { libraries: [a, b] });
}
