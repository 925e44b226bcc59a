/** What an intent asks the site for, beside conditions. */
export const intents = [
  'compare',
  'leave',
  'alive',
  'fastest',
  'learn',
  'price',
  'install',
  'users',
] as const;

/** One intent. */
export type Intent = (typeof intents)[number];

/**
 * How a word turns what stands near it: `no` excludes or does without, `irrelevant` takes the demand away, `wish` weakens it, `must` asks for it,
 * `or` joins two into one, `but` ends what was turned before.
 */
export const turns = ['no', 'irrelevant', 'wish', 'must', 'or', 'but'] as const;

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
  | { readonly kind: 'name'; readonly of: 'library' | 'other'; readonly id: string }
  | { readonly kind: 'intent'; readonly intent: Intent }
  | { readonly kind: 'turn'; readonly turn: Turn }
  /** Says nothing by itself; `joins`: it joins what stands on both sides, like "and". */
  | { readonly kind: 'function'; readonly joins?: true };

/** A phrase, folded and in units ("amd card", "显卡"), with what it stands for. */
export interface Entry {
  readonly says: string;
  readonly means: Meaning;
}

const nameTarget = /^(library|other):([a-z0-9][a-z0-9-]*)$/;

/**
 * Takes what the vocabulary says of a phrase and what doing without it asks for; gives its meaning.
 * `a` a condition, `a|b` one of them, `a & b` all of them, `?a|b` one of them, asked; `*a|b` a word for a family; `library:<id>`, `other:<id>`,
 * `intent:<intent>`, `turn:<turn>`, `joins`, `nothing`.
 */
export function toMeaning(means: string, instead?: string): Meaning {
  const without = instead === undefined ? {} : { without: instead };
  const name = nameTarget.exec(means);
  if (name) return { kind: 'name', of: name[1] as 'library' | 'other', id: name[2]! };
  const intent = intents.find((intent) => means === `intent:${intent}`);
  if (intent) return { kind: 'intent', intent };
  const turn = turns.find((turn) => means === `turn:${turn}`);
  if (turn) return { kind: 'turn', turn };
  if (means === 'nothing') return { kind: 'function' };
  if (means === 'joins') return { kind: 'function', joins: true };
  if (means.startsWith('?')) return { kind: 'choice', keys: means.slice(1).split('|') };
  if (means.startsWith('*')) return { kind: 'general', keys: means.slice(1).split('|'), ...without };
  return { kind: 'condition', all: means.split(' & ').map((keys) => keys.split('|')), ...without };
}
