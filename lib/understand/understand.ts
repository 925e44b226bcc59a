import { createDictionary } from './vocabulary/dictionary';
import { toClauses, toItems } from './items';
import type { Entry, Meaning } from './meaning';
import { narrow } from './narrow';
import { readItems } from './read';
import type { SaidPart } from './reading';
import { settle } from './settle';
import type { Resources } from './subject';
import { longestText, toUnits } from './units';

/** What the texts of a site can mean. */
export interface Knowledge {
  /** Phrases, those of more weight first: the first that claims a phrase keeps it. */
  readonly entries: readonly Entry[];
  /** Keys of what a reader has or has not: a negation asks to do without it. */
  readonly resources: readonly string[];
}

/** What doing without each key asks for, as far as an entry says it. */
function standIns(entries: readonly Entry[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { means } of entries) {
    if ((means.kind !== 'condition' && means.kind !== 'general') || means.without === undefined) continue;
    const keys = means.kind === 'general' ? means.keys : means.all.length === 1 ? means.all[0]! : [];
    for (const key of keys) if (!found.has(key)) found.set(key, means.without);
  }
  return found;
}

/** What a key is one of, so that a list of its like goes on: cards, systems, values of a facet, other features. */
function familyOfKey(key: string, standIn: ReadonlyMap<string, string>): string {
  const facet = /^-?(\w+):/.exec(key)?.[1];
  const instead = standIn.get(key);
  if (facet || instead === undefined) return facet ?? 'feature';
  // Windows and Linux stand in for each other.
  const back = standIn.get(instead.split('|')[0]!) ?? '';
  return [instead, back].sort().join();
}

/** What a demand is one of; a library is of a kind with the languages. */
function familyOf(means: Meaning | undefined, ofKey: (key: string) => string): string | undefined {
  switch (means?.kind) {
    case 'name':
      return means.of === 'library' || means.of === 'other' ? 'language' : undefined;
    case 'choice':
    case 'general':
      return ofKey(means.keys[0]!);
    case 'condition':
      return ofKey(means.all[0]![0]!);
    default:
      return undefined;
  }
}

function toResources({ entries, resources }: Knowledge): Resources {
  const owned = new Set(resources);
  const standIn = standIns(entries);
  const choices = entries.flatMap(({ means }) => (means.kind === 'choice' ? [means.keys] : []));
  const ofKey = (key: string) => familyOfKey(key, standIn);
  return {
    isOwned: (key) => owned.has(key),
    without: (key) => standIn.get(key),
    familyOf: (means) => familyOf(means, ofKey),
    familyOfKey: ofKey,
    areChoice: (one, other) =>
      one !== other && choices.some((keys) => keys.includes(one) && keys.includes(other)),
  };
}

/** Takes what texts can mean; gives a function that takes a text and gives what was said. Never throws. */
export function createReader(knowledge: Knowledge): (typed: string) => SaidPart[] {
  const cut = createDictionary(knowledge.entries);
  const resources = toResources(knowledge);
  return (typed) => {
    const text = typed.slice(0, longestText);
    const clauses = narrow(toClauses(toItems(cut(toUnits(text)), text)), resources);
    const parts = settle(readItems(clauses, resources), resources);
    const rest = typed.slice(longestText);
    if (rest.trim() === '') return parts;
    return [...parts, { kind: 'lost', start: longestText, end: typed.length, said: rest }];
  };
}
