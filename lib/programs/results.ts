import type { TaskId } from '../schema/words/program';

/** What a run came to: whether it reached the stated result, and what was found in place of it if not. */
export type Reached = { readonly reached: true } | { readonly reached: false; readonly found: string };

const number = '([-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?)';
const yes: Reached = { reached: true };
const no = (found: string): Reached => ({ reached: false, found });

/** Gives the numbers of every line that a pattern finds. */
function numbersIn(output: string, pattern: string): number[][] {
  return [...output.matchAll(new RegExp(pattern, 'gm'))].map((match) => match.slice(1).map(Number));
}

/** True if two lists hold the same numbers within a bound; a number that is none is never the same. */
function areNear(found: readonly number[], wanted: readonly number[], bound: number): boolean {
  return found.length === wanted.length && found.every((value, at) => Math.abs(value - wanted[at]!) <= bound);
}

/** Says what was printed in place of what was wanted. */
function printed(rows: readonly (readonly number[])[]): string {
  return rows.length === 0 ? 'no such line' : rows.map((row) => row.join(' ')).join('; ');
}

/** Gives a check of rows of numbers, in order. */
function rows(pattern: string, wanted: readonly (readonly number[])[], bound: number) {
  return (output: string): Reached => {
    const found = numbersIn(output, pattern);
    const isSo = found.length === wanted.length && found.every((row, at) => areNear(row, wanted[at]!, bound));
    return isSo ? yes : no(printed(found));
  };
}

/** Gives a check of two losses that have to agree. */
function agree(first: string, second: string, bound: number) {
  return (output: string): Reached => {
    const [a = [], b = []] = [first, second].map((words) =>
      numbersIn(output, `^${words} +loss +${number}\\s*$`),
    );
    if (a.length !== 1 || b.length !== 1) return no(a.length === 1 ? printed(b) : printed(a));
    return areNear(a[0]!, b[0]!, bound) ? yes : no(`${a[0]![0]} and ${b[0]![0]}`);
  };
}

/** The losses are numbers, and the last is below a tenth of the first. */
function lossFell(output: string): Reached {
  // A loss that is no number is found too: nan, inf.
  const losses = [...output.matchAll(/^step +\d+ +loss +(\S+)\s*$/gm)].map(([, loss]) => Number(loss));
  const isSo = losses.length >= 2 && losses.every(Number.isFinite) && losses.at(-1)! < losses[0]! / 10;
  return isSo
    ? yes
    : no(losses.length < 2 ? 'fewer than two losses' : `a loss from ${losses[0]} to ${losses.at(-1)}`);
}

function smallDifference(output: string): Reached {
  const found = numbersIn(output, `^largest difference +${number}\\s*$`);
  return found.length === 1 && found[0]![0]! >= 0 && found[0]![0]! < 1e-4 ? yes : no(printed(found));
}

const checks: Readonly<Record<TaskId, (output: string) => Reached>> = {
  train: lossFell,
  'custom-gradient': rows(
    `^x +${number} +gradient +${number}\\s*$`,
    [
      [0, 0.5],
      [1, 0.731059],
      [100, 1],
    ],
    1e-4,
  ),
  'gradient-of-each': rows(
    `^example +${number} +gradient +${number} +${number}\\s*$`,
    [
      [0, -3, -6],
      [1, 3, 4],
      [2, -15, -18],
      [3, 7, 8],
    ],
    1e-3,
  ),
  'save-and-load': agree('went on', 'loaded, went on', 1e-6),
  leave: smallDifference,
  'two-devices': agree('two devices', 'one device', 1e-5),
};

/** Takes a task and what a program printed; says whether that reaches the stated result of the task. */
export function checkResult(task: TaskId, output: string): Reached {
  return checks[task](output);
}
