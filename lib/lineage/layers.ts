import type { Kin, RelationKind } from '../schema/lineage';

/** A library that another one stands on. */
export interface Base {
  /** Id of its profile. */
  readonly id: string;
  readonly name: string;
}

const standing: readonly RelationKind[] = ['built-on', 'wraps'];

/** Takes the family tree, an id and the libraries that have a profile; gives those that it is built on or wraps, in the order of the tree. */
export function basesOf(lineage: readonly Kin[], id: string, profiled: readonly Base[]): Base[] {
  const relations = lineage.find((kin) => kin.id === id)?.relations ?? [];
  return relations.flatMap(({ to, kind }) =>
    standing.includes(kind)
      ? profiled.flatMap((base) => (base.id === to ? [{ id: base.id, name: base.name }] : []))
      : [],
  );
}
