/** What an intent asks the site for, beside conditions. */
export const intents = [
  'compare',
  'leave',
  'alive',
  'fastest',
  'learn',
  'price',
  'install',
  'footprint',
  'users',
] as const;

/** One intent. */
export type Intent = (typeof intents)[number];

/** What a name can be the name of: a library, a name without a profile, an organisation that uses libraries, a part of an ecosystem. */
export type NamedKind = 'library' | 'other' | 'organisation' | 'part';

/**
 * How a word turns what stands near it: `no` excludes or does without, `irrelevant` takes the demand away, `wish` weakens it, `must` asks for it,
 * `or` joins two into one (`either` the second time only), `but` ends what was turned before, `then` ends it once it has its object, `besides`
 * sets a name aside, `doubt` makes a demand a question, `ask` makes its clause one. `except` is a `no` beside which a word for the family means the rest
 * of it; `whether … allowed` takes a demand away, `allowed` makes it one of several, `surely` takes a negation before it back (非…不可).
 */
export const turns = [
  'no',
  'except',
  'irrelevant',
  'wish',
  'must',
  'or',
  'either',
  'but',
  'then',
  'besides',
  'doubt',
  'ask',
  'whether',
  'allowed',
  'surely',
] as const;

/** One turn. */
export type Turn = (typeof turns)[number];

/** What a phrase stands for. */
export type Meaning =
  /** Conditions that all hold (`apple_gpu` and `macos`), each the keys of which one is enough; `without`: what doing without it asks for. */
  | { readonly kind: 'condition'; readonly all: readonly (readonly string[])[]; readonly without?: string }
  /** Any of these may be meant: the reader is asked. */
  | { readonly kind: 'choice'; readonly keys: readonly string[] }
  /** A word for every member of a family (graphics card); a member that is named beside it takes its place. */
  | { readonly kind: 'general'; readonly keys: readonly string[]; readonly without?: string }
  /** Decides for one of a choice beside it ("import" beside "ONNX"), and says nothing alone. */
  | { readonly kind: 'pick'; readonly keys: readonly string[] }
  | { readonly kind: 'name'; readonly of: NamedKind; readonly id: string }
  /** `without`: what its negation asks for ("nothing that is dead"). */
  | { readonly kind: 'intent'; readonly intent: Intent; readonly without?: string }
  | { readonly kind: 'turn'; readonly turn: Turn }
  /** Known, but nothing here answers it: it is named as not understood. `elsewhere`: a word in it means something here, and not this. */
  | { readonly kind: 'unknown'; readonly elsewhere?: true }
  /** Says nothing by itself; `joins`: it joins what stands on both sides, like "and". */
  | { readonly kind: 'function'; readonly joins?: true };

/** A phrase ("amd card", "显卡", "rtx {n}"), with what it stands for. */
export interface Entry {
  readonly says: string;
  readonly means: Meaning;
}

/** Keys that no library is asked for, but that one can do without. */
export const knownByName: readonly string[] = ['wsl'];

const nameTarget = /^(library|other|organisation|part):(\S.*)$/;
/** Meanings of one word. */
const words: Readonly<Record<string, Meaning>> = {
  nothing: { kind: 'function' },
  joins: { kind: 'function', joins: true },
  unknown: { kind: 'unknown' },
  elsewhere: { kind: 'unknown', elsewhere: true },
};
const keysOf = (list: string) => list.split('|');

/**
 * Takes what the vocabulary says of a phrase and what doing without it asks for; gives its meaning.
 * `a` a condition, `a|b` one of them, `a & b` all of them, `?a|b` one of them, asked; `*a|b` a word for a family; `picks:a` decides for it;
 * `library:<id>`, `other:<id>`, `organisation:<id>`, `part:<id>`, `intent:<intent>`, `turn:<turn>`, `joins`, `nothing`; `unknown` is named as not understood,
 * `elsewhere` too, and no word in it is looked up (量化交易 is no 量化).
 */
export function toMeaning(means: string, instead?: string): Meaning {
  const without = instead === undefined ? {} : { without: instead };
  const name = nameTarget.exec(means);
  if (name) return { kind: 'name', of: name[1] as NamedKind, id: name[2]! };
  const intent = intents.find((intent) => means === `intent:${intent}`);
  if (intent) return { kind: 'intent', intent, ...without };
  const turn = turns.find((turn) => means === `turn:${turn}`);
  if (turn) return { kind: 'turn', turn };
  const word = words[means];
  if (word) return word;
  if (means.startsWith('picks:')) return { kind: 'pick', keys: keysOf(means.slice(6)) };
  if (means.startsWith('?')) return { kind: 'choice', keys: keysOf(means.slice(1)) };
  if (means.startsWith('*')) return { kind: 'general', keys: keysOf(means.slice(1)), ...without };
  return { kind: 'condition', all: means.split(' & ').map(keysOf), ...without };
}
