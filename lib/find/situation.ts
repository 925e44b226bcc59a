import type { Ignored } from '../address/params';
import { emptyFind, parseFind, withTerm, type FindState } from './state';
import { toTerm, type TermVocabulary } from './term';
import type { Understood } from './understand';

/** The parameter that holds a situation in words, before the reader changed anything. */
export const saidParameter = 'said';

/** What an address says: its state, what was ignored, and from which words each term came. */
export interface Situation {
  readonly state: FindState;
  readonly ignored: readonly Ignored[];
  readonly said: Readonly<Record<string, string>>;
}

/** Takes a state and a text; gives the state with what the text asks for, and from which words each term came. */
export function applySituation(
  state: FindState,
  text: string,
  vocabulary: TermVocabulary,
  understand: (text: string) => { terms: Understood[]; unmatched: string[] },
): { state: FindState; said: Record<string, string> } {
  const { terms, unmatched } = understand(text);
  const said: Record<string, string> = {};
  let next: FindState = { ...state, unmatched: [...new Set([...state.unmatched, ...unmatched])] };
  for (const { key, weight, said: words } of terms) {
    const term = toTerm(key, vocabulary);
    if (!term) continue;
    next = withTerm(next, term, weight);
    said[term.key] = words;
  }
  return { state: next, said };
}

/** Takes a query; gives the situation. Words (`said=…`) are understood, other parameters are read as they are. Never throws. */
export function readSituation(
  query: string,
  vocabulary: TermVocabulary,
  understand: (text: string) => { terms: Understood[]; unmatched: string[] },
): Situation {
  const params = new URLSearchParams(query);
  const text = params.get(saidParameter);
  params.delete(saidParameter);
  const { state, ignored } =
    params.size > 0 ? parseFind(`?${params}`, vocabulary) : { state: emptyFind, ignored: [] };
  if (text === null) return { state, ignored, said: {} };
  return { ...applySituation(state, text, vocabulary, understand), ignored };
}
