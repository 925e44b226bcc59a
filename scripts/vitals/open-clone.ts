import { homedir } from 'node:os';
import path from 'node:path';
import { copyRepository, isGitFolder, renewCopy } from '../verify/copy-repository';
import { findClone } from '../verify/find-repository';

/** A copy of a repository on this machine. */
export interface Clone {
  /** Its git directory. */
  readonly directory: string;
  /** True if it was brought up to date just now. */
  readonly fresh: boolean;
}

/** How long copying the history of a large project may take. */
const limit = 60 * 60_000;

/** Where copies are kept that the command makes itself: histories alone, without files. */
const cache = path.join(
  process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache'),
  'dl-atlas',
  'histories',
);

/** Takes the address of a repository; gives its owner and name, its last two parts. Throws if it has none. */
function ownerAndName(repository: string): readonly [owner: string, name: string] {
  const [owner, name] = new URL(repository).pathname.split('/').filter(Boolean).slice(-2);
  if (!owner || !name) throw new Error(`${repository} names no owner and repository.`);
  return [owner, name.replace(/\.git$/, '')];
}

/** Takes an address; copies its history into the cache, or brings that copy up to date. Throws if git cannot. */
function fetchClone(repository: string): string {
  const [owner, name] = ownerAndName(repository);
  const directory = path.join(cache, new URL(repository).host, `${owner}+${name}`);
  const reason = isGitFolder(directory)
    ? renewCopy(directory, limit)
    : copyRepository(repository, directory, { without: 'tree:0', limit });
  if (reason !== undefined) throw new Error(reason);
  return directory;
}

/** Takes an address and, if given, a folder of copies; gives a copy from there, or else one that git makes or renews in the cache. Throws if there is none and git cannot make one. */
export function openClone(repository: string, folder?: string): Clone {
  const found = folder === undefined ? undefined : findClone(folder, ...ownerAndName(repository));
  return found ? { directory: found, fresh: false } : { directory: fetchClone(repository), fresh: true };
}
