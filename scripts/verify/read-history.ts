import type { Removal } from '../../lib/verified/check-row';
import type { LookupWord } from '../../lib/verified/lookup-words';
import { expressionOf, spellingOf } from '../../lib/verified/patterns';
import { gitIn } from './git';

const logs = ['log', '--no-ext-diff', '--no-textconv', '--no-color'];

/** A file or folder of a repository at a commit. */
export interface TreePlace {
  /** The git directory. */
  readonly folder: string;
  readonly commit: string;
  /** Path in the repository; empty for the whole. */
  readonly path: string;
}

/** Gives the pathspec of a place. */
export function pathOf({ path }: Pick<TreePlace, 'path'>): string[] {
  return path === '' ? [] : ['--', `:(literal)${path}`];
}

/** A commit with the days of committer and author. */
export interface Change {
  readonly commit: string;
  readonly days: readonly string[];
}

/** Takes a place and a last day; gives the last commit up to the end of that day that changed it, or nothing. */
export function lastChange(place: TreePlace, until?: string): Change | undefined {
  const text = gitIn(place.folder, [
    ...logs,
    '-1',
    '--format=%H %cs %as',
    ...(until ? [`--until=${until}T23:59:59Z`] : []),
    place.commit,
    ...pathOf(place),
  ]);
  const [commit, ...days] = text?.trim().split(' ') ?? [];
  return commit ? { commit, days } : undefined;
}

/** Takes a git directory; gives the names of its tags with their days. */
export function tagsOf(folder: string): string {
  return gitIn(folder, ['for-each-ref', 'refs/tags', '--format=%(refname:short) %(creatordate:short)']) ?? '';
}

/** Takes a place; gives the days on which it was changed, and those of the tags, one a line. */
export function daysOf(place: TreePlace): string {
  return `${gitIn(place.folder, [...logs, '--format=%cs%n%as', place.commit, ...pathOf(place)]) ?? ''}\n${tagsOf(place.folder)}`;
}

/** Takes a place; gives what its commits say, and with `lines` which lines they changed. */
export function historyOf(place: TreePlace, lines: boolean): string {
  const text = gitIn(
    place.folder,
    [
      ...logs,
      '--format=%s%n%b',
      ...(lines ? ['-p', '-U0', '--no-renames'] : []),
      place.commit,
      ...pathOf(place),
    ],
    300_000,
  );
  return text ?? '';
}

const verb =
  '(remov(e|ed|es|ing|al of)|delet(e|ed|es|ing)|drop(s|ped|ping)?|deprecat(e|ed|es|ing|ion of)|retir(e|ed|es|ing)|sunset(s|ting)?)';
const after =
  '( (support|plug-?in|submodule|directory|back-?end|integration|profiler|package|module|api|entirely|completely))*( from | in |[.:!]?$| *[(\\[])';

/** Who avoids what is deprecated takes nothing away: “Avoid deprecated JAX API” removes no JAX. */
const aside = /\bavoid(s|ed|ing)? .*deprecated/i;

/** Takes a place and the commit up to which it was cited; gives a function that finds a later commit whose first line removes or deprecates a name. */
export function removalFinder(
  { folder, commit }: TreePlace,
  cited: string,
): (word: LookupWord) => Removal | undefined {
  let subjects: string[] | undefined;
  return ({ word }) => {
    subjects ??= (gitIn(folder, [...logs, '--format=%h %cs %s', `${cited}..${commit}`]) ?? '')
      .split('\n')
      .filter((line) => expressionOf(verb).test(line) && !aside.test(line));
    const removes = expressionOf(
      `${verb} (support for |support of |the |old ){0,2}${spellingOf(word)}${after}`,
    );
    const line = subjects.find((subject) => removes.test(subject));
    const [, short, day, says] = /^(\S+) (\S+) (.*)$/.exec(line ?? '') ?? [];
    return short ? { word, commit: short, day: day!, says: says!.slice(0, 200).trim() } : undefined;
  };
}
