import { fileURLToPath } from 'node:url';
import { checkContent } from '../../lib/content/check';
import type { Library } from '../../lib/content/collection';
import { toPresets } from '../../lib/content/language/presets';
import type { PartlyKind } from '../../lib/dimensions/types';
import { listOf, readFact, statusOf, supportOf } from '../../lib/fact/read';
import type { Support } from '../../lib/schema/fact';
import { behindBases } from '../../lib/filter/stacks';
import { today } from '../../lib/today';

// What the exported site was built from: the specs take from it what a page must show, so that a changed fact turns none red.

/** Everything that content/ says today. */
export const { collection } = checkContent(fileURLToPath(new URL('../../content', import.meta.url)), today());

/** The common situations of the finder. */
export const presets = toPresets(collection.presets);

const byName = [...collection.libraries].sort((one, other) => one.name.localeCompare(other.name, 'en'));

/** Libraries that are not retired, as the home page lists them: by name, layers behind their bases. */
const current = behindBases(byName.filter((library) => statusOf(library) !== 'retired'));

/** All libraries as the home page lists them before anything is asked: the retired ones last. */
export const listed = [...current, ...byName.filter((library) => statusOf(library) === 'retired')];

/** Takes a dimension and answers; gives the ids of the libraries that are not retired whose profile gives one of them, as the cards stand. */
export function answering(dimension: string, ...answers: readonly Support[]): string[] {
  return behindBases(
    current.filter((library) => answers.includes(supportOf(readFact(library, dimension).statement)!)),
  ).map(({ id }) => id);
}

/** Takes a programming language; gives the ids of all libraries that are used from it, by name. */
export function usedFrom(language: string): string[] {
  return byName.filter(({ facts }) => listOf(facts.host_languages)?.includes(language)).map(({ id }) => id);
}

function find(id: string | null): Library {
  const library = collection.libraries.find((candidate) => candidate.id === id);
  if (!library) throw new Error(`content/ has no library ${id}`);
  return library;
}

/** Takes an id; gives the library's name. Throws if there is none. */
export function nameOf(id: string | null): string {
  return find(id).name;
}

/** The longest organisation of one word that a single library names as a user: who types it means one row. */
export const knownUser = collection.libraries
  .flatMap(({ id, users }) => users.map(({ known_as: name }) => ({ library: id, name })))
  .filter(
    ({ name }, _, all) =>
      /^\p{L}+$/u.test(name) && all.filter((user) => user.name.includes(name)).length === 1,
  )
  .sort((one, other) => other.name.length - one.name.length)[0]!;

const words: Readonly<Record<Support, string>> = {
  yes: 'Yes',
  partial: 'Partial',
  no: 'No',
  unknown: 'Unknown',
};

const kinds: Readonly<Record<PartlyKind, string>> = {
  experimental: 'experimental',
  'third-party': 'third party',
  limited: 'limited',
  'old-version': 'older versions',
};

/** Takes a library and a dimension of four answers; gives the English words of its answer. */
export function answerOf(id: string, dimension: string): string {
  const { statement, partly } = readFact(find(id), dimension);
  return `${words[supportOf(statement)!]}${partly ? ` (${kinds[partly]})` : ''}`;
}

/** Takes a library and a dimension; gives the address of the first page that its profile cites. Throws if it cites none. */
export function firstSource(id: string, dimension: string): string {
  const library = find(id);
  for (const source of readFact(library, dimension).sources.map((key) => library.sources[key]!))
    if ('url' in source) return source.url;
  throw new Error(`${id}: ${dimension} cites no page`);
}
