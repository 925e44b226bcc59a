import fc from 'fast-check';

// A changed line is tried thousands of times: few examples of each property, the first that fails is enough,
// and always the same ones, so that two runs give one score.
fc.configureGlobal({ numRuns: 12, seed: 1, endOnFailure: true });
