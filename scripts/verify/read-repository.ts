import type { Reading } from '../../lib/verified/check-row';
import { firstDayOf, isGivenDay, lastDayOf, saysDay, shiftDay } from '../../lib/verified/given-day';
import type { LookupWord } from '../../lib/verified/lookup-words';
import { expressionOf } from '../../lib/verified/patterns';
import type { RepositoryPlace } from '../../lib/verified/repository-place';
import type { VerifiedSource } from '../../lib/schema/records/verified';
import { gitIn } from './git';
import { lastChange, removalFinder, tagsOf, type Change, type TreePlace } from './read-history';
import { commitOf, resolveCommit } from './resolve-commit';
import { fileWords, folderWords, textAt } from './tree-words';

/** A reading of a place in a repository, with what a finer place needs. */
export interface RepositoryReading extends Reading {
  /** Where it was read; nothing if that could not be. */
  readonly place?: TreePlace;
}

/** Takes why a source could not be read, or what is wrong with it; gives a reading that holds nothing. */
export const unread = (record: VerifiedSource): RepositoryReading => ({
  record,
  complete: () => false,
  holds: () => false,
});

/** Takes the git directory of a copy; gives the day of its newest ref: of requests to merge too, where it has them. */
export function newestRef(folder: string): string | undefined {
  const day = gitIn(folder, [
    'for-each-ref',
    '--count=1',
    '--sort=-committerdate',
    '--format=%(committerdate:short)',
  ])?.trim();
  return day || undefined;
}

/** Takes a place that was read; gives the read-me of its repository. */
export function readMeOf({ folder, commit }: TreePlace): string {
  const names = (gitIn(folder, ['ls-tree', '--name-only', commit]) ?? '').split('\n');
  return names
    .filter((name) => /^read_?me/i.test(name))
    .map((name) => textAt({ folder, commit, path: name }) ?? '')
    .join('\n');
}

const short = (commit: string): string => commit.slice(0, 12);

/** Gives what is wrong with the day of a source, if anything. */
function dayFault(
  given: string | undefined,
  change: Change | undefined,
  own: readonly string[],
  says: () => boolean,
): Pick<VerifiedSource, 'fault'> {
  if (!given || [...(change?.days ?? []), ...own].some((day) => isGivenDay(given, day)) || says()) return {};
  return { fault: 'day' };
}

/** Gives the days of a commit: of its committer and of its author. */
function daysOfCommit(folder: string, commit: string): string[] {
  return (gitIn(folder, ['log', '-1', '--format=%cs %as', commit]) ?? '').trim().split(' ');
}

/** What a tree holds at a place: a file with its text and its state of the day given, or a folder. */
function readPlace(tree: TreePlace, isFile: boolean, cited: Change | undefined, newest: Change | undefined) {
  if (!isFile) return { text: '', holds: folderWords(tree) };
  const text = textAt(tree) ?? '';
  const older = cited && cited.commit !== newest?.commit ? textAt({ ...tree, commit: cited.commit }) : '';
  const removal = cited && { removal: removalFinder(tree, cited.commit) };
  return { text, holds: fileWords(tree, [text, older ?? '']), ...removal };
}

function readTree(folder: string, place: RepositoryPlace, given: string | undefined): RepositoryReading {
  const resolved = resolveCommit(folder, place.rest);
  if (!resolved) return unread({ unread: 'no-ref' });
  const { commit, path, fixed } = resolved;
  const own = daysOfCommit(folder, commit);
  const at = { commit: short(commit), day: own[0]! };
  const tree: TreePlace = { folder, commit, path };
  const kind = gitIn(folder, ['cat-file', '-t', `${commit}:${path}`])?.trim();
  const newest = lastChange(tree);
  if (!kind)
    return unread({
      ...at,
      fault: 'path',
      ...(newest ? { wanted: `${newest.commit}, ${newest.days[0]}` } : {}),
    });
  const change = (given && lastChange(tree, shiftDay(lastDayOf(given), 1))) || newest;
  const { text, holds, ...more } = readPlace(tree, kind === 'blob', change, newest);
  const says = () => kind === 'blob' && saysDay(given!, path, text);
  return {
    place: tree,
    record: {
      ...at,
      ...(change ? { changed: change.days[0]! } : {}),
      ...dayFault(given, change, fixed ? own : [], says),
    },
    complete: () => true,
    holds: remember(holds),
    ...more,
  };
}

/** A release page has notes that git does not hold: what is not in the repository may stand there. */
function readRelease(
  folder: string,
  { rest }: RepositoryPlace,
  given: string | undefined,
): RepositoryReading {
  const tag = rest.join('/');
  const commit = tag ? commitOf(folder, `refs/tags/${tag}`) : commitOf(folder, 'HEAD');
  if (!commit) return tag && tagsOf(folder) ? unread({ fault: 'path' }) : unread({ unread: 'no-ref' });
  const day = daysOfCommit(folder, commit)[0]!;
  const tree = { folder, commit, path: '' };
  const early = tag && given && shiftDay(lastDayOf(given), 1) < day;
  return {
    place: tree,
    record: {
      commit: short(commit),
      day,
      ...(early ? { fault: 'day' as const, wanted: day } : {}),
    },
    complete: () => false,
    holds: remember(folderWords(tree)),
  };
}

function readCommit(folder: string, { rest }: RepositoryPlace, given: string | undefined): RepositoryReading {
  const commit = rest[0] ? commitOf(folder, rest[0]) : undefined;
  if (!commit) return unread({ unread: 'no-ref' });
  const days = daysOfCommit(folder, commit);
  const text = gitIn(folder, ['show', '--no-ext-diff', '--no-textconv', '--no-color', commit], 300_000) ?? '';
  return {
    place: { folder, commit, path: '' },
    record: {
      commit: short(commit),
      day: days[0]!,
      changed: days[0]!,
      ...dayFault(given, undefined, days, () => false),
    },
    complete: () => true,
    holds: ({ pattern, date }) =>
      expressionOf(pattern).test(text) || days.some((day) => date !== undefined && isGivenDay(date, day)),
  };
}

/** Asks each word once. */
function remember(holds: (word: LookupWord) => boolean): (word: LookupWord) => boolean {
  const known = new Map<string, boolean>();
  return (word) => {
    const found = known.get(word.pattern) ?? holds(word);
    known.set(word.pattern, found);
    return found;
  };
}

/** Takes a reading, the day that the source gives and the end of the copy; where the first lies after the other, nothing that the copy lacks is held against the source. */
function allowOldCopy(
  reading: RepositoryReading,
  given: string | undefined,
  copied: string,
): RepositoryReading {
  const { commit, day, changed, fault, unread: why } = reading.record;
  if (!given || firstDayOf(given) <= shiftDay(copied, 1))
    return why ? reading : { ...reading, record: { ...reading.record, copied } };
  if (fault === 'path' || why) return unread({ unread: 'no-ref' });
  return {
    ...reading,
    record: { commit: commit!, day: day!, ...(changed ? { changed } : {}), copied },
    complete: () => false,
  };
}

/** Takes the git directory of a repository, the place that a source cites, the day it gives, and the day of the newest ref of the copy; reads it. */
export function readRepository(
  folder: string,
  place: RepositoryPlace,
  given: string | undefined,
  copied: string | undefined,
): RepositoryReading {
  if (place.kind === 'thread') return unread({ unread: 'thread' });
  const readers = { release: readRelease, commit: readCommit, tree: readTree };
  const reading = readers[place.kind](folder, place, given);
  return copied === undefined ? reading : allowOldCopy(reading, given, copied);
}
