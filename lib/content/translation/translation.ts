import { createHash } from 'node:crypto';
import type { Stamps } from '../../schema/stamps';
import type { TranslatedWords, WordsForm } from '../../schema/translatable-form';
import type { YamlDocument } from '../file/document';
import type { RecordPath } from '../file/fault';
import { applyTranslation, placesOf, wordsAt, type WordsPlace } from './translatable';

/** What a translation is made from: a profile in English, or one of the files beside the profiles. */
export interface Original<Record_ = unknown> {
  /** Its file in content/ without the ending: libraries/flux, claims. */
  readonly name: string;
  readonly form: WordsForm;
  readonly record: Record_;
  /** Markdown below the record; empty where there is none. */
  readonly prose: string;
}

/** The words of an original in one language, with the places of their file. */
export interface CheckedTranslation {
  /** Name of its original. */
  readonly name: string;
  readonly locale: string;
  readonly file: string;
  readonly document: YamlDocument;
  readonly words: TranslatedWords;
  readonly prose: string;
  /** Number of lines above the prose. */
  readonly proseLine: number;
}

/** What is lacking in one language for one original. */
export interface TranslationGap {
  /** Places without words. */
  readonly missing: readonly RecordPath[];
  /** Places whose English changed after the translation: their English words are shown. */
  readonly outdated: readonly {
    readonly path: RecordPath;
    readonly translated: string;
    readonly changed: string;
  }[];
}

/** Gives the first eight hexadecimal digits of a text's SHA-256. */
function fingerprint(words: string): string {
  return createHash('sha256').update(words).digest('hex').slice(0, 8);
}

/** Gives the key of a place in the file of stamps. */
export function placeKey(path: RecordPath): string {
  return path.join(' / ');
}

const prosePath: RecordPath = ['prose'];

/** Gives every place of an original that a translation may put into words, its prose as the last. */
export function placesToTranslate({ form, record, prose }: Original): WordsPlace[] {
  const below = { path: prosePath, english: prose.trim(), needed: true };
  return [...placesOf(form, record), ...(below.english ? [below] : [])];
}

/** Takes a translation and a place; gives the words there, if there are any. */
export function translatedAt(
  translation: Pick<CheckedTranslation, 'words' | 'prose'> | undefined,
  path: RecordPath,
): string | undefined {
  if (path === prosePath) return translation?.prose.trim() || undefined;
  return wordsAt(translation?.words, path);
}

function changedOn(record: unknown, path: RecordPath): string {
  let day = '';
  path.reduce<unknown>((inner, key) => {
    const checked = (inner as { checked?: unknown } | null | undefined)?.checked;
    if (typeof checked === 'string') day = checked;
    return (inner as Readonly<Record<string | number, unknown>> | null | undefined)?.[key];
  }, record);
  return day;
}

/** Takes an original, its translation and the stamps of its language; gives what is lacking. The English of a place changed at the latest on the day of its newest check. */
export function gapOf(
  original: Original,
  translation: CheckedTranslation | undefined,
  stamps: Stamps,
): TranslationGap {
  const places = placesToTranslate(original);
  return {
    missing: places
      .filter(({ path, needed }) => needed && translatedAt(translation, path) === undefined)
      .map(({ path }) => path),
    outdated: places.flatMap(({ path, english }) => {
      const known = stamps[original.name]?.[placeKey(path)];
      return translatedAt(translation, path) !== undefined && known && known.english !== fingerprint(english)
        ? [{ path, translated: known.on, changed: changedOn(original.record, path) }]
        : [];
    }),
  };
}

/** Takes an original, its translation and the stamps; gives record and prose in that language. Words whose English changed since, or that have no stamp, are left in English: no statement outlives its source. */
export function translate<Record_>(
  original: Original<Record_>,
  translation: CheckedTranslation | undefined,
  stamps: Stamps,
): { record: Record_; prose: string } {
  const known = stamps[original.name] ?? {};
  const fits = (path: RecordPath, english: string) => known[placeKey(path)]?.english === fingerprint(english);
  if (!translation) return { record: original.record, prose: original.prose };
  const prose = translation.prose.trim();
  return {
    record: applyTranslation(original.form, original.record, translation.words, fits),
    prose: prose && fits(prosePath, original.prose.trim()) ? prose : original.prose,
  };
}

/** What `npm run translated` did with one place. */
export interface StampChange {
  readonly place: string;
  readonly action: 'stamped' | 'kept' | 'waits';
}

type Stamp = Stamps[string][string];

/** Gives what happens to a place: English that changed under old words waits until a translator has read it again. */
function stampAction(before: Stamp | undefined, next: Stamp, readAgain: boolean): StampChange['action'] {
  if (before?.words !== next.words) return 'stamped';
  if (before.english === next.english) return 'kept';
  return readAgain ? 'stamped' : 'waits';
}

/** Takes an original, its translation, the old stamps, a day and the places that a translator has read again; gives the new stamps of the original. A place whose English changed but whose words did not keeps its old stamp, and waits. */
export function stampTranslation(
  original: Original,
  translation: Pick<CheckedTranslation, 'words' | 'prose'>,
  stamps: Stamps,
  on: string,
  read: ReadonlySet<string> = new Set(),
): { stamps: Stamps[string]; changes: StampChange[] } {
  const old = stamps[original.name] ?? {};
  const stamped: Stamps[string] = {};
  const changes: StampChange[] = [];
  for (const { path, english } of placesToTranslate(original)) {
    const words = translatedAt(translation, path);
    if (words === undefined) continue;
    const place = placeKey(path);
    const before = old[place];
    const next = { english: fingerprint(english), words: fingerprint(words), on };
    const action = stampAction(before, next, read.has(place));
    stamped[place] = action === 'stamped' ? next : before!;
    changes.push({ place, action });
  }
  return { stamps: stamped, changes };
}
