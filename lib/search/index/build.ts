import { fold, isHan } from '../fold';
import type { SearchIndex, SearchKind, SearchLibrary, SearchOther, SearchRecord } from '../types';
import { createHeads, wholeWords, type Head, type Heads } from './heads';
import { createNames, namesOf, type Names } from './names';
import { createTexts, type Texts } from './texts';
import { createVocabulary, type Vocabulary } from './vocabulary';
import { answerScore, rowWorth } from './worth';

/** A library, or a name without a profile, with its rows: those of one stand together. */
export interface Shelf {
  readonly library: SearchLibrary;
  /** The words of each name, where there is no profile: such a thing is found by a whole name. */
  readonly wholeNames?: readonly (readonly string[])[];
  /** Numbers of its rows: from the first to before the end. */
  readonly from: number;
  readonly end: number;
  /** Numbers of those that stand for the whole of it. */
  readonly own: readonly number[];
}

/** Kinds of row that stand for the whole of what they belong to. */
const ownKinds: ReadonlySet<SearchKind> = new Set(['library', 'other']);

/** Everything that a search needs, made once: words lead to rows. */
export interface Built {
  readonly shelves: readonly Shelf[];
  readonly rows: readonly SearchRecord[];
  /** By row: the number of its shelf and that of its head, its kind, whether it stands for the whole, what its answer leaves of its score, and what kind and answer do. */
  readonly shelfOf: readonly number[];
  readonly headOf: readonly number[];
  readonly kindOf: readonly SearchKind[];
  readonly isOwn: Uint8Array;
  readonly answerOf: Float64Array;
  readonly worthOf: Float64Array;
  readonly heads: readonly Head[];
  readonly places: Heads;
  readonly texts: Texts;
  readonly names: Names;
  /** Latin words of titles and other names, and of texts: the number leads to the word in `headWords` and `textWords`. */
  readonly headVocabulary: Vocabulary;
  readonly headWords: readonly string[];
  readonly textVocabulary: Vocabulary;
  readonly textWords: readonly string[];
  /** Latin words of names, titles and other names: what a typo is corrected to. */
  readonly vocabulary: readonly string[];
  /** Words of these that are names: of libraries, users and parts. */
  readonly properNames: ReadonlySet<string>;
  /** Chinese terms of names, titles and other names. */
  readonly hanTerms: ReadonlySet<string>;
}

/** What words may be mended to, and cut out of what is typed. */
interface Terms {
  readonly vocabulary: Set<string>;
  readonly properNames: Set<string>;
  readonly hanTerms: Set<string>;
}

/** Kinds of row whose titles are no terms; those of measurements are sentences. */
const noWords: ReadonlySet<SearchKind> = new Set(['prose', 'history']);
const noHanTerms: ReadonlySet<SearchKind> = new Set(['prose', 'history', 'benchmark']);
const properKinds: ReadonlySet<SearchKind> = new Set(['user', 'ecosystem']);

function addTerm({ vocabulary, hanTerms }: Terms, word: string, isHanTerm: boolean): void {
  if (!isHan(word)) {
    if (word.length >= 3) vocabulary.add(word);
  } else if (isHanTerm && word.length >= 2) hanTerms.add(word);
}

/** Adds the words of what a row is called. */
function addHead(terms: Terms, { titleWords, aliasWords }: Head, kind: SearchKind): void {
  if (noWords.has(kind)) return;
  for (const words of [titleWords, aliasWords])
    for (const word of words) {
      addTerm(terms, word, !noHanTerms.has(kind));
      if (properKinds.has(kind)) terms.properNames.add(word);
    }
}

/** Adds the names of a library and their words. */
function addNames(terms: Terms, names: readonly string[], words: readonly string[]): void {
  for (const word of words) addTerm(terms, word, true);
  for (const name of names) {
    terms.properNames.add(name);
    if (!name.includes(' ')) addTerm(terms, name, true);
  }
  for (const word of words) terms.properNames.add(word);
}

/** A name without a profile stands among the libraries, with one row. */
function otherRow({ id, name, aliases, what }: SearchOther): SearchRecord {
  return { library: id, kind: 'other', anchor: '', title: name, text: what, aliases };
}

/** Gives numbers to the words of lists that words lead to. */
function numbered(...lists: readonly ReadonlyMap<string, unknown>[]): {
  words: string[];
  vocabulary: Vocabulary;
} {
  const words = [...new Set(lists.flatMap((list) => [...list.keys()]))];
  return { words, vocabulary: createVocabulary(new Map(words.map((word, at) => [word, at]))) };
}

/** Takes the index of a site; makes it ready for searching, in steps of at most one library, so that whoever makes it can stop between them. */
export function* buildInSteps(index: SearchIndex): Generator<void, Built> {
  const stop = new Set(index.questions.question.map(fold));
  const terms: Terms = { vocabulary: new Set(), properNames: new Set(), hanTerms: new Set() };
  const [places, texts, names] = [createHeads(stop), createTexts(), createNames()];
  const rows: SearchRecord[] = [];
  const calledSo = new Set<string>();
  const [shelves, shelfOf, headOf]: [Shelf[], number[], number[]] = [[], [], []];
  const addRow = (record: SearchRecord) => {
    const shared = record.kind === 'fact' ? (index.dimensionAliases[record.anchor] ?? []) : [];
    const row = rows.push(record) - 1;
    const head = places.headOf(record, shared);
    places.heads[head]!.rows.push(row);
    const called = `${record.kind} ${head}`;
    if (!calledSo.has(called)) addHead(terms, places.heads[head]!, record.kind);
    calledSo.add(called);
    shelfOf.push(shelves.length);
    headOf.push(head);
    // What a name without a profile is stands under its name; nobody looks for it by that.
    if (record.kind !== 'other') texts.add(record.text, row);
  };
  const addShelf = (library: SearchLibrary, records: readonly SearchRecord[], isOther: boolean) => {
    const said = namesOf(library);
    const from = rows.length;
    names.add(said.names, said.words, shelves.length);
    addNames(terms, said.names, said.words);
    records.forEach(addRow);
    shelves.push({
      library,
      ...(isOther ? { wholeNames: said.names.map((name) => wholeWords(name, stop)) } : {}),
      from,
      end: rows.length,
      own: records.flatMap(({ kind }, at) => (ownKinds.has(kind) ? [from + at] : [])),
    });
  };

  const recordsOf = new Map<string, SearchRecord[]>(index.libraries.map(({ id }) => [id, []]));
  for (const record of index.records) recordsOf.get(record.library)?.push(record);
  for (const library of index.libraries) {
    addShelf(library, recordsOf.get(library.id)!, false);
    yield;
  }
  for (const other of index.others) {
    const { id, name, aliases, what, status } = other;
    addShelf(
      { id, name, aliases, summary: what, hue: '', ...(status ? { status } : {}) },
      [otherRow(other)],
      true,
    );
  }
  yield;
  const head = numbered(places.titles, places.aliases);
  yield;
  const text = numbered(texts.words);
  yield;
  // Names make their own vocabulary at the first question.
  names.scores('');
  return {
    shelves,
    rows,
    shelfOf,
    headOf,
    kindOf: rows.map(({ kind }) => kind),
    isOwn: Uint8Array.from(rows, ({ kind }) => Number(ownKinds.has(kind))),
    answerOf: Float64Array.from(rows, answerScore),
    worthOf: Float64Array.from(rows, rowWorth),
    heads: places.heads,
    places,
    texts,
    names,
    headVocabulary: head.vocabulary,
    headWords: head.words,
    textVocabulary: text.vocabulary,
    textWords: text.words,
    vocabulary: [...terms.vocabulary],
    properNames: terms.properNames,
    hanTerms: terms.hanTerms,
  };
}

/** Takes the index of a site; gives it ready for searching. */
export function build(index: SearchIndex): Built {
  const steps = buildInSteps(index);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
