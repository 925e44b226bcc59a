import type { Base } from '../lineage/layers';

/** A library with what it stands on. */
interface Layered {
  readonly id: string;
  readonly bases: readonly Base[];
}

/** What stands on one library alone belongs to it; what stands on several belongs to none of them. */
const stackOf = ({ id, bases: [base, ...others] }: Layered) => (base && others.length === 0 ? base.id : id);

/** Takes libraries; gives for each the id of the stack it belongs to: its base's, if that is among them, else its own. */
function stacksAmong(records: readonly Layered[]): (record: Layered) => string {
  const there = new Set(records.map(({ id }) => id));
  return (record) => (there.has(stackOf(record)) ? stackOf(record) : record.id);
}

/** Takes entries in their order; gives stacks, a library with the layers on it: each entry keeps its place in its stack, each stack has the place of its first entry. A layer whose base is not among them stands alone. */
export function toStacks<Entry>(
  entries: readonly Entry[],
  layered: (entry: Entry) => Layered,
): [Entry, ...Entry[]][] {
  const stackAmong = stacksAmong(entries.map(layered));
  const stacks = new Map<string, [Entry, ...Entry[]]>();
  for (const entry of entries) {
    const key = stackAmong(layered(entry));
    const stack = stacks.get(key);
    if (stack) stack.push(entry);
    else stacks.set(key, [entry]);
  }
  return [...stacks.values()];
}

/** Takes libraries in their order; gives them with each layer right behind what it stands on, if that is among them. */
export function behindBases<Record extends Layered>(records: readonly Record[]): Record[] {
  const stackAmong = stacksAmong(records);
  const layers = new Map<string, Record[]>();
  for (const record of records) {
    const base = stackAmong(record);
    if (base === record.id) continue;
    const others = layers.get(base);
    if (others) others.push(record);
    else layers.set(base, [record]);
  }
  return records
    .filter((record) => stackAmong(record) === record.id)
    .flatMap((record) => [record, ...(layers.get(record.id) ?? [])]);
}
