import type { Ignored } from '../../address/params';
import type { SaidPart } from '../../understand/reading';
import { emptyFind, parseFind, withTerm, type FindState } from './state';
import { saidParameter } from './said-parameter';
import { keyFor, libraryPrefix, toTerm, type TermVocabulary } from '../term';

/** What an address says: its state, what was ignored, and from which words each part of it came. */
export interface Situation {
  readonly state: FindState;
  readonly ignored: readonly Ignored[];
  /** Words by the key of a term, by `other:<id>` and by `intent:<intent>`. */
  readonly said: Readonly<Record<string, string>>;
}

/** Takes a text; gives what was said in it. */
type Read = (text: string) => readonly SaidPart[];

/** The conditions of a common situation, by key. */
interface CommonConditions {
  readonly must: readonly string[];
  readonly wish: readonly string[];
  readonly partial: boolean;
}

/** What understands a text: its parts, and the common situation whose own sentence it is. */
export interface Understanding {
  readonly vocabulary: TermVocabulary;
  readonly read: Read;
  readonly common?: (text: string) => CommonConditions | undefined;
}

/** A state while it is told, with the words of each term. */
interface Told {
  readonly state: FindState;
  readonly said: Readonly<Record<string, string>>;
}

const withOne = <Item>(items: readonly Item[], item: Item): readonly Item[] => [...new Set([...items, item])];

/** Adds words that nothing stands for. */
function withLoss({ state, said }: Told, words: string): Told {
  return { state: { ...state, unmatched: withOne(state.unmatched, words) }, said };
}

/** Adds a name: a library that is named is no demand yet, one that is not wanted is. */
function withName(told: Told, part: SaidPart & { kind: 'name' }, vocabulary: TermVocabulary): Told {
  const { state, said } = told;
  if (part.of === 'other')
    return vocabulary.others.includes(part.id)
      ? {
          state: { ...state, others: withOne(state.others, part.id) },
          said: { ...said, [`other:${part.id}`]: part.said },
        }
      : withLoss(told, part.said);
  // Who uses a library, and what stands around it, ask nothing of a library: said, so that nobody takes them for heard.
  if (part.of !== 'library') return withLoss(told, part.said);
  const term = toTerm(keyFor(`${libraryPrefix}${part.id}`, part.unwanted ? 'no' : 'yes'), vocabulary);
  if (!term) return withLoss(told, part.said);
  return {
    state: withTerm(state, term, part.unwanted ? 'must' : 'irrelevant'),
    said: { ...said, [term.key]: part.said },
  };
}

/** Adds words that may mean one of several things. */
function withChoice(told: Told, keys: readonly string[], words: string, vocabulary: TermVocabulary): Told {
  const choice = keys.flatMap((key) => toTerm(key, vocabulary) ?? []);
  if (choice.length < 2) return withLoss(told, words);
  return { ...told, state: { ...told.state, choices: [...told.state.choices, choice] } };
}

/** Adds one part of what was said. */
function withPart(told: Told, part: SaidPart, vocabulary: TermVocabulary): Told {
  const { state, said } = told;
  if (part.kind === 'lost') return withLoss(told, part.said);
  if (part.kind === 'name') return withName(told, part, vocabulary);
  if (part.kind === 'intent')
    return {
      state: { ...state, asks: withOne(state.asks, part.intent) },
      said: { ...said, [`intent:${part.intent}`]: part.said },
    };
  if (part.kind === 'choice') return withChoice(told, part.keys, part.said, vocabulary);
  const key = part.keys.join('|');
  if (part.unsure) return withChoice(told, [key, `-${key}`], part.said, vocabulary);
  const asked = toTerm(keyFor(key, part.wish), vocabulary);
  // What is known by name only, such as WSL, can be done without, and asked of no library.
  if (!asked) return part.weight === 'irrelevant' ? told : withLoss(told, part.said);
  return { state: withTerm(state, asked, part.weight), said: { ...said, [asked.key]: part.said } };
}

/** Puts the conditions of a common situation in the place of those that were read from its sentence; what was named stays. */
function asCommon({ state, said }: Told, common: CommonConditions, vocabulary: TermVocabulary): Told {
  const terms = (keys: readonly string[]) => keys.flatMap((key) => toTerm(key, vocabulary) ?? []);
  const named = state.irrelevant.filter(({ condition }) => condition.kind === 'library');
  const { others, asks } = state;
  return {
    state: {
      ...emptyFind,
      must: terms(common.must),
      wish: terms(common.wish),
      irrelevant: named,
      others,
      asks,
      partial: common.partial,
    },
    said,
  };
}

/** Takes a state and a text; gives the state with what the text asks for, and from which words each term came. A common situation in its own words is that situation. */
export function applySituation(
  state: FindState,
  text: string,
  { vocabulary, read, common }: Understanding,
): Told {
  const told = read(text).reduce<Told>((before, part) => withPart(before, part, vocabulary), {
    state,
    said: {},
  });
  const own = common?.(text);
  return own ? asCommon(told, own, vocabulary) : told;
}

/** Takes a query; gives the situation. Words (`said=…`) are understood, other parameters are read as they are. Never throws. */
export function readSituation(query: string, understanding: Understanding): Situation {
  const params = new URLSearchParams(query);
  const text = params.get(saidParameter);
  params.delete(saidParameter);
  const { state, ignored } =
    params.size > 0 ? parseFind(`?${params}`, understanding.vocabulary) : { state: emptyFind, ignored: [] };
  if (text === null) return { state, ignored, said: {} };
  return { ...applySituation(state, text, understanding), ignored };
}
