import type { Library } from '../content/collection';
import { listOf, statusOf, supportOf } from '../fact/read';

/** How much another library offers itself beside one: a common language counts more than being known to everybody. */
function nearness(library: Library, other: Library): number {
  const languages = listOf(library.facts.host_languages) ?? [];
  const shares = (listOf(other.facts.host_languages) ?? []).some((name) => languages.includes(name));
  const known = other.article === 'presupposed' ? 4 : other.article === 'introduced' ? 2 : 0;
  return (shares ? 6 : 0) + known;
}

/** On how many dimensions two libraries give the same answer. */
function alike({ facts }: Library, other: Library): number {
  return Object.entries(facts).filter(([id, fact]) => {
    const answer = fact && supportOf(fact);
    const beside = other.facts[id];
    return answer && beside && answer !== 'unknown' && supportOf(beside) === answer;
  }).length;
}

/**
 * Takes a library and all libraries; gives those with which it is compared first: of the same language, then those that every reader knows, then those
 * that answer most alike. No retired ones, and none that stands on the other: a layer is no alternative to its base.
 */
export function alternatives(library: Library, libraries: readonly Library[], most = 3): Library[] {
  const stands = (upper: Library, lower: Library) => upper.bases.some(({ id }) => id === lower.id);
  return libraries
    .filter(
      (other) =>
        other.id !== library.id &&
        statusOf(other) !== 'retired' &&
        !stands(other, library) &&
        !stands(library, other),
    )
    .map((other) => ({ other, near: nearness(library, other), alike: alike(library, other) }))
    .sort((a, b) => b.near - a.near || b.alike - a.alike || a.other.name.localeCompare(b.other.name, 'en'))
    .slice(0, most)
    .map(({ other }) => other);
}
