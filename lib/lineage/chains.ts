import type { Kin, RelationKind } from '../schema/lineage';

/** A chain of kinships that leads from one library to another, each step as the family tree states it. */
export interface Chain {
  /** `layer`: `from` stands on `to`. `successor`: `to` follows `from`. */
  readonly kind: 'layer' | 'successor';
  readonly from: string;
  readonly to: string;
  /** Names of the libraries between the two, in order. */
  readonly between: readonly string[];
}

const stepKinds: Readonly<Record<Chain['kind'], readonly RelationKind[]>> = {
  layer: ['built-on', 'wraps'],
  successor: ['successor', 'renamed-to', 'merged-into'],
};

function pathOf(
  lineage: readonly Kin[],
  from: string,
  to: string,
  kinds: readonly RelationKind[],
): string[] | undefined {
  const paths = [[from]];
  const seen = new Set([from]);
  for (let path = paths.shift(); path; path = paths.shift()) {
    for (const { to: next, kind } of lineage.find(({ id }) => id === path.at(-1))?.relations ?? []) {
      if (!kinds.includes(kind) || seen.has(next)) continue;
      if (next === to) return [...path, next];
      seen.add(next);
      paths.push([...path, next]);
    }
  }
  return undefined;
}

/** Takes the family tree and two ids; gives how one stands on or follows the other, by the shortest chain; nothing if they are rivals. */
export function chainBetween(lineage: readonly Kin[], a: string, b: string): Chain | undefined {
  for (const kind of ['layer', 'successor'] as const) {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const path = pathOf(lineage, from, to, stepKinds[kind]);
      if (path)
        return {
          kind,
          from,
          to,
          between: path.slice(1, -1).map((id) => lineage.find((kin) => kin.id === id)!.name),
        };
    }
  }
  return undefined;
}

/** Takes the family tree and ids; gives every chain between two of them. */
export function chainsAmong(lineage: readonly Kin[], ids: readonly string[]): Chain[] {
  return ids.flatMap((a, index) => ids.slice(index + 1).flatMap((b) => chainBetween(lineage, a, b) ?? []));
}
