import type { z } from 'zod';
import { glossaryFile, type Glossary } from '../schema/glossary';
import { stampsFile, type Stamps } from '../schema/stamps';
import { wordsSchema, type TranslatedWords } from '../schema/translatable-form';
import { bridgesWords, claimsWords, lineageWords } from '../schema/translation';
import { dimensionsWords } from '../schema/words/dimension';
import { gazetteerWords } from '../schema/words/gazetteer';
import { presetsWords } from '../schema/words/preset';
import { programsWords } from '../schema/words/program';
import type { YamlDocument } from './file/document';
import type { ContentFolder } from './file/folder';
import { localePattern } from './language/locale-pattern';
import type { CheckedTranslation } from './translation/translation';

const fileTranslations: Readonly<Record<string, z.ZodType<TranslatedWords>>> = {
  claims: wordsSchema(claimsWords),
  lineage: wordsSchema(lineageWords),
  bridges: wordsSchema(bridgesWords),
  gazetteer: wordsSchema(gazetteerWords),
  dimensions: wordsSchema(dimensionsWords),
  presets: wordsSchema(presetsWords),
  programs: wordsSchema(programsWords),
};

const fileName = new RegExp(
  `^(claims|lineage|bridges|gazetteer|dimensions|presets|programs|glossary|translated)\\.(${localePattern})\\.(yaml|json)$`,
);

/** A file of stamps with its places. */
export interface StampFile {
  readonly file: string;
  readonly document: YamlDocument;
  readonly value: Stamps;
}

/** Takes the content folder; gives what stands beside the profiles in files of one language each: translations, glossaries and stamps. */
export function readLanguages(folder: ContentFolder): {
  translations: CheckedTranslation[];
  glossaries: Map<string, Glossary>;
  stamps: Map<string, Stamps>;
  stampFiles: StampFile[];
} {
  const translations: CheckedTranslation[] = [];
  const glossaries = new Map<string, Glossary>();
  const stamps = new Map<string, Stamps>();
  const stampFiles: StampFile[] = [];
  const readTranslation = (written: string, name: string, locale: string) => {
    const read = folder.yaml(written, fileTranslations[name]!);
    if (!read) return;
    const { file, document, value: words } = read;
    translations.push({ name, locale, file, document, words, prose: '', proseLine: 0 });
  };
  for (const written of folder.list('.')) {
    const [, name, locale, ending] = fileName.exec(written) ?? [];
    if (!name || !locale) continue;
    if (`${name}.${ending}` === 'glossary.yaml') {
      const read = folder.yaml(written, glossaryFile);
      if (read) glossaries.set(locale, read.value);
    } else if (`${name}.${ending}` === 'translated.json') {
      const read = folder.yaml(written, stampsFile);
      if (!read) continue;
      stamps.set(locale, read.value);
      stampFiles.push(read);
    } else if (Object.hasOwn(fileTranslations, name) && ending === 'yaml')
      readTranslation(written, name, locale);
  }
  return { translations, glossaries, stamps, stampFiles };
}
