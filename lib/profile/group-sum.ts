import type { Cell } from '../fact/column';
import type { Support } from '../schema/fact';

/** What the facts of a group come to. */
export interface GroupSum {
  /** How many have which answer; those without any are left out, in the order yes, partial, no, unknown. */
  readonly answers: readonly (readonly [answer: Support, count: number])[];
  /** How many are answered in words. */
  readonly values: number;
  /** On how many of them sources disagree. */
  readonly disputed: number;
}

const order: readonly Support[] = ['yes', 'partial', 'no', 'unknown'];

/** Takes the facts of a group; gives their sum. */
export function groupSum(cells: readonly Cell[]): GroupSum {
  const count = (state: Cell['state']) => cells.filter((cell) => cell.state === state).length;
  return {
    answers: order.map((answer) => [answer, count(answer)] as const).filter(([, many]) => many > 0),
    values: count('value'),
    disputed: cells.filter(({ disagreement }) => disagreement).length,
  };
}
