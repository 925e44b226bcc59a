import { knownWord } from '../address/params';
import { valueFacets, type Condition, type ValueFacet, type Wish } from '../filter/filter';

/** One thing that the reader asks for, as its key stands in an address: `tpu`, `-tpu`, `language:Python`, `-license:Proprietary`. */
export interface Term {
  readonly key: string;
  readonly condition: Condition;
}

/** Which terms there are: ids of support dimensions and values of facets. */
export interface TermVocabulary {
  readonly dimensions: readonly string[];
  readonly facets: Readonly<Record<ValueFacet, readonly string[]>>;
}

/** Gives the key of what is asked for, without its sign: two terms with the same subject speak of the same thing. */
export function subjectOf(key: string): string {
  return key.replace(/^-/, '');
}

/** Gives a key with its sign for a wish. */
export function keyFor(subject: string, wish: Wish): string {
  return wish === 'no' ? `-${subject}` : subject;
}

/** Takes a key; gives the term, or nothing if the vocabulary does not know it. */
export function toTerm(key: string, vocabulary: TermVocabulary): Term | undefined {
  const wish: Wish = key.startsWith('-') ? 'no' : 'yes';
  const subject = subjectOf(key);
  const dimension = knownWord(vocabulary.dimensions, subject);
  if (dimension) return { key: keyFor(dimension, wish), condition: { kind: 'dimension', dimension, wish } };
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
