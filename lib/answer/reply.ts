import { fold } from '../search/fold';
import type { SearchAnswer, SearchGroup, SearchRecord } from '../search/types';
import type { Intent } from '../understand/meaning';
import { createIdentifierSearch, noIdentifiers, type IdentifierIndex } from '../programs/identifiers';
import type { SaidPart } from '../understand/reading';
import { askedIn, type Asked } from './asked';
import { toAskedRows, type AskedRows, type ReadAs } from './asked-rows';
import type { AnswerPage, PageKind } from './pages/page';
import { createMakers } from './pages/makers';
import { createAnswerPages } from './pages/pages';
import { createRename } from './rename';
import { situationSaid } from './pages/situations';
import type { AnswerSite } from './site';

/** What a text gets that is typed into a search. */
export interface Reply extends SearchAnswer {
  /** True: only the finder can weigh what was asked, so the way there stands first. */
  readonly isSituation: boolean;
  /** What was said and is looked up nowhere, since it is not wanted. */
  readonly leftOut: readonly string[];
  /** What was looked up under another name. */
  readonly readAs: readonly ReadAs[];
  /** Pages that were asked for: they stand before the rows. */
  readonly pages: readonly AnswerPage[];
  /** Pages that are near to what was asked: they stand behind the rows. */
  readonly further: readonly AnswerPage[];
}

/** Kinds of pages that a row leads to as well. */
const ofRows: ReadonlySet<PageKind> = new Set(['profile', 'fact', 'other']);

/** The kinds of pages that an intent asks for. */
const askedBy: Readonly<Record<Intent, readonly PageKind[]>> = {
  compare: ['comparison'],
  leave: ['situation', 'leave', 'comparison'],
  alive: ['alive', 'leave', 'situation'],
  fastest: ['measurements'],
  learn: ['situation'],
  price: ['price'],
  install: ['install'],
  footprint: ['footprint'],
  users: ['users'],
};

/** Whether a page is asked for, and not only near: by a question, by two names, or by its own sentence. */
function isAskedFor({ intents, libraries, others }: Asked, isSaid: boolean) {
  const kinds = new Set<PageKind>([
    ...intents.flatMap((intent) => askedBy[intent]),
    ...(libraries.length + others.length > 1 ? (['comparison'] as const) : []),
    // Whoever asks about a name without a profile is told where to look instead.
    ...(intents.length > 0 || others.length > 1 ? (['other'] as const) : []),
    ...(isSaid ? (['situation'] as const) : []),
  ]);
  return ({ kind }: AnswerPage) => kinds.has(kind);
}

/** What the search finds for a text; where it finds nothing, what it finds for the words of it that the reader of texts understood. */
function lookUp(search: (text: string) => SearchAnswer, { text, understood }: AskedRows): SearchAnswer {
  if (text.trim() === '') return { groups: [], dropped: [] };
  const found = search(text);
  if (found.groups.length > 0 || understood === '') return found;
  const said = fold(understood);
  return {
    dropped: found.dropped.filter((word) => !said.includes(fold(word))),
    groups: search(understood).groups,
  };
}

/** What was found, without libraries that are not wanted, and without rows about what is refused: its facts, and rows that bear its name. */
function withoutRefused(
  groups: readonly SearchGroup[],
  { unwanted, refusedKeys }: AskedRows,
  { dimensions }: AnswerSite,
): SearchGroup[] {
  const wanted = groups.filter(({ library }) => !unwanted.includes(library.id));
  if (refusedKeys.length === 0) return wanted;
  const names = refusedKeys.flatMap((key) => dimensions[key] ?? []);
  const isRefused = ({ anchor, title }: SearchRecord) =>
    refusedKeys.includes(anchor) || names.some((name) => title.includes(name));
  return wanted
    .map((group) => ({ ...group, hits: group.hits.filter(({ record }) => !isRefused(record)) }))
    .filter(({ hits }) => hits.length > 0);
}

/** Whether a word that no row speaks of is missed: what asks for a page, or for nothing, is not. */
function saysSomething(word: string, parts: readonly SaidPart[]): boolean {
  const folded = fold(word);
  return parts.some(({ kind, said }) => kind !== 'intent' && fold(said).includes(folded));
}

/** Takes what pages there are and the identifiers in the programs; gives a function that takes a text and gives the programs in which an identifier of it stands. */
function createProgramPages(site: AnswerSite, identifiers: IdentifierIndex) {
  const make = createMakers(site);
  const find = createIdentifierSearch(identifiers);
  return (text: string): { readonly asked: AnswerPage[]; readonly near: AnswerPage[] } => {
    const { programs, sure } = find(text);
    const pages = programs.flatMap(({ name, library, task }) => {
      const known = site.libraries.find(({ id }) => id === library);
      return known ? [make.program(known, task, name)] : [];
    });
    return sure ? { asked: pages, near: [] } : { asked: [], near: pages };
  };
}

/** Takes the search, what reads texts, what pages there are, and the identifiers in the programs; gives what answers a text with all of them. The function never throws. */
export function createReply(
  search: (text: string) => SearchAnswer,
  read: (text: string) => readonly SaidPart[],
  site: AnswerSite,
  identifiers: IdentifierIndex = noIdentifiers,
): (text: string) => Reply {
  const { answers, nearest } = createAnswerPages(site);
  const rename = createRename(search, site);
  const programPages = createProgramPages(site, identifiers);
  return (text) => {
    const parts = read(text);
    const rows = toAskedRows(text, parts, rename);
    const { leftOut, readAs } = rows;
    const found = lookUp(search, rows);
    const groups = withoutRefused(found.groups, rows, site);
    const asked = askedIn(parts, text);
    const all = answers(asked);
    const isSaid = situationSaid(text, site) !== undefined;
    const isAsked = isAskedFor(asked, isSaid);
    // Of situations that only share a condition with the one told none was asked for.
    const isFirst = (page: AnswerPage) =>
      isAsked(page) && (page.kind !== 'situation' || !isSaid || page === all.find(isAsked));
    const programs = programPages(text);
    const near = all.length === 0 && groups.length === 0 ? nearest(asked) : all;
    return {
      groups,
      dropped: [...found.dropped.filter((word) => saysSomething(word, parts)), ...rows.elsewhere],
      isSituation: rows.isSituation || isSaid,
      leftOut,
      readAs,
      pages: [...programs.asked, ...all.filter(isFirst)],
      further: [...programs.near, ...near.filter((page) => !isFirst(page) && !ofRows.has(page.kind))],
    };
  };
}
