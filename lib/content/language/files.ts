import { z } from 'zod';
import { defaultLocale } from '../../i18n/locales-fs';
import { presetsFile, type PresetsFile } from '../../schema/words/preset';
import { englishVocabulary, vocabularyFile, type VocabularyFile } from '../../schema/words/vocabulary';
import type { Collection } from '../collection';
import type { ContentFolder } from '../file/folder';
import { readYaml, type ReadFile } from '../file/read-yaml';
import { localePattern } from './locale-pattern';
import { missingWords } from './missing';
import { joinVocabularies } from './vocabulary';

const vocabularyName = new RegExp(`^(${localePattern})\\.yaml$`);
const messagesFile = z.record(z.string(), z.unknown());

/** Files that hold words and no facts. */
export interface LanguageFiles {
  /** Interface words, by language. */
  readonly messages: ReadonlyMap<string, ReadFile<Readonly<Record<string, unknown>>>>;
  /** Words of questions, by language. */
  readonly vocabularies: ReadonlyMap<string, ReadFile<VocabularyFile>>;
  readonly presets: ReadFile<PresetsFile>;
}

/** Takes the content folder and the languages; gives what its files of words hold, each with its faults. */
export function readLanguageFiles(
  { path: folder, list }: Pick<ContentFolder, 'path' | 'list'>,
  locales: readonly string[],
): LanguageFiles {
  const written = list('vocabulary').flatMap((name) => vocabularyName.exec(name)?.[1] ?? []);
  return {
    messages: new Map(
      locales.map((locale) => [locale, readYaml(folder, `messages/${locale}.json`, messagesFile)]),
    ),
    vocabularies: new Map(
      [...new Set([defaultLocale, ...written.sort()])].map((locale) => [
        locale,
        readYaml<VocabularyFile>(
          folder,
          `vocabulary/${locale}.yaml`,
          locale === defaultLocale ? englishVocabulary : vocabularyFile,
        ),
      ]),
    ),
    presets: readYaml(folder, 'presets.yaml', presetsFile),
  };
}

/** Gives every fault of the text and shape of the files. */
export function faultsOfLanguageFiles({ messages, vocabularies, presets }: LanguageFiles) {
  return [...messages.values(), ...vocabularies.values(), presets].flatMap(({ faults }) => faults);
}

/** Takes the files and the languages; gives what a collection holds of them. */
export function languageParts(
  { messages, vocabularies, presets }: LanguageFiles,
  locales: readonly string[],
): Pick<Collection, 'presets' | 'vocabulary' | 'missing'> {
  const kinds = { messages, vocabulary: vocabularies };
  return {
    presets: presets.value ?? { presets: {} },
    vocabulary: joinVocabularies([...vocabularies.values()].flatMap(({ value }) => value ?? [])),
    missing: new Map(
      locales.map((locale) => [
        locale,
        Object.entries(kinds).flatMap(([name, files]) =>
          missingWords(files.get(defaultLocale)?.value, files.get(locale)?.value ?? {}).map(
            (place) => `${name}: ${place.join(' / ')}`,
          ),
        ),
      ]),
    ),
  };
}
