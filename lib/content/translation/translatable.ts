import type { RecordPath } from '../file/fault';
import type { TranslatedWords, WordsForm } from '../../schema/translatable-form';

/** A place of a record that holds text. */
export interface WordsPlace {
  /** Keys and names from the record down; a row without a name has its position. */
  readonly path: RecordPath;
  /** The words in English. */
  readonly english: string;
  /** True if a translation is wanted; figures and bare abbreviations may have one (NVIDIA GPU: 英伟达GPU), but need none. */
  readonly needed: boolean;
}

type Row = Readonly<Record<string, unknown>>;
type Keep = (path: RecordPath, english: string, words: string) => boolean;

/** True if a text has words to translate; figures, versions and bare abbreviations have none. */
function hasWords(english: string): boolean {
  return /\p{Ll}{2}/u.test(english);
}

function isAbsent(record: unknown): record is null | undefined {
  return record === undefined || record === null;
}

/** Takes a form, a record and the path to it; gives every place that a translation may put into words, in the order of the form. */
export function placesOf(form: WordsForm, record: unknown, path: RecordPath = []): WordsPlace[] {
  if (isAbsent(record)) return [];
  switch (form.kind) {
    case 'text':
      return typeof record === 'string'
        ? [{ path, english: record, needed: form.always === true || hasWords(record) }]
        : [];
    case 'added':
      return [];
    case 'each':
      return Object.entries(record as Row).flatMap(([key, value]) =>
        placesOf(form.of, value, [...path, key]),
      );
    case 'fields':
      return Object.entries(form.fields).flatMap(([key, of]) =>
        placesOf(of, (record as Row)[key], [...path, key]),
      );
    case 'named':
      return (record as readonly Row[]).flatMap((row) => placesOf(form.of, row, [...path, form.name(row)]));
    case 'ordered':
      return (record as readonly unknown[]).flatMap((row, index) => placesOf(form.of, row, [...path, index]));
  }
}

function part(words: TranslatedWords | undefined, key: string | number): TranslatedWords | undefined {
  if (typeof words !== 'object') return undefined;
  const found = Array.isArray(words)
    ? (words as readonly (TranslatedWords | null)[])[Number(key)]
    : Object.hasOwn(words, key)
      ? (words as Readonly<Record<string, TranslatedWords>>)[key]
      : undefined;
  return found ?? undefined;
}

/** Takes a translation and a path; gives the words there, if there are any. */
export function wordsAt(words: TranslatedWords | undefined, path: RecordPath): string | undefined {
  const found = path.reduce<TranslatedWords | undefined>(part, words);
  return typeof found === 'string' ? found : undefined;
}

function mayReplace(english: unknown, words: TranslatedWords, path: RecordPath, keep: Keep): boolean {
  return typeof english === 'string' && typeof words === 'string' && keep(path, english, words);
}

/** Takes a form, a record, its translation and which words may be used; gives the record with those words in place of the English ones. Facts, sources and dates stay. */
export function applyTranslation<Record_>(
  form: WordsForm,
  record: Record_,
  words: TranslatedWords | undefined,
  keep: Keep = () => true,
  path: RecordPath = [],
): Record_ {
  if (words === undefined || isAbsent(record)) return record;
  const inner = (of: WordsForm, value: unknown, key: string | number) =>
    applyTranslation(of, value, part(words, key), keep, [...path, key]);
  switch (form.kind) {
    case 'text':
      return (mayReplace(record, words, path, keep) ? words : record) as Record_;
    case 'added':
      return record;
    case 'each':
      return Object.fromEntries(
        Object.entries(record as Row).map(([key, value]) => [key, inner(form.of, value, key)]),
      ) as Record_;
    case 'fields':
      return {
        ...record,
        ...Object.fromEntries(
          Object.entries(form.fields).flatMap(([key, of]) =>
            Object.hasOwn(record as object, key) ? [[key, inner(of, (record as Row)[key], key)]] : [],
          ),
        ),
      };
    case 'named':
      return (record as readonly Row[]).map((row) => inner(form.of, row, form.name(row))) as Record_;
    case 'ordered':
      return (record as readonly unknown[]).map((row, index) => inner(form.of, row, index)) as Record_;
  }
}

/** Takes a form, a record and its translation; gives the paths of all words that translate nothing. */
export function unknownKeys(
  form: WordsForm,
  record: unknown,
  words: TranslatedWords,
  path: RecordPath = [],
): RecordPath[] {
  if (form.kind === 'added') return [];
  const keys = Array.isArray(words)
    ? (words as readonly unknown[]).map((_, index) => index)
    : typeof words === 'object'
      ? Object.keys(words)
      : [];
  const child = (key: string | number): readonly [WordsForm, unknown] | undefined => {
    if (isAbsent(record)) return undefined;
    switch (form.kind) {
      case 'text':
        return undefined;
      case 'each':
        return Object.hasOwn(record as object, key) ? [form.of, (record as Row)[key]] : undefined;
      case 'fields':
        return form.fields[key] && Object.hasOwn(record as object, key)
          ? [form.fields[key], (record as Row)[key]]
          : undefined;
      case 'named': {
        const row = (record as readonly Row[]).find((candidate) => form.name(candidate) === key);
        return row && [form.of, row];
      }
      case 'ordered':
        return Number(key) < (record as readonly unknown[]).length
          ? [form.of, (record as readonly unknown[])[Number(key)]]
          : undefined;
    }
  };
  return keys.flatMap((key) => {
    const inner = part(words, key);
    if (inner === undefined) return [];
    const known = child(key);
    return known ? unknownKeys(known[0], known[1], inner, [...path, key]) : [[...path, key]];
  });
}
