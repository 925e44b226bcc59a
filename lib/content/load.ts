import 'server-only';
import type { Bridge } from '../schema/bridge';
import type { Claim, Reference } from '../schema/claim';
import type { Family, Kin } from '../schema/lineage';
import type { Task } from '../schema/words/program';
import type { OtherName } from '../schema/words/gazetteer';
import { defaultLocale, locales } from '../i18n/locales-fs';
import { today } from '../today';
import { checkContent } from './check';
import type { Collection, Library, Vitals } from './collection';
import { ContentError } from './file/fault';
import { contentFolder } from './file/content-folder';
import { openFolder } from './file/folder';
import { folderState } from './folder-state';
import { namedIds } from './read-libraries';
import { reasonsOf, withReasons } from '../programs/answer';
import type { Preset } from '../find/preset';
import { toLexicons, type Lexicon } from './language/lexicon';
import { toPresets } from './language/presets';
import { exampleOf } from './records/programs';
import {
  answersOriginal,
  bridgesOriginal,
  claimsOriginal,
  gazetteerOriginal,
  lineageOriginal,
  presetsOriginal,
  profileOriginal,
  tasksOriginal,
} from './translation/originals';
import { gapOf, translate, type Original, type TranslationGap } from './translation/translation';

/** State of the content in this turn of the event loop. */
let stateNow: string | undefined;
let loaded: { readonly state: string; readonly collection: Collection } | undefined;
let lexicons: ReadonlyMap<string, Lexicon> | undefined;
const librariesIn = new Map<string, readonly Library[]>();
const filesIn = new Map<string, InLanguage>();

interface InLanguage<Record_ = unknown> {
  readonly record: Record_;
  readonly prose: string;
  readonly gap?: TranslationGap;
}

/** Freezes a value and all within it. */
function freeze<Type>(value: Type): Type {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}

/** Gives a text that differs as soon as the content does. A page asks dozens of times in one turn of the event loop; the files are asked once. */
function stateOfContent(): string {
  if (stateNow === undefined) {
    stateNow = folderState(contentFolder);
    setImmediate(() => (stateNow = undefined));
  }
  return stateNow;
}

/** Gives the whole collection, frozen; read once per build process, in development once a change of the content. Throws ContentError with every fault. */
export function getCollection(): Collection {
  const state = process.env.NODE_ENV === 'development' ? stateOfContent() : 'one build, one state';
  if (loaded?.state !== state) {
    const { collection, faults } = checkContent(contentFolder, today());
    if (faults.length > 0) throw new ContentError(faults);
    freeze(collection.libraries);
    librariesIn.clear();
    filesIn.clear();
    lexicons = undefined;
    loaded = { state, collection };
  }
  return loaded.collection;
}

function inLanguage<Record_>(
  original: Original<Record_>,
  locale: string,
  { translations, stamps }: Collection,
): InLanguage<Record_> {
  if (locale === defaultLocale) return original;
  const translation = translations.find(
    (candidate) => candidate.name === original.name && candidate.locale === locale,
  );
  const known = stamps.get(locale) ?? {};
  return { ...translate(original, translation, known), gap: gapOf(original, translation, known) };
}

/** Takes a file beside the profiles and a language; gives it in that language, frozen, worked out once. */
function fileInLanguage<Record_>(
  originalOf: (collection: Collection) => Original<Record_>,
  locale: string,
): InLanguage<Record_> {
  const collection = getCollection();
  const original = originalOf(collection);
  const key = `${original.name} ${locale}`;
  const known =
    (filesIn.get(key) as InLanguage<Record_> | undefined) ?? freeze(inLanguage(original, locale, collection));
  filesIn.set(key, known);
  return known;
}

/** The programs of a library with the words of a language, and what is lacking in it for profile and programs together. */
function programsIn(
  { id, programs: english }: Library,
  collection: Collection,
  locale: string,
  gap: TranslationGap | undefined,
): Pick<Library, 'example' | 'programs' | 'gap'> {
  const reasons = inLanguage(answersOriginal(id, reasonsOf(english)), locale, collection);
  const programs = withReasons(english, reasons.record);
  return {
    programs,
    example: exampleOf(id, programs),
    ...(gap && reasons.gap
      ? {
          gap: {
            missing: [...gap.missing, ...reasons.gap.missing],
            outdated: [...gap.outdated, ...reasons.gap.outdated],
          },
        }
      : {}),
  };
}

/** Takes a collection and a language; gives every library in it, by name. What has no translation stays English; `gap` says what that is. */
export function librariesInLanguage(collection: Collection, locale: string): Library[] {
  return collection.libraries
    .map((library) => {
      const { record, prose, gap } = inLanguage(
        profileOriginal(library.id, library, library.prose),
        locale,
        collection,
      );
      return { ...record, prose, ...programsIn(library, collection, locale, gap) };
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** Takes a language; gives every library of the site in it, by name, frozen. */
export function getLibraries(locale: string): readonly Library[] {
  const collection = getCollection();
  const known = librariesIn.get(locale) ?? freeze(librariesInLanguage(collection, locale));
  librariesIn.set(locale, known);
  return known;
}

/** Takes a language and an id; gives the library. Throws if there is none. */
export function getLibrary(locale: string, id: string): Library {
  const library = getLibraries(locale).find((candidate) => candidate.id === id);
  if (!library) throw new Error(`There is no library "${id}".`);
  return library;
}

/** Gives the ids of all libraries, by their names alone: npm run dev asks for them in a process of its own, again and again, which would read all of the content for it. */
export function getLibraryIds(): readonly string[] {
  return namedIds(openFolder(contentFolder));
}

/** Takes a language; gives the statements of the article and its references in it. */
export function getClaims(locale: string): {
  readonly claims: readonly Claim[];
  readonly references: readonly Reference[];
  readonly gap?: TranslationGap;
} {
  const { record, gap } = fileInLanguage(claimsOriginal, locale);
  return { claims: record.claims, references: record.references, ...(gap ? { gap } : {}) };
}

/** Takes a language; gives the family tree in it, libraries and families in the order of the file. */
export function getLineage(locale: string): {
  readonly lineage: readonly Kin[];
  readonly families: readonly Family[];
  readonly gap?: TranslationGap;
} {
  const { record, gap } = fileInLanguage(
    ({ lineage, families }) => lineageOriginal({ families, libraries: lineage }),
    locale,
  );
  return { lineage: record.libraries, families: record.families, ...(gap ? { gap } : {}) };
}

/** Takes a language; gives the ways from one library to another in it. */
export function getBridges(locale: string): {
  readonly bridges: readonly Bridge[];
  readonly gap?: TranslationGap;
} {
  const { record, gap } = fileInLanguage(({ bridges }) => bridgesOriginal(bridges), locale);
  return { bridges: record.bridges, ...(gap ? { gap } : {}) };
}

/** Takes a language; gives the names without a profile in it, in the order of the file. */
export function getGazetteer(locale: string): {
  readonly names: readonly OtherName[];
  readonly gap?: TranslationGap;
} {
  const { record, gap } = fileInLanguage(({ gazetteer }) => gazetteerOriginal(gazetteer), locale);
  return { names: record.names, ...(gap ? { gap } : {}) };
}

/** Takes a language; gives the tasks of the programs in it, in their order. */
export function getTasks(locale: string): {
  readonly tasks: readonly Task[];
  readonly gap?: TranslationGap;
} {
  const { record, gap } = fileInLanguage(({ tasks }) => tasksOriginal(tasks), locale);
  return { tasks: record.tasks, ...(gap ? { gap } : {}) };
}

/** Gives the measured life of every profile and of other libraries, by name. */
export function getVitals(): readonly Vitals[] {
  return getCollection().vitals;
}

/** Takes a language; gives what search and finder know in it, the dimensions with their words among it. Throws if there is no such language. */
export function getLexicon(locale: string): Lexicon {
  const collection = getCollection();
  lexicons ??= toLexicons(collection, locales);
  const lexicon = lexicons.get(locale);
  if (!lexicon) throw new Error(`There is no language "${locale}".`);
  return lexicon;
}

/** Takes a language; gives every dimension in it, in the order of the tables. */
export function getDimensions(locale: string): Lexicon['dimensions'] {
  return getLexicon(locale).dimensions;
}

/** Takes a language; gives the common situations of the finder in it. */
export function getPresets(locale: string): readonly Preset[] {
  return toPresets(fileInLanguage(({ presets }) => presetsOriginal(presets), locale).record);
}
