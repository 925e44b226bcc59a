import type { IdentifierIndex } from '../programs/identifiers';

/** What kind of row a search record stands for. */
export type SearchKind =
  'library' | 'other' | 'fact' | 'user' | 'ecosystem' | 'install' | 'benchmark' | 'history' | 'prose';

/** What the words of a question mean beside its subject, in every language of the site. */
export interface QuestionWords {
  /** Words that carry a question but no subject. */
  readonly question: readonly string[];
  /** Words that may stand for something and are not missed where nothing speaks of them. */
  readonly filler?: readonly string[];
  /** Words that say which kind of row is wanted. */
  readonly rows: Readonly<Partial<Record<SearchKind, readonly string[]>>>;
  /** Words that ask for what has ended; left out if there are none, as are those that turn them round. */
  readonly ended?: readonly string[];
  readonly not?: readonly string[];
}

/** One row that a search can find: it leads to one anchor of one page. */
export interface SearchRecord {
  /** Id of the library; of an `other` that of the name without a profile. */
  readonly library: string;
  /** What the row is. */
  readonly kind: SearchKind;
  /** Id of the fact's dimension, of the group, or of the part of the page: becomes the anchor. */
  readonly anchor: string;
  /** First line of a hit: name of the dimension, organisation, part. */
  readonly title: string;
  /** Second line of a hit: value and note, use, role, command, or passage of prose. */
  readonly text: string;
  /** Other words that a reader may type for this row. */
  readonly aliases: readonly string[];
  /** Answer of a support fact. */
  readonly support?: 'yes' | 'partial' | 'no' | 'unknown';
  /** The answer in words where it says more than that: a partial one with its kind. */
  readonly answer?: string;
}

/** A library as the search knows it. */
export interface SearchLibrary {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly summary: string;
  readonly hue: string;
  /** Its state, left out while it is active. */
  readonly status?: 'maintenance' | 'retired';
  /** Ids of what it stands on, left out where that is nothing. */
  readonly bases?: readonly string[];
}

/** A name without a profile as the search knows it: found by its names alone. */
export interface SearchOther {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** What it is, or the answer for a language. */
  readonly what: string;
  /** Its state, left out while it is active or not known. */
  readonly status?: 'maintenance' | 'retired';
}

/** The file that a page loads on the first use of the search. */
export interface SearchIndex {
  readonly libraries: readonly SearchLibrary[];
  readonly others: readonly SearchOther[];
  readonly records: readonly SearchRecord[];
  /** Other words for each dimension, once for all libraries. */
  readonly dimensionAliases: Readonly<Record<string, readonly string[]>>;
  readonly questions: QuestionWords;
  /** Identifiers in the programs of the libraries. */
  readonly identifiers?: IdentifierIndex;
}

/** A stretch of text that matched: start (included) and end (excluded), in characters. */
export type Range = readonly [start: number, end: number];

/** One row found. */
export interface SearchHit {
  readonly record: SearchRecord;
  /** Matched parts of the title. */
  readonly titleRanges: readonly Range[];
  /** Matched parts of the text. */
  readonly textRanges: readonly Range[];
}

/** All rows found in one library, best first. */
export interface SearchGroup {
  readonly library: SearchLibrary;
  readonly hits: readonly SearchHit[];
  /** Its place among the groups, from 1; those that nothing but their names tells apart share one. */
  readonly place: number;
  /** Words of the query, as they were typed, that this one does not speak of although others do. */
  readonly missing: readonly string[];
}

/** What a search found, and what it had to leave out. */
export interface SearchAnswer {
  /** Libraries, and names without a profile, best first. */
  readonly groups: readonly SearchGroup[];
  /** Words as they were typed that say something and that no group speaks of: found nowhere, or not together with the others. Without groups it is all of them. */
  readonly dropped: readonly string[];
}
