import { createDictionary } from './dictionary';
import type { Entry } from './meaning';
import { toClauses, toItems, type Item } from './items';
import { readItems } from './read';
import type { SaidPart } from './reading';
import { longestText, toUnits } from './units';

/** What the texts of a site can mean. */
export interface Knowledge {
  /** Phrases, those of more weight first: the first that claims a phrase keeps it. */
  readonly entries: readonly Entry[];
  /** Keys of what a reader has or has not: a negation asks to do without it. */
  readonly resources: readonly string[];
}

/** Takes items; gives them without words for a whole family where a member of it is named in the same clause: "AMD graphics card" is about AMD. */
function withoutGeneral(items: readonly Item[]): Item[] {
  const named = toClauses(items).map(
    (clause) => new Set(clause.flatMap(({ means }) => (means?.kind === 'condition' ? means.all.flat() : []))),
  );
  let at = 0;
  return items.map((item) => {
    if (item.mark === 'pause' || item.mark === 'stop') at += 1;
    return item.means?.kind === 'general' && item.means.keys.some((key) => named[at]!.has(key))
      ? { ...item, means: { kind: 'function' as const } }
      : item;
  });
}

/** Doing without a resource asks for what stands in its place, unless another of its kind is named. */
function settled(parts: readonly SaidPart[], resources: ReadonlySet<string>): SaidPart[] {
  const conditions = parts.filter((part) => part.kind === 'condition');
  const wanted = conditions.filter(
    ({ wish, weight, keys }) =>
      wish === 'yes' && weight !== 'irrelevant' && keys.every((key) => resources.has(key)),
  );
  const unneeded = new Set(
    conditions.filter(({ weight }) => weight === 'irrelevant').flatMap(({ keys }) => keys),
  );
  // A demand that was taken back is none: "no NVIDIA card, so not that graphics card".
  return parts.filter((part, at) => {
    if (part.kind !== 'condition' || part.weight === 'irrelevant' || part.wish === 'no') return true;
    const isRepeated = parts.some(
      (other, before) =>
        before < at &&
        other.kind === 'condition' &&
        other.wish === part.wish &&
        other.weight === part.weight &&
        `${other.keys}` === `${part.keys}`,
    );
    const isStandIn = part.keys.length === 1 && part.keys[0] === 'cpu' && unneeded.size > 0;
    const hasOther = wanted.some(
      (other) =>
        other !== part &&
        !other.keys.includes('cpu') &&
        other.keys.some((key) => key.endsWith('_gpu') || key === 'tpu'),
    );
    return !isRepeated && !(isStandIn && hasOther);
  });
}

/** Takes what texts can mean; gives a function that takes a text and gives what was said. Never throws. */
export function createReader({ entries, resources }: Knowledge): (typed: string) => SaidPart[] {
  const cut = createDictionary(entries);
  const owned = new Set(resources);
  return (typed) => {
    const text = typed.slice(0, longestText);
    const items = withoutGeneral(toItems(cut(toUnits(text)), text));
    return settled(
      readItems(items, (key) => owned.has(key)),
      owned,
    );
  };
}
