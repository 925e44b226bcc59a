import { getLibraries } from '@/lib/content/load';
import { readFact, statusOf, supportOf } from '@/lib/fact/read';

const active = getLibraries('en').filter((library) => statusOf(library) === 'active');

/** Every library that is active. */
export const everyActive: readonly string[] = active.map(({ id }) => id);

/** Every library that is retired. */
export const everyRetired: readonly string[] = getLibraries('en')
  .filter((library) => statusOf(library) === 'retired')
  .map(({ id }) => id);

/** Takes a dimension; gives the libraries that a person would accept first: active ones whose answer is a plain yes, of a stack the base alone where it says yes too. */
export function answering(dimension: string): string[] {
  const yes = active.filter((library) => supportOf(readFact(library, dimension).statement) === 'yes');
  const ids = new Set(yes.map(({ id }) => id));
  return yes.filter(({ bases }) => !bases.some((base) => ids.has(base.id))).map(({ id }) => id);
}
