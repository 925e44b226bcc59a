import type { LookupWord } from '../../lib/verified/lookup-words';
import { expressionOf } from '../../lib/verified/patterns';
import { git, gitIn } from './git';
import { daysOf, historyOf, pathOf, type TreePlace } from './read-history';
import { isGivenDay } from '../../lib/verified/given-day';

/** The largest file that is read as a text, in bytes: what is larger is data. */
const largest = 8 << 20;

/** Takes a place; gives its text, or nothing if it is no file that can be read as one. */
export function textAt({ folder, commit, path }: TreePlace): string | undefined {
  const size = Number(gitIn(folder, ['cat-file', '-s', `${commit}:${path}`]));
  return size <= largest ? gitIn(folder, ['cat-file', 'blob', `${commit}:${path}`]) : undefined;
}

/** Makes a value when it is first asked for. */
function once<Type>(make: () => Type): () => Type {
  let made: { readonly value: Type } | undefined;
  return () => (made ??= { value: make() }).value;
}

const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

/** Fetches in one go what a copy without blobs lacks of a folder: git grep would ask for each file by itself. */
function fetchBlobs({ folder, commit, path }: TreePlace): void {
  if (gitIn(folder, ['config', 'remote.origin.promisor'])?.trim() === 'true')
    gitIn(folder, ['diff', '--numstat', emptyTree, commit, ...pathOf({ path })], 600_000);
}

/** Asks git whether a pattern stands in a file of a folder. */
function grep({ folder, commit, path }: TreePlace, pattern: string): boolean {
  const { status } = git([
    '--git-dir',
    folder,
    'grep',
    '-q',
    '-i',
    '-I',
    '-E',
    '-e',
    pattern,
    commit,
    ...pathOf({ path }),
  ]);
  return status === 0;
}

/** True if a day, month or year is among days, one a line. */
function hasDay(days: string, date: string): boolean {
  return date.length === 10
    ? days.split('\n').some((line) => /\d$/.test(line) && isGivenDay(date, line.slice(-10)))
    : days.includes(date);
}

/** Takes a file and its older state; gives a function that finds a word in them, or in what the file was before. */
export function fileWords(place: TreePlace, texts: readonly string[]): (word: LookupWord) => boolean {
  const days = once(() => daysOf(place));
  const history = once(() => historyOf(place, true));
  return ({ pattern, date }) => {
    const expression = expressionOf(pattern);
    return (
      texts.some((text) => expression.test(text)) ||
      (date !== undefined && hasDay(days(), date)) ||
      expression.test(history())
    );
  };
}

/** Takes a folder, the whole repository too; gives a function that finds a word in its files, their names, its tags and what its commits say. */
export function folderWords(place: TreePlace): (word: LookupWord) => boolean {
  const { folder, commit } = place;
  const days = once(() => daysOf(place));
  const messages = once(() => historyOf(place, false));
  const names = once(() => {
    fetchBlobs(place);
    return gitIn(folder, ['ls-tree', '-r', '--name-only', commit, ...pathOf(place)]) ?? '';
  });
  const readMes = once(() =>
    names()
      .split('\n')
      .filter((name) =>
        /^(README|CHANGELOG|CHANGES|NEWS|RELEASE)[^/]*$/i.test(
          name.slice(place.path === '' ? 0 : place.path.length + 1),
        ),
      )
      .map((name) => ({ ...place, path: name })),
  );
  const texts = once(() => readMes().map((readMe) => textAt(readMe) ?? ''));
  const older = once(() =>
    readMes()
      .map((readMe) => historyOf(readMe, true))
      .join('\n'),
  );
  return ({ pattern, date }) => {
    const expression = expressionOf(pattern);
    const stands = (text: string) => expression.test(text);
    return (
      texts().some(stands) ||
      (date !== undefined && hasDay(days(), date)) ||
      stands(names()) ||
      stands(days()) ||
      stands(messages()) ||
      stands(older()) ||
      // The whole tree last: it is the slowest to ask.
      grep(place, pattern)
    );
  };
}
