import { toCell } from '../fact/column';
import { statusOf } from '../fact/read';
import type { Library } from '../content/collection';
import type { OtherName } from '../schema/words/gazetteer';
import type { Lexicon } from '../content/language/lexicon';
import type { Dimension } from '../dimensions/types';
import type { Messages } from '../i18n/locales-fs';
import { citationPattern, proseAnchor } from '../prose/form';
import { joinSentences, punctuation } from '../i18n/punctuation';
import { isChinese } from '../i18n/script';
import { rowAnchor } from '../prose/slug';
import { pinyinOf } from './pinyin';
import type { SearchIndex, SearchLibrary, SearchRecord } from './types';

/** Where a citation stood before a mark of the sentence: the full stop of `.NET` is none. */
const gap = / (?=[.,;:](?![\p{L}\p{N}]))/gu;

/** Gives a Markdown passage as plain text. */
function stripMarkdown(markdown: string): string {
  return markdown
    .replace(citationPattern, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*`#>]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '')
    .replace(/\s+/g, ' ')
    .replace(gap, '')
    .trim();
}

function proseRecords(library: Library): SearchRecord[] {
  return library.prose
    .split(/^## /m)
    .slice(1)
    .flatMap((part, index) => {
      const [title = '', ...rest] = part.split('\n');
      return rest
        .join('\n')
        .split(/\n\s*\n/)
        .map(stripMarkdown)
        .filter(Boolean)
        .map((text) => ({
          library: library.id,
          kind: 'prose' as const,
          anchor: proseAnchor(index, title),
          title: title.trim(),
          text,
          aliases: [],
        }));
    });
}

/** Takes one library; gives every row that a search can find in it. */
function libraryRecords(
  library: Library,
  locale: string,
  messages: Messages,
  dimensions: readonly Dimension[],
  typed: (names: readonly string[]) => string[],
): SearchRecord[] {
  const row = (
    kind: SearchRecord['kind'],
    anchor: string,
    title: string,
    text: string,
    aliases: readonly string[] = [],
  ): SearchRecord => ({ library: library.id, kind, anchor, title, text, aliases });
  return [
    row('library', '', library.name, library.summary, library.aliases),
    ...dimensions.map((dimension) => {
      const cell = toCell(library, dimension.id, locale, messages);
      return {
        ...row(
          'fact',
          dimension.id,
          dimension.name,
          joinSentences(locale, [cell.state === 'value' ? cell.text : '', cell.note]),
        ),
        ...(cell.state === 'value' ? {} : { support: cell.state }),
        ...(cell.partly ? { answer: cell.text } : {}),
      };
    }),
    ...library.users.map(({ organisation, known_as: key, also, sector, use }) =>
      row('user', rowAnchor('user', key), organisation, use, [
        sector,
        ...also.filter((name) => name !== organisation),
        ...typed([organisation]),
      ]),
    ),
    ...library.ecosystem.map(({ name, role }) => row('ecosystem', rowAnchor('ecosystem', name), name, role)),
    ...library.install.map(({ target, command }) => row('install', 'install', target, command)),
    ...library.benchmarks.map(({ claim, figure, setting }) =>
      row('benchmark', 'benchmarks', claim, `${figure}${punctuation(locale).semicolon}${setting}`),
    ),
    ...library.history.map(({ date, event }) => row('history', 'history', date, event)),
    ...proseRecords(library),
  ];
}

function toSearchLibrary(library: Library): SearchLibrary {
  const { id, name, aliases, summary, hue, bases } = library;
  const status = statusOf(library);
  return {
    id,
    name,
    aliases,
    summary,
    hue,
    ...(status === 'maintenance' || status === 'retired' ? { status } : {}),
    ...(bases.length > 0 ? { bases: bases.map((base) => base.id) } : {}),
  };
}

/** Takes the libraries, a language with its interface words and what the search knows in it, and the names without a profile; gives the file that a page loads on the first use of the search. */
export function toSearchIndex(
  libraries: readonly Library[],
  locale: string,
  messages: Messages,
  { dimensions, names: inLanguages, vocabulary: { question, filler, near, rows, turns, values } }: Lexicon,
  others: readonly OtherName[] = [],
): SearchIndex {
  // Whoever reads Chinese may type it in Latin letters.
  const typed = (names: readonly string[]) => (isChinese(locale) ? names.flatMap(pinyinOf) : []);
  const ended = values['status:retired'];
  return {
    libraries: libraries.map(toSearchLibrary),
    others: others.map(({ id, name, aliases = [], what, status }) => ({
      id,
      name,
      aliases: [...aliases, ...typed(aliases)],
      what,
      ...(status === 'maintenance' || status === 'retired' ? { status } : {}),
    })),
    records: libraries.flatMap((library) => libraryRecords(library, locale, messages, dimensions, typed)),
    dimensionAliases: Object.fromEntries(
      dimensions.map(({ id, name, aliases }) => [
        id,
        [
          ...new Set([
            ...inLanguages[id]!,
            ...aliases,
            id.replaceAll('_', ' '),
            ...typed([name, ...aliases]),
          ]),
        ],
      ]),
    ),
    questions: {
      question,
      filler: [...filler, ...Object.values(near).flat()],
      rows,
      ...(ended ? { ended, not: turns.no } : {}),
    },
  };
}
