/** What the names of all caches of this site begin with: others on the same host are left alone. */
export const cachePrefix = 'dl-atlas-';

/** Takes the revision of the offline pages; gives the names of the caches. The number of a name is raised when the form of what is kept in it changes; what is hashed never does. */
export function cacheNames(revision: string) {
  return { pages: `${cachePrefix}pages-1`, data: `${cachePrefix}data-1`, hashed: `${cachePrefix}hashed`, offline: `${cachePrefix}offline-${revision}` } as const;
}

/** Takes the names of all caches of the host and those in use; gives those that an earlier worker of this site left. */
export function leftOver(found: readonly string[], used: readonly string[]): string[] {
  return found.filter((name) => name.startsWith(cachePrefix) && !used.includes(name));
}
