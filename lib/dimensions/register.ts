import { deploymentDimensions } from './deployment';
import { fieldDimensions } from './field';
import { hardwareDimensions } from './hardware';
import { identityDimensions } from './identity';
import { learningDimensions } from './learning';
import { programmingDimensions } from './programming';
import { scaleDimensions } from './scale';
import { systemDimensions } from './system';
import { toolingDimensions } from './tooling';
import { groupIds, type Dimension, type GroupId } from './types';

export { groupIds } from './types';

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
