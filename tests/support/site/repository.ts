import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

/** One commit of a made-up repository. */
export interface MadeUpCommit {
  /** Moment as git reads it; a day alone is noon of it. */
  readonly day: string;
  readonly author: string;
  readonly mail?: string;
  readonly subject?: string;
  /** Files that the commit writes, by name. */
  readonly files?: Readonly<Record<string, string>>;
  /** Tags that it gets; one that ends in `*` has a day of its own, three days later. */
  readonly tags?: readonly string[];
  /** Joins a second line that begins at the commit before. */
  readonly merge?: boolean;
}

const moment = (day: string) => Date.parse(`${day}T12:00:00Z`) / 1000;

function personOf({
  author,
  mail = `${author.toLowerCase().replaceAll(' ', '.')}@madeup.example`,
}: MadeUpCommit): string {
  return `${author} <${mail}>`;
}

/** Takes text; gives it as git fast-import reads it. */
const dataOf = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`;

/** Marks of commits: the main line counts from 1, what is merged stands aside. */
const mainMark = (at: number) => `:${at + 1}`;
const sideMark = (at: number) => `:${at + 10_001}`;

function tagText(tag: string, commit: MadeUpCommit, at: number): string {
  if (!tag.endsWith('*')) return `reset refs/tags/${tag}\nfrom ${mainMark(at)}\n\n`;
  const tagged = moment(commit.day) + 3 * 86_400;
  return `tag ${tag.slice(0, -1)}\nfrom ${mainMark(at)}\ntagger ${personOf(commit)} ${tagged} +0000\n${dataOf(tag)}`;
}

/** Gives a commit as git fast-import reads it: what it merges first, then itself, then its tags. */
function commitText(commit: MadeUpCommit, at: number): string {
  const who = `${personOf(commit)} ${moment(commit.day)} +0000\n`;
  const from = at > 0 ? `from ${mainMark(at - 1)}\n` : '';
  const begin = (branch: string, mark: string, subject: string) =>
    `commit refs/heads/${branch}\nmark ${mark}\nauthor ${who}committer ${who}${dataOf(subject)}${from}`;
  const written = Object.entries(commit.files ?? {}).map(
    ([name, text]) => `M 100644 inline ${name}\n${dataOf(text)}`,
  );
  return [
    commit.merge ? `${begin('side', sideMark(at), 'aside')}\n` : '',
    begin('main', mainMark(at), commit.subject ?? 'work'),
    commit.merge ? `merge ${sideMark(at)}\n` : '',
    ...written,
    '\n',
    ...(commit.tags ?? []).map((tag) => tagText(tag, commit, at)),
  ].join('');
}

/** Takes a folder and commits, the oldest first; makes a bare repository of them there. */
export function makeRepository(folder: string, commits: readonly MadeUpCommit[]): void {
  mkdirSync(folder, { recursive: true });
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', folder]);
  execFileSync('git', ['--git-dir', folder, 'config', 'uploadpack.allowFilter', 'true']);
  execFileSync('git', ['--git-dir', folder, 'fast-import', '--quiet', '--force'], {
    input: commits.map(commitText).join(''),
  });
}
