import type { Item } from './items';
import type { SaidCondition, SaidPart } from './reading';
import type { Resources } from './subject';

/** What one phrase says: one part, or several that all hold ("MacBook": its GPU and its system). */
type Group = readonly [SaidPart, ...SaidPart[]];

const isOr = ({ means }: Item) => means?.kind === 'turn' && means.turn === 'or';
/** "Python/Julia" is one or the other, "Linux/AMD" is both. */
const isSlash = ({ mark, said }: Item) => mark === 'list' && /^[/|／｜]$/.test(said);
const isMark = ({ mark }: Item) => mark === 'list' || mark === 'pause';
const isQuiet = (item: Item) =>
  isMark(item) || item.means?.kind === 'function' || item.means?.kind === 'turn';

const isWanted = (part: SaidPart): part is SaidCondition =>
  part.kind === 'condition' && part.wish === 'yes' && part.weight !== 'irrelevant' && !part.unsure;

function toGroups(parts: readonly SaidPart[]): Group[] {
  const groups: [SaidPart, ...SaidPart[]][] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    if (last?.[0].start === part.start) last.push(part);
    else groups.push([part]);
  }
  return groups;
}

/** One of two groups is enough: each part of the one with each of the other. */
function either(one: Group, other: Group): Group {
  const joined = one.flatMap((a) =>
    other.map((b) => {
      const [first, second] = [a, b] as [SaidCondition, SaidCondition];
      return {
        ...first,
        keys: [...new Set([...first.keys, ...second.keys])],
        end: second.end,
        said: `${first.said}, ${second.said}`,
        weight: first.weight === 'wish' || second.weight === 'wish' ? ('wish' as const) : first.weight,
      };
    }),
  );
  return joined as unknown as Group;
}

/** Takes parts in the order of the text and the items they came from; gives them with what "or" joins made one: "Python or Julia", "A, B or C". */
export function linkAlternatives(
  parts: readonly SaidPart[],
  items: readonly Item[],
  { familyOfKey }: Resources,
): SaidPart[] {
  const joins = (gap: readonly Item[], last: Group, group: Group) =>
    gap.some(isOr) || (gap.length === 1 && isSlash(gap[0]!) && family(last) === family(group));
  const family = ([first]: Group) => (first.kind === 'condition' ? familyOfKey(first.keys[0]!) : undefined);
  const between = (before: Group, after: Group) =>
    items.filter(({ start, end }) => start >= before[0].end && end <= after[0].start);
  const groups = toGroups(parts);
  /** A choice in a list is what its neighbour is one of: "AMD or Intel" are cards. */
  const decided = (group: Group, at: number): Group => {
    const [part] = group;
    if (part.kind !== 'choice') return group;
    const near = [groups[at - 1], groups[at + 1]].flatMap((other) => {
      if (!other?.every(isWanted)) return [];
      const gap = other === groups[at - 1] ? between(other, group) : between(group, other);
      return gap.length > 0 && gap.every((item) => isOr(item) || isMark(item)) ? [family(other)] : [];
    });
    const keys = part.keys.filter((key) => near.includes(familyOfKey(key)));
    const { start, end, said, weight } = part;
    return keys.length === 0 ? group : [{ kind: 'condition', keys, wish: 'yes', weight, start, end, said }];
  };
  const linked: Group[] = [];
  for (const group of groups.map(decided)) {
    const last = linked.at(-1);
    const gap = last ? between(last, group) : [];
    if (!last || ![...last, ...group].every(isWanted) || !joins(gap, last, group) || !gap.every(isQuiet)) {
      linked.push(group);
      continue;
    }
    // "A, B or C": what stands before it in the same list, joined by commas alone, belongs to it.
    let from = linked.length - 1;
    while (from > 0) {
      const list = between(linked[from - 1]!, linked[from]!);
      if (!linked[from - 1]!.every(isWanted) || list.length === 0 || !list.every(isMark)) break;
      if (family(linked[from - 1]!) !== family(group)) break;
      from -= 1;
    }
    linked.push([...linked.splice(from), group].reduce(either));
  }
  return linked.flat();
}
