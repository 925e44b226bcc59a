import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { copyRepository, isGitFolder, renewCopy } from './copy-repository';

/** Where copies of repositories lie. */
export interface Copies {
  /** Folder of copies that are there: <owner>/<name> or <owner>+<name>. */
  readonly clones?: string;
  /** Folder into which git copies what is not. */
  readonly cache: string;
}

/** A copy of a repository, or why there is none. */
export type FoundRepository = { readonly folder: string } | { readonly reason: string };

function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name === '.git' || !name.startsWith('.'))
      .map((name) => path.join(folder, name))
      .filter((inner) => statSync(inner, { throwIfNoEntry: false })?.isDirectory());
  } catch {
    return [];
  }
}

/** Gives the git directory of a copy: the folder itself, or one up to two levels below. */
function gitFolderIn(folder: string, levels = 2): string | undefined {
  if (isGitFolder(folder)) return folder;
  if (levels === 0) return undefined;
  for (const inner of foldersIn(folder)) {
    const found = gitFolderIn(inner, levels - 1);
    if (found) return found;
  }
  return undefined;
}

/** Gives the folder of a name whatever its capitals: hosts do not tell them apart. */
function entryOf(folder: string, name: string): string | undefined {
  return foldersIn(folder).find((inner) => path.basename(inner).toLowerCase() === name.toLowerCase());
}

/** Takes a folder of copies and the owner and name of a repository; gives the git directory of its copy, as `<owner>/<name>` or `<owner>+<name>`, bare or not; nothing if there is none. */
export function findClone(clones: string, owner: string, name: string): string | undefined {
  const below = entryOf(clones, owner);
  const candidates = [below && entryOf(below, name), entryOf(clones, `${owner}+${name}`)];
  return candidates.map((folder) => folder && gitFolderIn(folder)).find(Boolean);
}

/** What git says where there is no way out of this machine: no second repository is tried then. */
const offline = /resolve host|connect to|connection|network|timed out|ETIMEDOUT|proxy|unable to access/i;

/** Takes where copies lie; gives a function that finds the repository of an owner, copying it at most once. What it gives never throws. */
export function repositoryFinder({
  clones,
  cache,
}: Copies): (owner: string, name: string) => FoundRepository {
  const known = new Map<string, FoundRepository>();
  let unreachable: string | undefined;
  const copy = (owner: string, name: string): FoundRepository => {
    const folder = path.join(cache, `${owner}+${name}`);
    const address = `https://github.com/${owner}/${name}.git`;
    if (isGitFolder(folder)) {
      // What was copied once is renewed where that is possible, and read as it is where not.
      if (!unreachable) renewCopy(folder, 120_000);
      return { folder };
    }
    if (unreachable) return { reason: unreachable };
    const reason = copyRepository(address, folder, { without: 'blob:none', limit: 600_000 });
    if (reason === undefined) return { folder };
    if (offline.test(reason)) unreachable = 'the host of the repositories cannot be reached';
    return { reason };
  };
  return (owner, name) => {
    const key = `${owner}/${name}`.toLowerCase();
    const clone = known.get(key) ? undefined : clones && findClone(clones, owner, name);
    const found = known.get(key) ?? (clone ? { folder: clone } : copy(owner, name));
    known.set(key, found);
    return found;
  };
}
