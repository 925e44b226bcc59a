import { nameIgnored, toQuery, type Ignored, type Params } from '../url';
import { subjectOf, toTerm, type Term, type TermVocabulary } from './term';

/** What a reader says about a situation. */
export interface FindState {
  /** What must be. */
  readonly must: readonly Term[];
  /** What would be nice. */
  readonly wish: readonly Term[];
  /** True: a partial answer is enough. */
  readonly partial: boolean;
  /** Words that no condition was found for: shown, never dropped. */
  readonly unmatched: readonly string[];
}

/** The state of an address that says nothing. */
export const emptyFind: FindState = { must: [], wish: [], partial: false, unmatched: [] };

/** How much a term matters. */
export type Weight = 'must' | 'wish';

/** Gives the state with a term put where it belongs, or (undefined) taken out; one subject stands there once. */
export function withTerm(state: FindState, term: Term, weight: Weight | undefined): FindState {
  const rest = (terms: readonly Term[]) => terms.filter(({ key }) => subjectOf(key) !== subjectOf(term.key));
  return {
    ...state,
    must: weight === 'must' ? [...rest(state.must), term] : rest(state.must),
    wish: weight === 'wish' ? [...rest(state.wish), term] : rest(state.wish),
  };
}

const most = 40;

/** Takes a query and the vocabulary; gives the state and what was ignored. Never throws. */
export function parseFind(
  query: string,
  vocabulary: TermVocabulary,
): { state: FindState; ignored: Ignored[] } {
  const ignored: Ignored[] = [];
  let state = emptyFind;
  for (const [name, value] of new URLSearchParams(query)) {
    if (name === 'must' || name === 'wish') {
      for (const key of value.split(',').filter(Boolean)) {
        const term = toTerm(key, vocabulary);
        const there = [...state.must, ...state.wish];
        if (
          !term ||
          there.length >= most ||
          there.some((other) => subjectOf(other.key) === subjectOf(term.key))
        )
          ignored.push(nameIgnored(name, key));
        else state = withTerm(state, term, name);
      }
    } else if (name === 'partial' && value === 'enough') state = { ...state, partial: true };
    else if (name === 'unmatched')
      state = {
        ...state,
        unmatched: [
          ...new Set(
            value
              .slice(0, 300)
              .split(',')
              .map((word) => word.trim())
              .filter(Boolean),
          ),
        ],
      };
    else ignored.push(nameIgnored(name, value));
  }
  return { state, ignored };
}

/** Takes a state; gives its parameters, defaults left out. */
export function findParams(state: FindState): Params {
  return [
    ...(['must', 'wish'] as const).flatMap((name) =>
      state[name].length > 0 ? [[name, state[name].map(({ key }) => key).join(',')] as const] : [],
    ),
    ...(state.partial ? [['partial', 'enough'] as const] : []),
    ...(state.unmatched.length > 0
      ? [['unmatched', state.unmatched.map((word) => word.replaceAll(',', ' ')).join(',')] as const]
      : []),
  ];
}

/** Gives a state as a query with its question mark, or nothing. */
export function findQuery(state: FindState): string {
  return toQuery(findParams(state));
}
