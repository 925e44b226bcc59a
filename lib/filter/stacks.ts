import type { Base } from '../lineage/layers';

/** A library with what it stands on. */
interface Layered {
  readonly id: string;
  readonly bases: readonly Base[];
}

/** What stands on one library alone belongs to it; what stands on several belongs to none of them. */
const stackOf = ({ id, bases: [base, ...others] }: Layered) => (base && others.length === 0 ? base.id : id);

/** Takes entries in their order; gives stacks, a library with the layers on it: each entry keeps its place in its stack, each stack has the place of its first entry. */
export function toStacks<Entry>(
  entries: readonly Entry[],
  layered: (entry: Entry) => Layered,
): [Entry, ...Entry[]][] {
  const stacks = new Map<string, [Entry, ...Entry[]]>();
  for (const entry of entries) {
    const key = stackOf(layered(entry));
    const stack = stacks.get(key);
    if (stack) stack.push(entry);
    else stacks.set(key, [entry]);
  }
  return [...stacks.values()];
}

/** Takes libraries in their order; gives them with each layer right behind what it stands on, if that is among them. */
export function behindBases<Record extends Layered>(records: readonly Record[]): Record[] {
  const there = new Set(records.map(({ id }) => id));
  const follows = (record: Record) => stackOf(record) !== record.id && there.has(stackOf(record));
  return records
    .filter((record) => !follows(record))
    .flatMap((record) => [
      record,
      ...records.filter((other) => follows(other) && stackOf(other) === record.id),
    ]);
}
