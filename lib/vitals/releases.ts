import type { Tag } from './history';

/** Releases among the tags of a history. */
interface Releases {
  /** Day of each version's tag, the oldest first; a version counts once. */
  readonly days: readonly string[];
  /** Tags of versions before a release: alpha, beta, candidates. */
  readonly preliminary: number;
}

const plainVersion = /^\d+(?:\.\d+){1,3}(?:[.-]?post\d+)?$/i;
const beforeRelease =
  /^\d+(?:\.\d+)*[-._]?(?:a|alpha|b|beta|c|rc|m|dev|pre|preview|nightly|snapshot)(?![a-z])/i;

/** Takes the name of a tag and what stands before the version; gives the version, or nothing if the tag is of something else. */
function versionOf(name: string, before: string | undefined): string | undefined {
  const rest =
    before === undefined
      ? name.replace(/^v(?=\d)/i, '')
      : name.startsWith(before)
        ? name.slice(before.length)
        : '';
  return /^\d/.test(rest) ? rest : undefined;
}

/** Takes tags and what stands before the version in those of a release (left out: nothing, or v); gives the releases. */
export function releasesOf(tags: readonly Tag[], before?: string): Releases {
  const first = new Map<string, string>();
  let preliminary = 0;
  for (const { name, day } of tags) {
    const version = versionOf(name, before);
    if (version === undefined) continue;
    if (!plainVersion.test(version)) {
      if (beforeRelease.test(version)) preliminary += 1;
      continue;
    }
    const known = first.get(version);
    if (known === undefined || day < known) first.set(version, day);
  }
  return { days: [...first.values()].sort(), preliminary };
}

/** Takes days in order; gives the median of the days from one to the next different one, or nothing if there are fewer than three different ones. */
export function medianDays(days: readonly string[]): number | undefined {
  const moments = [...new Set(days)].map((day) => Date.parse(day) / 86_400_000);
  const gaps = moments
    .slice(1)
    .map((moment, index) => moment - moments[index]!)
    .sort((a, b) => a - b);
  if (gaps.length < 2) return undefined;
  const middle = gaps.length >> 1;
  return gaps.length % 2 === 1 ? gaps[middle]! : (gaps[middle - 1]! + gaps[middle]!) / 2;
}
