import { knownWord } from '../address/params';
import { valueFacets, type Condition, type ValueFacet, type Wish } from '../filter/filter';

/** What a reader may ask of a library: a condition of the filter, that it is (or is not) a certain library, or that one of several holds. */
export type FindCondition =
  | Condition
  | { readonly kind: 'library'; readonly id: string; readonly wish: Wish }
  | { readonly kind: 'any'; readonly of: readonly FindCondition[] };

/** One thing that the reader asks for, as its key stands in an address: `tpu`, `-tpu`, `language:Python`, `-library:keras`, `macos|windows`. */
export interface Term {
  readonly key: string;
  readonly condition: FindCondition;
}

/** What an address may name: ids of support dimensions, values of facets, ids of libraries and of names without a profile. */
export interface TermVocabulary {
  readonly dimensions: readonly string[];
  readonly facets: Readonly<Record<ValueFacet, readonly string[]>>;
  readonly libraries: readonly string[];
  readonly others: readonly string[];
}

/** What stands before the id of a library in a key. */
export const libraryPrefix = 'library:';
/** Most alternatives of one term. */
const mostAlternatives = 8;

/** Gives the key of what is asked for, without its sign: two terms with the same subject speak of the same thing. */
export function subjectOf(key: string): string {
  return key.replace(/^-/, '');
}

/** Gives a key with its sign for a wish. */
export function keyFor(subject: string, wish: Wish): string {
  return wish === 'no' ? `-${subject}` : subject;
}

/** Takes alternatives; gives the term of which one is enough, or nothing if one of them is unknown or not asked for plainly. */
function toAlternatives(keys: readonly string[], vocabulary: TermVocabulary): Term | undefined {
  const terms = keys.slice(0, mostAlternatives).flatMap((key) => toTerm(key, vocabulary) ?? []);
  const own = [...new Map(terms.map((term) => [term.key, term])).values()];
  if (terms.length < keys.length || own.some(({ key }) => key.startsWith('-'))) return undefined;
  const [only, ...others] = own;
  if (others.length === 0) return only;
  return {
    key: own.map(({ key }) => key).join('|'),
    condition: { kind: 'any', of: own.map(({ condition }) => condition) },
  };
}

/** Takes a key; gives the term, or nothing if the vocabulary does not know it. */
export function toTerm(key: string, vocabulary: TermVocabulary): Term | undefined {
  if (key.includes('|')) return toAlternatives(key.split('|'), vocabulary);
  const wish: Wish = key.startsWith('-') ? 'no' : 'yes';
  const subject = subjectOf(key);
  const dimension = knownWord(vocabulary.dimensions, subject);
  if (dimension) return { key: keyFor(dimension, wish), condition: { kind: 'dimension', dimension, wish } };
  if (subject.startsWith(libraryPrefix)) {
    const id = knownWord(vocabulary.libraries, subject.slice(libraryPrefix.length));
    return id === undefined
      ? undefined
      : { key: keyFor(`${libraryPrefix}${id}`, wish), condition: { kind: 'library', id, wish } };
  }
  const at = subject.indexOf(':');
  const facet = knownWord(valueFacets, subject.slice(0, at));
  const value = facet && knownWord(vocabulary.facets[facet], subject.slice(at + 1));
  if (!facet || value === undefined) return undefined;
  return {
    key: keyFor(`${facet}:${value}`, wish),
    condition: {
      kind: 'facet',
      facet,
      include: wish === 'yes' ? [value] : [],
      exclude: wish === 'no' ? [value] : [],
    },
  };
}
