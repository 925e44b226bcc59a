import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { askGit } from './git';

/** A copy of a repository on this machine. */
export interface Clone {
  /** Its git directory. */
  readonly directory: string;
  /** True if it was brought up to date just now. */
  readonly fresh: boolean;
}

/** Where copies are kept that the commands make themselves. */
const cache = path.join(process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache'), 'dl-atlas', 'clones');

const isFolder = (file: string) => existsSync(file) && statSync(file).isDirectory();
const isGitDirectory = (folder: string) =>
  existsSync(path.join(folder, 'HEAD')) && isFolder(path.join(folder, 'objects'));

/** Takes the address of a repository; gives its owner and name, its last two parts. Throws if it has none. */
function ownerAndName(repository: string): { readonly owner: string; readonly name: string } {
  const [owner, name] = new URL(repository).pathname.split('/').filter(Boolean).slice(-2);
  if (!owner || !name) throw new Error(`${repository} names no owner and repository.`);
  return { owner, name: name.replace(/\.git$/, '') };
}

/** Gives the git directory in a folder: the folder itself (bare), its .git, or either of the two one folder below. */
function gitDirectoryIn(folder: string): string | undefined {
  if (!isFolder(folder)) return undefined;
  const below = readdirSync(folder)
    .sort()
    .map((name) => path.join(folder, name));
  return [
    folder,
    path.join(folder, '.git'),
    ...below,
    ...below.map((inner) => path.join(inner, '.git')),
  ].find(isGitDirectory);
}

/** Takes a folder of copies and an address; gives the git directory of its copy, as `<owner>/<name>` or `<owner>+<name>`, bare or not; nothing if there is none. */
export function findClone(folder: string, repository: string): string | undefined {
  const { owner, name } = ownerAndName(repository);
  for (const place of [path.join(owner, name), `${owner}+${name}`]) {
    const found =
      gitDirectoryIn(path.join(folder, place)) ?? gitDirectoryIn(path.join(folder, `${place}.git`));
    if (found) return found;
  }
  return undefined;
}

/** Takes an address; copies its history without files into the cache, or brings that copy up to date. Throws if git cannot. */
function fetchClone(repository: string): string {
  const { owner, name } = ownerAndName(repository);
  const directory = path.join(cache, new URL(repository).host, owner, `${name}.git`);
  if (isGitDirectory(directory)) {
    askGit(
      `--git-dir=${directory}`,
      'fetch',
      '--quiet',
      '--prune',
      '--tags',
      '--force',
      'origin',
      '+refs/heads/*:refs/heads/*',
    );
    return directory;
  }
  mkdirSync(path.dirname(directory), { recursive: true });
  rmSync(`${directory}.part`, { recursive: true, force: true });
  try {
    askGit('clone', '--quiet', '--bare', '--filter=tree:0', repository, `${directory}.part`);
    renameSync(`${directory}.part`, directory);
  } finally {
    rmSync(`${directory}.part`, { recursive: true, force: true });
  }
  return directory;
}

/** Takes an address and, if given, a folder of copies; gives a copy from there, or else one that git makes or renews in the cache. Throws if there is none and git cannot make one. */
export function openClone(repository: string, folder?: string): Clone {
  const found = folder === undefined ? undefined : findClone(folder, repository);
  return found ? { directory: found, fresh: false } : { directory: fetchClone(repository), fresh: true };
}
