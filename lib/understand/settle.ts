import type { SaidCondition, SaidPart } from './reading';
import type { Resources } from './subject';

const isWanted = (part: SaidPart): part is SaidCondition =>
  part.kind === 'condition' && part.wish === 'yes' && part.weight !== 'irrelevant' && !part.unsure;

const sameKeys = (a: SaidCondition, b: SaidCondition) => `${[...a.keys].sort()}` === `${[...b.keys].sort()}`;

/** Takes parts; gives them without what another part says already. What stands in for something gives way to what was said of its kind. */
export function settle(parts: readonly SaidPart[], { without, familyOfKey }: Resources): SaidPart[] {
  const conditions = parts.filter((part) => part.kind === 'condition');
  const wanted = conditions.filter(isWanted);
  const musts = wanted.filter(({ weight }) => weight === 'must');
  const saysLess = (part: SaidCondition, other: SaidCondition) =>
    part.weight === 'wish' && other.weight === 'must' && isWanted(part) && isWanted(other);
  const isRepeated = (part: SaidCondition, at: number) =>
    conditions.some((other, before) => {
      if (other === part || !sameKeys(part, other)) return false;
      if (saysLess(part, other)) return true;
      const isSame = other.wish === part.wish && other.weight === part.weight && other.unsure === part.unsure;
      // What was said stays before what only stands in.
      return isSame && (other.standsIn === part.standsIn ? before < at : Boolean(part.standsIn));
    });
  /** "AMD card … the graphics card": what one of several would do is said by one of them. */
  const isImplied = (part: SaidCondition) =>
    part.keys.length > 1 &&
    musts.some(
      (other) =>
        !other.standsIn &&
        other.keys.length < part.keys.length &&
        other.keys.every((key) => part.keys.includes(key)),
    );
  /** Whether a key is of what another one stands in for: cards beside the CPU, systems beside each other. */
  const isOfKind = (key: string, standIn: string) =>
    without(key) === standIn || (without(standIn) !== undefined && familyOfKey(key) === familyOfKey(standIn));
  const givesWay = (part: SaidCondition) =>
    part.standsIn &&
    musts.some((other) => !other.standsIn && other.keys.every((key) => isOfKind(key, part.keys[0]!)));
  return parts.filter((part) => {
    if (part.kind !== 'condition') return true;
    if (isRepeated(part, conditions.indexOf(part))) return false;
    return !isWanted(part) || !(isImplied(part) || givesWay(part));
  });
}
