import { fold, isHan, splitWords } from './fold';
import type { SearchIndex, SearchKind, SearchLibrary, SearchOther, SearchRecord } from './types';

/** A row made ready: folded texts and their words. */
export interface PreparedRow {
  readonly record: SearchRecord;
  readonly title: string;
  readonly titleWords: readonly string[];
  readonly aliases: readonly string[];
  readonly aliasWords: ReadonlySet<string>;
  /** Title, other names and their words in one: what does not stand here is none of them. */
  readonly head: string;
  readonly text: string;
  readonly textWords: ReadonlySet<string>;
  /** The words of its title, with and without what stands in brackets. */
  readonly wholeTitles: readonly (readonly string[])[];
  /** The words of each other name. */
  readonly wholeAliases: readonly (readonly string[])[];
}

/** A library made ready: its names and its rows. */
export interface PreparedLibrary {
  readonly library: SearchLibrary;
  readonly names: readonly string[];
  readonly nameWords: ReadonlySet<string>;
  /** The words of each name, where there is no profile: such a thing is found by a whole name. */
  readonly wholeNames?: readonly (readonly string[])[];
  readonly rows: readonly PreparedRow[];
}

/** Everything that a search needs, made once. */
export interface Prepared {
  readonly libraries: readonly PreparedLibrary[];
  /** Latin words of names, titles and aliases: what a typo is corrected to. */
  readonly vocabulary: readonly string[];
  /** Words of these that are names: of libraries, users and parts. */
  readonly properNames: ReadonlySet<string>;
  /** Chinese terms of titles and aliases, the longest first. */
  readonly hanTerms: readonly string[];
}

/** Names are often typed without their blanks and hyphens: "HuggingFace". */
function joined(words: readonly string[]): string[] {
  return words.length > 1 && words.length < 5 && !words.some(isHan) ? [words.join('')] : [];
}

/** The words of a name that are looked for: each once, those of questions aside ("torch for R"). */
function wholeWords(name: string, stop: ReadonlySet<string>): string[] {
  return [...new Set(splitWords(name))].filter((word) => !stop.has(word));
}

function prepareRow(record: SearchRecord, shared: readonly string[], stop: ReadonlySet<string>): PreparedRow {
  const title = fold(record.title);
  const titleWords = splitWords(title);
  const aliases = [...record.aliases, ...shared].map(fold);
  const text = fold(record.text);
  const aliasWords = new Set([...aliases.flatMap(splitWords), ...joined(titleWords)]);
  return {
    record,
    title,
    titleWords,
    aliases,
    aliasWords,
    head: [title, ...aliases, ...aliasWords].join('\n'),
    text,
    textWords: new Set(splitWords(text)),
    wholeTitles: [title, title.replace(/ ?\([^)]*\)$/, '')].map((name) => wholeWords(name, stop)),
    wholeAliases: aliases.map((name) => wholeWords(name, stop)),
  };
}

function prepareNames({ name, id, aliases }: Pick<SearchLibrary, 'name' | 'id' | 'aliases'>) {
  const names = [name, id, ...aliases].map(fold);
  return {
    names,
    nameWords: new Set(names.flatMap((text) => [...splitWords(text), ...joined(splitWords(text))])),
  };
}

/** A name without a profile stands among the libraries, with one row. */
function prepareOther({ id, name, aliases, what }: SearchOther, stop: ReadonlySet<string>): PreparedLibrary {
  const { names, nameWords } = prepareNames({ id, name, aliases });
  return {
    library: { id, name, aliases, summary: what, hue: '' },
    names,
    nameWords,
    wholeNames: names.map((text) => wholeWords(text, stop)),
    rows: [
      prepareRow({ library: id, kind: 'other', anchor: '', title: name, text: what, aliases }, [], stop),
    ],
  };
}

/** Takes the index; gives it ready for searching. */
export function prepare(index: SearchIndex): Prepared {
  const stop = new Set(index.questions.question.map(fold));
  const profiles = index.libraries.map((library): PreparedLibrary => {
    return {
      library,
      ...prepareNames(library),
      rows: index.records
        .filter((record) => record.library === library.id)
        .map((record) =>
          prepareRow(
            record,
            record.kind === 'fact' ? (index.dimensionAliases[record.anchor] ?? []) : [],
            stop,
          ),
        ),
    };
  });
  const libraries = [...profiles, ...index.others.map((other) => prepareOther(other, stop))];
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
    properNames: new Set(
      libraries.flatMap(({ nameWords, names, rows }) => [
        ...nameWords,
        ...names,
        ...rows
          .filter(({ record }) => record.kind === 'user' || record.kind === 'ecosystem')
          .flatMap(({ titleWords, aliasWords }) => [...titleWords, ...aliasWords]),
      ]),
    ),
    // Titles of measurements are sentences: what stands in them is no term.
    hanTerms: wordsOf('prose', 'history', 'benchmark')
      .filter((word) => isHan(word) && word.length >= 2)
      .sort((a, b) => b.length - a.length),
  };
}
