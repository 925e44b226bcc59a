/** True with WHOLE=1 (npm run test:all): nothing is left to a sample. */
export const whole = Boolean(process.env.WHOLE);

/** Takes variants of one walk and a function that says which of them stand for all; gives those, with WHOLE=1 all. */
export const sample = <T>(all: readonly T[], stands: (one: T, at: number) => boolean): T[] =>
  all.filter((one, at) => whole || stands(one, at));
