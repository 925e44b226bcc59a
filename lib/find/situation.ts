import type { Ignored } from '../address/params';
import type { SaidPart } from '../understand/reading';
import { emptyFind, parseFind, withTerm, type FindState } from './state';
import { keyFor, toTerm, type TermVocabulary } from './term';

/** The parameter that holds a situation in words, before the reader changed anything. */
export const saidParameter = 'said';

/** What an address says: its state, what was ignored, and from which words each term came. */
export interface Situation {
  readonly state: FindState;
  readonly ignored: readonly Ignored[];
  readonly said: Readonly<Record<string, string>>;
}

/** Takes a text; gives what was said in it. */
export type Read = (text: string) => readonly SaidPart[];

/** A state while it is told, with the words of each term. */
interface Told {
  readonly state: FindState;
  readonly said: Readonly<Record<string, string>>;
}

/** Adds one part of what was said. */
function withPart({ state, said }: Told, part: SaidPart, vocabulary: TermVocabulary): Told {
  const term = (key: string) => toTerm(key, vocabulary);
  const unmatched = (word: string): Told => ({
    state: { ...state, unmatched: [...new Set([...state.unmatched, word])] },
    said,
  });
  if (part.kind === 'lost') return unmatched(part.said);
  if (part.kind === 'choice' || (part.kind === 'condition' && part.unsure)) {
    const keys = part.kind === 'choice' ? part.keys : [part.keys[0]!, `-${part.keys[0]!}`];
    const choice = keys.flatMap((key) => term(key) ?? []);
    return choice.length < 2
      ? unmatched(part.said)
      : { state: { ...state, choices: [...state.choices, choice] }, said };
  }
  const key =
    part.kind === 'condition'
      ? keyFor(part.keys.join('|'), part.wish)
      : part.kind === 'name' && part.of === 'library' && part.unwanted
        ? `-library:${part.id}`
        : undefined;
  if (key === undefined)
    return part.kind === 'name' && part.of === 'other' ? unmatched(part.said) : { state, said };
  const asked = term(key);
  // What is known by name only, such as WSL, can be done without, and asked of no library.
  if (!asked)
    return part.kind === 'condition' && part.weight === 'irrelevant' ? { state, said } : unmatched(part.said);
  const weight = part.kind === 'condition' ? part.weight : 'must';
  return { state: withTerm(state, asked, weight), said: { ...said, [asked.key]: part.said } };
}

/** Takes a state and a text; gives the state with what the text asks for, and from which words each term came. */
export function applySituation(state: FindState, text: string, vocabulary: TermVocabulary, read: Read): Told {
  return read(text).reduce<Told>((told, part) => withPart(told, part, vocabulary), { state, said: {} });
}

/** Takes a query; gives the situation. Words (`said=…`) are understood, other parameters are read as they are. Never throws. */
export function readSituation(query: string, vocabulary: TermVocabulary, read: Read): Situation {
  const params = new URLSearchParams(query);
  const text = params.get(saidParameter);
  params.delete(saidParameter);
  const { state, ignored } =
    params.size > 0 ? parseFind(`?${params}`, vocabulary) : { state: emptyFind, ignored: [] };
  if (text === null) return { state, ignored, said: {} };
  return { ...applySituation(state, text, vocabulary, read), ignored };
}
