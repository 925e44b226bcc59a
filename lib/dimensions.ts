import { deploymentDimensions } from './dimensions/deployment';
import { fieldDimensions } from './dimensions/field';
import { hardwareDimensions } from './dimensions/hardware';
import { identityDimensions } from './dimensions/identity';
import { learningDimensions } from './dimensions/learning';
import { programmingDimensions } from './dimensions/programming';
import { scaleDimensions } from './dimensions/scale';
import { systemDimensions } from './dimensions/system';
import { toolingDimensions } from './dimensions/tooling';
import { groupIds, type Dimension, type GroupId } from './dimensions/types';

export { groupIds } from './dimensions/types';

/** A dimension together with the group in which it is registered. */
export interface RegisteredDimension extends Dimension {
  readonly group: GroupId;
}

const byGroup: Record<GroupId, readonly Dimension[]> = {
  identity: identityDimensions,
  programming: programmingDimensions,
  hardware: hardwareDimensions,
  system: systemDimensions,
  scale: scaleDimensions,
  deployment: deploymentDimensions,
  field: fieldDimensions,
  tooling: toolingDimensions,
  learning: learningDimensions,
};

/** Every dimension in the order of the tables. The only register: schema, tables, filters and search read it. */
export const dimensions: readonly RegisteredDimension[] = groupIds.flatMap((group) =>
  byGroup[group].map((dimension) => ({ ...dimension, group })),
);

/** Dimensions with yes / partial / no / unknown, in the order of the tables. */
export const supportDimensions = dimensions.filter((dimension) => dimension.kind === 'support');

const byId = new Map(dimensions.map((dimension) => [dimension.id, dimension]));

/** Takes an id; gives the dimension or nothing. */
export function findDimension(id: string): RegisteredDimension | undefined {
  return byId.get(id);
}

/** Takes words and a locale; gives the text in that locale, else in English. */
export function wordsIn(
  words: { readonly en: string; readonly [locale: string]: string },
  locale: string,
): string {
  return words[locale] ?? words.en;
}
