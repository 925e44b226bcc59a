import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** One commit of a made-up repository: files to write (null removes one), its day, what it says, and a tag. */
interface MadeCommit {
  readonly day: string;
  readonly says: string;
  readonly files?: Readonly<Record<string, string | null>>;
  readonly tag?: string;
}

/** Runs git in a folder, without the settings of this machine; gives what it printed. */
export function runGit(folder: string, args: readonly string[], day = '2020-01-01'): string {
  const date = `${day}T12:00:00Z`;
  return execFileSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      NODE_ENV: 'test',
      PATH: process.env.PATH,
      HOME: folder,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_AUTHOR_NAME: 'A',
      GIT_AUTHOR_EMAIL: 'a@madeup.example',
      GIT_COMMITTER_NAME: 'A',
      GIT_COMMITTER_EMAIL: 'a@madeup.example',
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_DATE: date,
    },
  });
}

/** Takes the folder of a repository and a commit; makes it and gives its id. */
export function makeCommit(folder: string, { day, says, files = {}, tag }: MadeCommit): string {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    if (text === null) rmSync(file);
    else {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
  runGit(folder, ['add', '--all'], day);
  runGit(folder, ['commit', '--quiet', '--allow-empty', '-m', says], day);
  if (tag) runGit(folder, ['tag', '-a', tag, '-m', tag], day);
  return runGit(folder, ['rev-parse', 'HEAD']).trim();
}

/** Takes a folder and commits; makes a repository there with main as its branch and gives the ids of its commits. */
export function makeRepository(folder: string, commits: readonly MadeCommit[]): string[] {
  mkdirSync(folder, { recursive: true });
  runGit(folder, ['init', '--quiet', '--initial-branch=main']);
  return commits.map((commit) => makeCommit(folder, commit));
}
