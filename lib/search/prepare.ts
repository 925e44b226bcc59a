import { fold, isHan, splitWords } from './fold';
import type { SearchIndex, SearchKind, SearchLibrary, SearchRecord } from './types';

/** A row made ready: folded texts and their words. */
export interface PreparedRow {
  readonly record: SearchRecord;
  readonly title: string;
  readonly titleWords: readonly string[];
  readonly aliases: readonly string[];
  readonly aliasWords: ReadonlySet<string>;
  readonly text: string;
  readonly textWords: ReadonlySet<string>;
}

/** A library made ready: its names and its rows. */
export interface PreparedLibrary {
  readonly library: SearchLibrary;
  readonly names: readonly string[];
  readonly nameWords: ReadonlySet<string>;
  readonly rows: readonly PreparedRow[];
}

/** Everything that a search needs, made once. */
export interface Prepared {
  readonly libraries: readonly PreparedLibrary[];
  /** Latin words of names, titles and aliases: what a typo is corrected to. */
  readonly vocabulary: readonly string[];
  /** Chinese terms of titles and aliases, the longest first. */
  readonly hanTerms: readonly string[];
}

/** Names are often typed without their blanks and hyphens: "HuggingFace". */
function joined(words: readonly string[]): string[] {
  return words.length > 1 && words.length < 5 && !words.some(isHan) ? [words.join('')] : [];
}

function prepareRow(record: SearchRecord, shared: readonly string[]): PreparedRow {
  const title = fold(record.title);
  const titleWords = splitWords(title);
  const aliases = [...record.aliases, ...shared].map(fold);
  const text = fold(record.text);
  return {
    record,
    title,
    titleWords,
    aliases,
    aliasWords: new Set([...aliases.flatMap(splitWords), ...joined(titleWords)]),
    text,
    textWords: new Set(splitWords(text)),
  };
}

/** Takes the index; gives it ready for searching. */
export function prepare(index: SearchIndex): Prepared {
  const libraries = index.libraries.map((library): PreparedLibrary => {
    const names = [library.name, library.id, ...library.aliases].map(fold);
    return {
      library,
      names,
      nameWords: new Set(names.flatMap((name) => [...splitWords(name), ...joined(splitWords(name))])),
      rows: index.records
        .filter((record) => record.library === library.id)
        .map((record) =>
          prepareRow(record, record.kind === 'fact' ? (index.dimensionAliases[record.anchor] ?? []) : []),
        ),
    };
  });
  const wordsOf = (...but: readonly SearchKind[]) => [
    ...new Set(
      libraries.flatMap(({ nameWords, names, rows }) => [
        ...nameWords,
        ...names.filter((name) => !name.includes(' ')),
        ...rows
          .filter(({ record }) => !but.includes(record.kind))
          .flatMap(({ titleWords, aliasWords }) => [...titleWords, ...aliasWords]),
      ]),
    ),
  ];
  return {
    libraries,
    vocabulary: wordsOf('prose', 'history').filter((word) => !isHan(word) && word.length >= 3),
    // Titles of measurements are sentences: what stands in them is no term.
    hanTerms: wordsOf('prose', 'history', 'benchmark')
      .filter((word) => isHan(word) && word.length >= 2)
      .sort((a, b) => b.length - a.length),
  };
}
