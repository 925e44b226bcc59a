import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { git } from './git';

/** How a repository is copied. */
interface Copying {
  /** What a copy leaves out until it is asked for: the contents of files, or folders too. */
  readonly without: 'blob:none' | 'tree:0';
  /** How long git may take, in milliseconds. */
  readonly limit: number;
}

/** Runs git; gives why it failed. */
function failure(args: readonly string[], limit: number): string | undefined {
  const { reason, status } = git(args, limit);
  return reason ?? (status === 0 ? undefined : `git ended with ${status}`);
}

/** Takes a folder; gives whether a git directory lies there. */
export const isGitFolder = (folder: string): boolean =>
  existsSync(path.join(folder, 'HEAD')) && existsSync(path.join(folder, 'objects'));

/** Takes the git directory of a copy; brings its branches and tags up to date. Gives why it could not. Never throws. */
export function renewCopy(folder: string, limit: number): string | undefined {
  const branches = '+refs/heads/*:refs/heads/*';
  return failure(
    ['--git-dir', folder, 'fetch', '--quiet', '--prune', '--tags', '--force', 'origin', branches],
    limit,
  );
}

/** Takes an address and a folder; copies the repository there, whole or not at all. Gives why it could not. Throws only where the disk refuses. */
export function copyRepository(
  address: string,
  folder: string,
  { without, limit }: Copying,
): string | undefined {
  const part = `${folder}.part`;
  mkdirSync(path.dirname(folder), { recursive: true });
  rmSync(part, { recursive: true, force: true });
  const reason = failure(['clone', '--quiet', '--bare', `--filter=${without}`, address, part], limit);
  if (reason === undefined) renameSync(part, folder);
  else rmSync(part, { recursive: true, force: true });
  return reason;
}
