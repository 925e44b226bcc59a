import { existsSync, readFileSync } from 'node:fs';
import { devNull } from 'node:os';
import path from 'node:path';
import type { Commit, History, Tag } from '../../lib/vitals/history';
import { git } from '../verify/git';
import type { Clone } from './open-clone';

/** The mailmap of the repository itself and no other. */
const mailmap = ['core.bare=true', 'mailmap.blob=HEAD:.mailmap', `mailmap.file=${devNull}`];

/** How long reading the history of a large project may take. */
const limit = 10 * 60_000;

/** Takes a git directory and arguments; gives what git prints about it. Throws with what it complained of. */
function readGit(directory: string, ...args: readonly string[]): string {
  const settings = mailmap.flatMap((setting) => ['-c', setting]);
  const { text, status, reason } = git([`--git-dir=${directory}`, ...settings, ...args], limit);
  if (status !== 0) throw new Error(reason ?? `git ${args[0]} ended with ${status}`);
  return text;
}

const linesOf = (text: string) => text.split('\n').filter(Boolean);

function readCommits(directory: string): Commit[] {
  const form = ['%H', '%cs', '%P', '%aN', '%aE'].join('%x1f');
  return linesOf(readGit(directory, 'log', '--no-show-signature', `--format=${form}`, 'HEAD')).map((line) => {
    const [hash = '', day = '', parents = '', author = '', mail = ''] = line.split('\x1f');
    return { hash, day, parents: parents.split(' ').filter(Boolean).length, author, mail };
  });
}

function readTags(directory: string): Tag[] {
  return linesOf(
    readGit(directory, 'for-each-ref', '--format=%(creatordate:short) %(refname:lstrip=2)', 'refs/tags'),
  ).flatMap((line) => {
    const [, day, name] = /^([\d-]+) (.+)$/.exec(line) ?? [];
    // A tag of something that is no commit has no day.
    return day && name ? [{ name, day }] : [];
  });
}

/** Gives the newest day of all that a copy holds, up to today: a clock that was wrong may have dated something ahead. */
function newestDay(
  directory: string,
  commits: readonly Commit[],
  tags: readonly Tag[],
  today: string,
): string {
  const tips = linesOf(
    readGit(directory, 'for-each-ref', '--format=%(committerdate:short) %(*committerdate:short)'),
  )
    .flatMap((line) => line.split(' '))
    .filter((day) => day !== '');
  return [...tips, ...[...commits, ...tags].map(({ day }) => day)]
    .filter((day) => day <= today)
    .reduce((newest, day) => (day > newest ? day : newest), '');
}

/**
 * Takes a copy and today; gives the history of its main line and its tags. The cut of a copy that was not made just now is the newest day in it:
 * nothing says that it was made later. Throws if git cannot read the copy.
 */
export function readHistory({ directory, fresh }: Clone, today: string): History {
  const [commit = ''] = linesOf(readGit(directory, 'rev-parse', 'HEAD'));
  const commits = readCommits(directory).filter(({ day }) => day <= today);
  const tags = readTags(directory).filter(({ day }) => day <= today);
  const shallow = path.join(directory, 'shallow');
  return {
    commit,
    commits,
    tags,
    cut: fresh ? today : newestDay(directory, commits, tags, today),
    brokenOff: existsSync(shallow) ? linesOf(readFileSync(shallow, 'utf8')) : [],
  };
}
