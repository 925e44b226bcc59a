import { flag, list, readParams, toQuery, writeParams } from '../../address/params';
import type { Field, Fields, Ignored, Params } from '../../address/params';
import { intents, type Intent } from '../../understand/meaning';
import { subjectOf, toTerm, type Term, type TermVocabulary } from '../term';

/** Terms of which the reader means one, in their order. */
export type Choice = readonly Term[];

/** What a reader says about a situation. */
export interface FindState {
  /** What must be. */
  readonly must: readonly Term[];
  /** What would be nice. */
  readonly wish: readonly Term[];
  /** What the reader does not need, has to do without, or has named only (a library): it asks nothing of a library. */
  readonly irrelevant: readonly Term[];
  /** Words that may mean one of several terms, until the reader says which. */
  readonly choices: readonly Choice[];
  /** Ids of the names without a profile. */
  readonly others: readonly string[];
  /** Questions that are no demand on a library. */
  readonly asks: readonly Intent[];
  /** True: a partial answer is enough. */
  readonly partial: boolean;
  /** Words that no condition was found for: shown, never dropped. */
  readonly unmatched: readonly string[];
}

/** The state of an address that says nothing. */
export const emptyFind: FindState = {
  must: [],
  wish: [],
  irrelevant: [],
  choices: [],
  others: [],
  asks: [],
  partial: false,
  unmatched: [],
};

/** How much a term matters. */
export const weights = ['must', 'wish', 'irrelevant'] as const;

/** One weight. */
export type Weight = (typeof weights)[number];

/** Gives the state with a term put where it belongs, or (undefined) taken out; one subject stands there once. */
export function withTerm(state: FindState, term: Term, weight: Weight | undefined): FindState {
  const rest = (terms: readonly Term[]) => terms.filter(({ key }) => subjectOf(key) !== subjectOf(term.key));
  return {
    ...state,
    ...Object.fromEntries(
      weights.map((other) => [other, other === weight ? [...rest(state[other]), term] : rest(state[other])]),
    ),
  };
}

const most = 40;

/** Conditions of one weight, by commas; a subject stands once in both weights together. */
function terms(vocabulary: TermVocabulary): Field<readonly Term[], FindState> {
  return {
    empty: [],
    read: (said, before, _, state) => {
      const value = [...before];
      const there = weights.flatMap((weight) => state[weight]);
      const ignored: string[] = [];
      for (const key of said.split(',').filter(Boolean)) {
        const term = toTerm(key, vocabulary);
        const known = term && there.some((other) => subjectOf(other.key) === subjectOf(term.key));
        if (!term || known || there.length >= most) ignored.push(key);
        else {
          value.push(term);
          there.push(term);
        }
      }
      return { value, ignored };
    },
    write: (value) => value.map(({ key }) => key).join(','),
  };
}

/** Choices by semicolons, each with its terms by bars. */
function choices(vocabulary: TermVocabulary): Field<readonly Choice[], FindState> {
  return {
    empty: [],
    read: (said, before) => {
      const value = [...before];
      const ignored: string[] = [];
      for (const keys of said.split(';').filter(Boolean)) {
        const terms = keys.split('|').flatMap((key) => toTerm(key, vocabulary) ?? []);
        if (terms.length < 2 || value.length >= most) ignored.push(keys);
        else value.push(terms);
      }
      return { value, ignored };
    },
    write: (value) => value.map((terms) => terms.map(({ key }) => key).join('|')).join(';'),
  };
}

const unmatched: Field<readonly string[], unknown> = {
  empty: [],
  read: (said) => ({
    value: [
      ...new Set(
        said
          .slice(0, 300)
          .split(',')
          .map((word) => word.trim())
          .filter(Boolean),
      ),
    ],
  }),
  write: (words) => words.map((word) => word.replaceAll(',', ' ')).join(','),
};

const fields = (vocabulary: TermVocabulary): Fields<FindState> => ({
  must: terms(vocabulary),
  wish: terms(vocabulary),
  irrelevant: terms(vocabulary),
  choices: choices(vocabulary),
  others: list(vocabulary.others, most),
  asks: list(intents),
  partial: flag('enough'),
  unmatched,
});

/** Takes a query and the vocabulary; gives the state and what was ignored. Never throws. */
export function parseFind(
  query: string,
  vocabulary: TermVocabulary,
): { state: FindState; ignored: Ignored[] } {
  return readParams(query, fields(vocabulary));
}

const noWords: TermVocabulary = {
  dimensions: [],
  facets: { language: [], license: [], status: [] },
  libraries: [],
  others: [],
};

/** Takes a state; gives its parameters, defaults left out. */
function findParams(state: FindState): Params {
  return writeParams(state, fields(noWords));
}

/** Gives a state as a query with its question mark, or nothing. */
export function findQuery(state: FindState): string {
  return toQuery(findParams(state));
}
