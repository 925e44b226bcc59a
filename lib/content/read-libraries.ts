import { libraryRecord } from '../schema/library';
import { wordsSchema } from '../schema/translatable-form';
import { profileWords } from '../schema/translation';
import type { CheckedProfile } from './collection';
import type { Fault } from './file/fault';
import { unfitId } from './file/portable-name';
import type { ContentFolder } from './file/folder';
import { splitFrontMatter } from './file/front-matter';
import { checkShape } from './file/shape';
import { localePattern } from './language/locale-pattern';
import type { CheckedTranslation } from './translation/translation';

const profileName = new RegExp(`^([a-z][a-z0-9]*(?:-[a-z0-9]+)*)(?:\\.(${localePattern}))?\\.md$`);

const profileTranslation = wordsSchema(profileWords);

/** Takes one profile's text; gives the checked profile, or the faults of its text and shape. Never throws. */
export function checkProfile(
  text: string,
  file: string,
  id: string,
): { profile?: CheckedProfile; faults: readonly Fault[] } {
  const { document, prose, proseLine, faults } = splitFrontMatter(text, file);
  if (faults.length > 0) return { faults };
  const shape = checkShape(libraryRecord, document, file);
  return shape.value
    ? { profile: { id, file, document, record: shape.value, prose, proseLine }, faults: [] }
    : { faults: shape.faults };
}

function checkTranslation(
  text: string,
  file: string,
  id: string,
  locale: string,
): { translation?: CheckedTranslation; faults: readonly Fault[] } {
  const { document, prose, proseLine, faults } = splitFrontMatter(text, file);
  if (faults.length > 0) return { faults };
  // A translation may be of the prose alone.
  const record = document.value === null ? { ...document, value: {} } : document;
  const { value: words, faults: found } = checkShape(profileTranslation, record, file);
  return words
    ? {
        translation: { name: `libraries/${id}`, locale, file, document, words, prose, proseLine },
        faults: [],
      }
    : { faults: found };
}

/** Takes the content folder; gives the ids of all libraries as the names of their files say them, in alphabetical order. Reads no file. */
export function namedIds(folder: ContentFolder): string[] {
  return folder
    .list('libraries')
    .flatMap((name) => {
      const [, id, locale] = profileName.exec(name) ?? [];
      return id && !locale ? [id] : [];
    })
    .sort();
}

/** Takes the content folder; gives the ids of all profiles, those with faults included, and the profiles and their translations whose shape is right. */
export function readLibraries(folder: ContentFolder): {
  ids: string[];
  profiles: CheckedProfile[];
  translations: CheckedTranslation[];
} {
  const ids: string[] = [];
  const profiles: CheckedProfile[] = [];
  const translations: CheckedTranslation[] = [];
  for (const name of folder.list('libraries')) {
    const file = folder.named('libraries', name);
    const [, id, locale] = profileName.exec(name) ?? [];
    const unfit = id ? unfitId(id) : name;
    if (!id || unfit) {
      folder.faults.push({
        file,
        line: 1,
        column: 1,
        rule: 'file-name',
        found: unfit ?? name,
        wanted: '<id>.md or <id>.<locale>.md, the id in small letters, digits and single hyphens',
        mend: 'Rename the file: its name is the id and the address.',
      });
      continue;
    }
    const text = folder.text('libraries', name);
    if (text === undefined) {
      if (!locale) ids.push(id);
      continue;
    }
    if (locale) {
      const { translation, faults } = checkTranslation(text, file, id, locale);
      folder.faults.push(...faults);
      if (translation) translations.push(translation);
    } else {
      ids.push(id);
      const { profile, faults } = checkProfile(text, file, id);
      folder.faults.push(...faults);
      if (profile) profiles.push(profile);
    }
  }
  return { ids, profiles, translations };
}
