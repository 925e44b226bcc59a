import 'server-only';
import path from 'node:path';
import { checkContent } from './check';
import { today } from '../today';
import type { Collection, Library } from './collection';
import { ContentError } from './fault';
import { translate } from './translate';

let loaded: Collection | undefined;

/** Freezes a value and all within it. */
function freeze<Type>(value: Type): Type {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}

/** Gives the whole collection, frozen; read once per build process, afresh in development. Throws ContentError with every fault. */
export function getCollection(): Collection {
  if (!loaded || process.env.NODE_ENV === 'development') {
    const { collection, faults } = checkContent(path.join(process.cwd(), 'content'), today());
    if (faults.length > 0) throw new ContentError(faults);
    freeze(collection.libraries);
    loaded = collection;
  }
  return loaded;
}

/** Takes a language; gives every library in it, by name. What has no translation stays English. */
export function getLibraries(locale: string): readonly Library[] {
  const { libraries, translations } = getCollection();
  return libraries
    .map((library) => translate(library, translations.find((translation) => translation.id === library.id && translation.locale === locale)))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** Takes a language and an id; gives the library. Throws if there is none. */
export function getLibrary(locale: string, id: string): Library {
  const library = getLibraries(locale).find((candidate) => candidate.id === id);
  if (!library) throw new Error(`There is no library "${id}".`);
  return library;
}

/** Gives the ids of all libraries. */
export function getLibraryIds(): readonly string[] {
  return getCollection().libraries.map(({ id }) => id);
}
