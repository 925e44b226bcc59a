import type { Family, Kin } from '../schema/lineage';

/** Libraries that the tree shows together; without a family those that belong to none. */
export interface FamilyGroup {
  readonly family?: Family;
  readonly members: readonly Kin[];
}

/** Takes the tree and its families; gives the groups in the order of the families, those without one last, none of them empty. */
export function byFamily(lineage: readonly Kin[], families: readonly Family[]): FamilyGroup[] {
  const known = new Set(families.map(({ id }) => id));
  return [
    ...families.map((family): FamilyGroup => ({
      family,
      members: lineage.filter((kin) => kin.family === family.id),
    })),
    { members: lineage.filter(({ family }) => family === undefined || !known.has(family)) },
  ].filter(({ members }) => members.length > 0);
}
