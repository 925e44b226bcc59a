/** Words in a version, by their place before (below 0) or after the plain one. A word that is not known makes a pre-release, as in semver. */
const ranks: Readonly<Record<string, number>> = {
  dev: -5,
  a: -4,
  alpha: -4,
  b: -3,
  beta: -3,
  c: -1,
  rc: -1,
  cr: -1,
  final: 0,
  ga: 0,
  release: 0,
  jre: 0,
  post: 1,
  rev: 1,
  r: 1,
};
const unknownWord = -2;

interface Parsed {
  readonly numbers: readonly number[];
  readonly words: readonly (readonly [rank: number, count: number])[];
}

function parse(version: string): Parsed | undefined {
  const [, epoch = '0', numbers, tail = ''] =
    /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)([^+]*)(?:\+.*)?$/i.exec(version.trim()) ?? [];
  if (numbers === undefined) return undefined;
  return {
    numbers: [epoch, ...numbers.split('.')].map(Number),
    words: [...tail.toLowerCase().matchAll(/([a-z]+)[-._]?(\d*)|(\d+)/g)].map(([, word, count, bare]) =>
      word ? [ranks[word] ?? unknownWord, Number(count || 0)] : [1, Number(bare)],
    ),
  };
}

/** Takes two lists of numbers; gives which is larger, the shorter one filled up with zeros. */
function compareNumbers(a: readonly number[], b: readonly number[]): number {
  const at = Array.from({ length: Math.max(a.length, b.length) }, (_, index) => index).find(
    (index) => (a[index] ?? 0) !== (b[index] ?? 0),
  );
  return at === undefined ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** Takes two versions as PEP 440, semver or Maven write them; below 0 if the first is older. Nothing if one of them is no such version (R2026b). */
export function compareVersions(first: string, second: string): number | undefined {
  const [a, b] = [parse(first), parse(second)];
  if (!a || !b) return undefined;
  return compareNumbers(a.numbers, b.numbers) || compareNumbers(a.words.flat(), b.words.flat());
}

/** True if a version is one before a release: 2.22.0rc0. */
export function isPreRelease(version: string): boolean {
  return (parse(version)?.words ?? []).some(([rank]) => rank < 0);
}

/** Gives the newest of some versions, with and without those before a release. What is no version is left out. */
export function newestOf(versions: readonly string[]): { stable?: string; any?: string } {
  const sorted = versions.filter(parse).sort((a, b) => compareVersions(a, b)!);
  const stable = sorted.findLast((version) => !isPreRelease(version));
  const any = sorted.at(-1);
  return { ...(stable ? { stable } : {}), ...(any ? { any } : {}) };
}
