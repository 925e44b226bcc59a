import fc from 'fast-check';

/** How long inputs are tried, and from which seed they come. */
export interface FuzzOptions {
  readonly seed: number;
  readonly minutes: number;
}

/** The smallest input that was found to fail, and what happened then. */
export interface Failure {
  readonly input: string;
  readonly seen: string;
}

/** How long an input that fails may be made smaller. */
const timeToShrink = 60_000;

/**
 * Takes what makes inputs and what must hold of each (it throws if it does not); tries inputs until the time is over or one fails, which is then made as small
 * as it gets. Gives that one, or nothing.
 */
export async function tryInputs<Input>(
  inputs: fc.Arbitrary<Input>,
  holds: (input: Input) => Promise<void>,
  { seed, minutes }: FuzzOptions,
  show: (input: Input) => string = fc.stringify,
): Promise<Failure[]> {
  let tried = 0;
  const property = fc.asyncProperty(inputs, async (input) => {
    tried += 1;
    await holds(input);
  });
  const found = await fc.check(property, {
    seed,
    numRuns: Number.MAX_SAFE_INTEGER,
    interruptAfterTimeLimit: minutes * 60_000,
    endOnFailure: true,
  });
  console.log(`${tried} inputs tried`);
  if (!found.failed || !found.counterexamplePath) return [];
  const smaller = await fc.check(property, {
    seed,
    path: found.counterexamplePath,
    interruptAfterTimeLimit: timeToShrink,
  });
  // One that does not fail again is shown as it was found.
  const { counterexample, errorInstance } = smaller.counterexample ? smaller : found;
  const seen = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  return [{ input: show(counterexample![0]), seen }];
}
