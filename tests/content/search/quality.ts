import type { SearchAnswer, SearchGroup, SearchIndex } from '@/lib/search/types';
import { expectedHits, nonsense, type ExpectedHit } from './queries';
import { singleTypos } from './typos';

type Search = (query: string) => Pick<SearchAnswer, 'groups'>;

/** True if a group is what a query expects, its best row included. */
function isExpected(group: SearchGroup | undefined, { library, anchor }: ExpectedHit): boolean {
  if (!group || ![library].flat().includes(group.library.id)) return false;
  if (anchor === undefined) return true;
  const first = group.hits[0]?.record.anchor;
  return anchor === '' ? first === '' : (first ?? '').startsWith(anchor);
}

/** What a set of queries came to. */
export interface Quality {
  readonly queries: number;
  readonly first: number;
  readonly firstThree: number;
  readonly misses: readonly string[];
}

/** Takes a search; gives how many queries have the expected row first, or among the first three libraries. */
export function measureQueries(search: Search, expectations: readonly ExpectedHit[] = expectedHits): Quality {
  const misses: string[] = [];
  let first = 0;
  let firstThree = 0;
  for (const expected of expectations) {
    const { groups } = search(expected.query);
    if (isExpected(groups[0], expected)) first += 1;
    else
      misses.push(
        `${expected.query} → ${groups[0] ? `${groups[0].library.id}#${groups[0].hits[0]?.record.anchor}` : 'nothing'}`,
      );
    if (groups.slice(0, 3).some((group) => isExpected(group, expected))) firstThree += 1;
  }
  return { queries: expectations.length, first, firstThree, misses };
}

/** What stands in brackets behind a name, in the marks of either language. */
const bracketed = / ?[(（].*[)）]$/;

/** Takes a search, its index and a number; gives how many single-letter typos of names of libraries and users lead to the library first; of the typos every one, or each n-th. */
export function measureTypos(search: Search, index: SearchIndex, nth = 1): Quality {
  const users = index.records.filter(({ kind }) => kind === 'user');
  const targets = [
    ...index.libraries
      .filter(({ name }) => name.length >= 4)
      .map(({ id, name }) => ({ name, libraries: [id], user: false })),
    ...users
      .map(({ title }) => title.replace(bracketed, ''))
      .filter((name, at, all) => name.length >= 4 && all.indexOf(name) === at)
      .map((name) => ({
        name,
        libraries: users.filter(({ title }) => title.startsWith(name)).map(({ library }) => library),
        user: true,
      })),
  ];
  // "Lux" is a library, not a typo of Flux.
  const names = new Set(
    [
      ...index.libraries.flatMap(({ id, name, aliases }) => [id, name, ...aliases]),
      ...index.records
        .filter(({ kind }) => kind === 'user' || kind === 'ecosystem')
        .map(({ title }) => title.replace(bracketed, '')),
    ].map((name) => name.toLowerCase()),
  );
  const misses: string[] = [];
  let first = 0;
  let made = 0;
  let queries = 0;
  for (const { name, libraries } of targets) {
    for (const typo of singleTypos(name).filter((said) => !names.has(said.toLowerCase()))) {
      made += 1;
      if (made % nth !== 0) continue;
      queries += 1;
      const group = search(typo).groups[0];
      if (group && libraries.includes(group.library.id)) first += 1;
      else
        misses.push(
          `${typo} (${name}) → ${group ? `${group.library.id}#${group.hits[0]?.record.anchor}` : 'nothing'}`,
        );
    }
  }
  return { queries, first, firstThree: first, misses };
}

/** Gives the nonsense queries that find something. */
export function measureNonsense(search: Search): string[] {
  return nonsense.filter((query) => search(query).groups.length > 0);
}
