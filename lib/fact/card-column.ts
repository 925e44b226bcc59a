import { headlineDimensions } from '../dimensions/headline';
import type { VitalYear } from '../schema/records/vitals';
import type { Axis } from '../vitals/bars';
import type { Cell, Column } from './column';

/** Answers that a card shows at a glance. */
export const cardDimensions = ['nvidia_gpu', 'tpu', 'windows', 'onnx_export', 'mobile'] as const;

/** Facts whose words stand on a card, beside its answers. */
const cardValues = ['host_languages', 'license'] as const;

/** How many years the small bars of a card show. */
const cardYears = 10;

/** A library as card and row of the front page show it: no more than they need, for the browser reads it as data. */
export type CardColumn = Omit<Column, 'cells' | 'vitals'> & {
  /** Answers to the headline dimensions and those of cards, and the values of cards. */
  readonly cells: Readonly<Record<string, Pick<Cell, 'state' | 'text'>>>;
  /** Commits of the years of the axis; left out if they were not measured. */
  readonly vitals?: readonly Pick<VitalYear, 'year' | 'commits'>[];
  /** Languages in which one writes models, the first one first. */
  readonly languages: readonly string[];
};

/** Takes the years of all libraries on one axis; gives the last of them, which small bars show. */
export function cardAxis(all: Axis | undefined): Axis | undefined {
  return all && { first: Math.max(all.first, all.last - cardYears + 1), last: all.last };
}

/** Takes a library as a column, its languages and the axis of the small bars; gives it as card and row need it. */
export function toCardColumn(
  { cells, vitals, ...column }: Column,
  languages: readonly string[],
  axis: Axis | undefined,
): CardColumn {
  const ids = new Set<string>([...headlineDimensions, ...cardDimensions, ...cardValues]);
  return {
    ...column,
    languages,
    ...(vitals && axis
      ? {
          vitals: vitals
            .filter(({ year }) => year >= axis.first && year <= axis.last)
            .map(({ year, commits }) => ({ year, commits })),
        }
      : {}),
    cells: Object.fromEntries([...ids].map((id) => [id, { state: cells[id]!.state, text: cells[id]!.text }])),
  };
}
