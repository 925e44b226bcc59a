import 'server-only';
import path from 'node:path';
import { checkContent } from './check';
import type { Collection, Library } from './collection';
import { ContentError } from './fault';

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
    const { collection, faults } = checkContent(path.join(process.cwd(), 'content'), new Date().toISOString().slice(0, 10));
    if (faults.length > 0) throw new ContentError(faults);
    loaded = freeze(collection);
  }
  return loaded;
}

/** Gives every library, by name. */
export function getLibraries(): readonly Library[] {
  return [...getCollection().libraries].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** Takes an id; gives the library. Throws if there is none. */
export function getLibrary(id: string): Library {
  const library = getCollection().libraries.find((candidate) => candidate.id === id);
  if (!library) throw new Error(`There is no library "${id}".`);
  return library;
}
