import type { Kin, RelationKind } from '../schema/lineage';

/** A relation in the direction of time: `to` came from `from`. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly kind: RelationKind;
  readonly note?: string;
}

/** A library of the tree with what it came from and led to. */
export interface Relations {
  readonly cameFrom: readonly Link[];
  readonly ledTo: readonly Link[];
}

/** Takes the tree; gives every relation in the direction of influence: what is built on or wraps another came from it. */
export function linksOf(lineage: readonly Kin[]): Link[] {
  return lineage.flatMap(({ id, relations }) =>
    relations.map(({ to, kind, note }) => ({
      ...(kind === 'built-on' || kind === 'wraps' ? { from: to, to: id } : { from: id, to }),
      kind,
      ...(note ? { note } : {}),
    })),
  );
}

/** Takes all relations and one id; gives its own ones. */
export function relationsOf(links: readonly Link[], id: string): Relations {
  return { cameFrom: links.filter(({ to }) => to === id), ledTo: links.filter(({ from }) => from === id) };
}

/** Takes all relations and one id; gives all that it came from and all that it led to, at any distance, itself left out. */
export function traceOf(
  links: readonly Link[],
  id: string,
): { before: ReadonlySet<string>; after: ReadonlySet<string> } {
  const walk = (step: (link: Link) => readonly [string, string]) => {
    const found = new Set<string>();
    const waiting = [id];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      for (const link of links) {
        const [here, next] = step(link);
        if (here !== at || next === id || found.has(next)) continue;
        found.add(next);
        waiting.push(next);
      }
    }
    return found;
  };
  return { before: walk(({ from, to }) => [to, from]), after: walk(({ from, to }) => [from, to]) };
}
