/** Robots that many projects share and whose names do not end as a robot's do. */
const known = [
  'copybara-service',
  'github actions',
  'github-actions',
  'dependabot',
  'renovate',
  'codecov',
  'mergify',
  'snyk',
  'greenkeeper',
  'semantic-release',
  'juliaregistrator',
  'compathelper julia',
  'julia tagbot',
  'documenter.jl',
  'tensorflower gardener',
  'google-ml-automation',
];

/** Names that a machine gives to whoever works on it: nobody can be counted by them. */
export const namesOfNobody = ['root', 'unknown', 'ubuntu', '(no author)'];

/** Takes the name of an author; gives it as it is compared: small letters, one blank between words. */
export function plainName(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Takes a name and an address by which somebody wrote; gives whether that is a robot by what it says of itself: `[bot]`, a word `bot`, or a known name. */
export function isRobot(name: string, mail: string, also: readonly string[] = []): boolean {
  const plain = plainName(name);
  return (
    /(?:^|[-_ .[(])bot(?:$|[-_ .\])])/.test(plain) ||
    /\[bot\]@/i.test(mail) ||
    known.includes(plain) ||
    also.some((robot) => plainName(robot) === plain)
  );
}
