import type { Bridge } from '../schema/bridge';
import type { Article, ArticlePart, Claim, Reference } from '../schema/claim';
import type { Family, Kin } from '../schema/lineage';
import type { LibraryRecord } from '../schema/library';
import type { Glossary } from '../schema/glossary';
import type { OtherName } from '../schema/words/gazetteer';
import type { PresetsFile } from '../schema/words/preset';
import type { Answers, ProgramsFile, Task } from '../schema/words/program';
import type { ProgramAnswer } from '../programs/answer';
import type { RunRecord } from '../schema/run-record';
import type { Stamps } from '../schema/stamps';
import type { VitalsRecord, WatchedLibrary } from '../schema/records/vitals';
import type { Verified } from '../schema/records/verified';
import type { Footprint } from '../schema/records/footprint';
import type { FactCheck } from '../verified/fact-checks';
import type { DimensionsFile } from '../dimensions/file';
import type { YamlDocument } from './file/document';
import type { CheckedFile } from './file/folder';
import type { ReadFile } from './file/read-yaml';
import type { Base } from '../lineage/layers';
import type { LanguageFiles } from './language/files';
import type { Vocabulary } from './language/vocabulary';
import type { StampFile } from './read-languages';
import type { CheckedTranslation, Original, TranslationGap } from './translation/translation';

/** The program of a library that trains a small network, as the editions carry it. */
export interface Example {
  /** Name under which it is handed on. */
  readonly file: string;
  /** The program as it stands in the file. */
  readonly code: string;
  /** Its run, if it was run. */
  readonly run?: RunRecord;
  /** Why it was not run. */
  readonly not_run?: string;
}

/** An organisation that uses the library, with its names. */
interface LibraryUser extends Readonly<LibraryRecord['users'][number]> {
  /** Its name in the profile, the same in every language: key and anchor. */
  readonly known_as: string;
  /** Further names in every language, for the search. */
  readonly also: readonly string[];
}

/** One library: its record, its prose, its program. */
export interface Library extends Omit<LibraryRecord, 'users'> {
  /** File name, address and key. */
  readonly id: string;
  /** Markdown below the front matter. */
  readonly prose: string;
  readonly example: Example;
  /** Its answers to the tasks, in the order of the tasks. */
  readonly programs: readonly ProgramAnswer[];
  /** What its programs run in, as the file of its environment says it; left out if none can be run here. */
  readonly environment?: string;
  readonly users: readonly LibraryUser[];
  /** What it stands on, of the libraries with a profile: it is a layer on these. */
  readonly bases: readonly Base[];
  /** How the article speaks of it; left out if it does not. */
  readonly article?: ArticlePart;
  /** Its measured life; left out where the library does not come from the content. */
  readonly vitals?: Vitals;
  /** What a machine found of the sources; left out if it never looked. */
  readonly verified?: Verified;
  /** The same of its facts, as a page says it, by dimension. */
  readonly checks?: Readonly<Record<string, FactCheck>>;
  /** What it costs to install; left out if it was not measured. */
  readonly footprint?: Footprint;
  /** What is lacking in the language of these words; left out in English. */
  readonly gap?: TranslationGap;
}

/** A library whose life is measured, or why it is not. */
export interface Vitals extends Pick<
  WatchedLibrary,
  'id' | 'tags' | 'robots' | 'collective' | 'not_measured' | 'says'
> {
  readonly name: string;
  /** Where its history stands; left out where nobody named an address. */
  readonly repository?: string;
  /** True if the atlas has a profile of it. */
  readonly profiled: boolean;
  /** What was measured; left out if nothing was. */
  readonly record?: VitalsRecord;
}

/** Everything that the content says, checked. */
export interface Collection {
  readonly libraries: readonly Library[];
  readonly translations: readonly CheckedTranslation[];
  /** Stamps of the translations, by language. */
  readonly stamps: ReadonlyMap<string, Stamps>;
  /** Glossaries, by language. */
  readonly glossaries: ReadonlyMap<string, Glossary>;
  readonly article: Article;
  readonly claims: readonly Claim[];
  readonly references: readonly Reference[];
  /** The family tree, in the order of the file. */
  readonly lineage: readonly Kin[];
  /** Families of the tree, in the order in which they are shown. */
  readonly families: readonly Family[];
  /** Tools and texts that lead from one library to another. */
  readonly bridges: readonly Bridge[];
  /** Names that people ask for and that have no profile, in the order of the file. */
  readonly gazetteer: readonly OtherName[];
  /** The measured life of every profile and of other libraries, by name. */
  readonly vitals: readonly Vitals[];
  /** The dimensions with their words in English; left out if their file has faults. */
  readonly dimensions?: DimensionsFile;
  /** Common situations of the finder, in English. */
  readonly presets: PresetsFile;
  /** What every library is asked to do, in English. */
  readonly tasks: readonly Task[];
  /** Words of questions, of all languages. */
  readonly vocabulary: Vocabulary;
  /** By language: places of interface words and words of questions that have none in it. */
  readonly missing: ReadonlyMap<string, readonly string[]>;
}

/** A profile whose shape is right, with the places of its file, for the cross-file rules. */
export interface CheckedProfile {
  readonly id: string;
  readonly file: string;
  readonly document: YamlDocument;
  readonly record: LibraryRecord;
  readonly prose: string;
  /** Number of lines above the prose. */
  readonly proseLine: number;
}

/** Records that a command wrote, by the id in the name of their file; nothing in place of one that has faults. */
export type RecordFiles<Type> = ReadonlyMap<string, CheckedFile<Type> | undefined>;

/** What stands below content/programs. */
export interface ProgramFiles {
  /** The tasks; left out if their file has faults. */
  readonly tasks?: CheckedFile<ProgramsFile>;
  /** Programs, records and environments, by their place below programs/: train/jax.py. */
  readonly texts: ReadonlyMap<string, string>;
  /** Why tasks have no run, by library. */
  readonly answers: RecordFiles<Answers>;
}

/** What a cross-file rule may look at. */
export interface RuleContext extends LanguageFiles {
  /** Ids of all profile files, those with faults included. */
  readonly ids: readonly string[];
  readonly profiles: readonly CheckedProfile[];
  readonly translations: readonly CheckedTranslation[];
  /** Everything that has words to translate. */
  readonly originals: readonly Original[];
  /** Stamps of the translations, by language. */
  readonly stamps: ReadonlyMap<string, Stamps>;
  /** The files in which the stamps stand. */
  readonly stampFiles: readonly StampFile[];
  /** Glossaries, by language. */
  readonly glossaries: ReadonlyMap<string, Glossary>;
  /** Languages of the site: the files of content/messages. */
  readonly locales: readonly string[];
  readonly dimensions: ReadFile<DimensionsFile>;
  readonly claims?: {
    readonly file: string;
    readonly document: YamlDocument;
    readonly article: Article;
    readonly claims: readonly Claim[];
    readonly references: readonly Reference[];
  };
  readonly lineage?: {
    readonly file: string;
    readonly document: YamlDocument;
    readonly families: readonly Family[];
    readonly libraries: readonly Kin[];
  };
  readonly bridges?: {
    readonly file: string;
    readonly document: YamlDocument;
    readonly bridges: readonly Bridge[];
  };
  readonly gazetteer?: {
    readonly file: string;
    readonly document: YamlDocument;
    readonly names: readonly OtherName[];
  };
  readonly vitals?: {
    readonly file: string;
    readonly document: YamlDocument;
    readonly libraries: readonly WatchedLibrary[];
  };
  /** Records of npm run vitals. */
  readonly vitalsRecords: RecordFiles<VitalsRecord>;
  /** What npm run verify:sources wrote down about each profile. */
  readonly verified: RecordFiles<Verified>;
  readonly programs: ProgramFiles;
  /** Records of npm run measure:footprint. */
  readonly footprints: RecordFiles<Footprint>;
  /** Today as YYYY-MM-DD, passed in. */
  readonly today: string;
}
