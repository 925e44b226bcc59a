/** What the names of all caches of this site begin with: others on the same host are left alone. */
export const cachePrefix = 'dl-atlas-';

/** Names of the caches. A number is raised when the form of what is cached there changes; what is hashed never does. */
export const cacheNames = {
  pages: `${cachePrefix}pages-1`,
  data: `${cachePrefix}data-1`,
  hashed: `${cachePrefix}hashed`,
} as const;

/** Takes the names of all caches of the host; gives those that an earlier worker of this site left. */
export function leftOver(found: readonly string[]): string[] {
  const used: readonly string[] = Object.values(cacheNames);
  return found.filter((name) => name.startsWith(cachePrefix) && !used.includes(name));
}
