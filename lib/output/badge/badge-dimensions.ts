import type { Dimension } from '../../dimensions/types';

/** Takes dimensions; gives those whose facts have a badge: the ones with an answer. Nothing else has one, so that their number is bounded. */
export function badgeDimensions<Row extends Pick<Dimension, 'kind'>>(dimensions: readonly Row[]): Row[] {
  return dimensions.filter(({ kind }) => kind === 'support');
}
