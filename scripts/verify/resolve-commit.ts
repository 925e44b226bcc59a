import { gitIn } from './git';

/** Takes a git directory and a name; gives the id of the commit that it stands for, or nothing. */
export function commitOf(folder: string, name: string): string | undefined {
  return (
    gitIn(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])?.trim() ||
    undefined
  );
}

/** A commit and a path in it. */
interface Resolved {
  readonly commit: string;
  readonly path: string;
  /** True for a tag or a commit, which stay as they are. */
  readonly fixed: boolean;
}

/** Takes a repository and what follows in an address; gives the commit and the path: only the repository tells where a branch's name ends. */
export function resolveCommit(folder: string, rest: readonly string[]): Resolved | undefined {
  for (let length = 1; length <= rest.length; length += 1) {
    const name = rest.slice(0, length).join('/');
    const path = rest.slice(length).join('/');
    const branch = commitOf(folder, `refs/heads/${name}`) ?? commitOf(folder, `refs/remotes/origin/${name}`);
    if (branch) return { commit: branch, path, fixed: false };
    const fixed =
      commitOf(folder, `refs/tags/${name}`) ??
      (/^[0-9a-f]{7,40}$/.test(name) ? commitOf(folder, name) : undefined);
    if (fixed) return { commit: fixed, path, fixed: true };
  }
  // A copy may hold its main branch without its name.
  const main = rest.length === 0 || ['main', 'master', 'HEAD', 'trunk', 'develop'].includes(rest[0]!);
  const head = main ? commitOf(folder, 'HEAD') : undefined;
  return head ? { commit: head, path: rest.slice(1).join('/'), fixed: false } : undefined;
}
