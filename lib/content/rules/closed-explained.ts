import { eachProfile } from './each-profile';
import { faultsIn, textsOf, type Rule } from './rule';

const closed = /\bclosed since\b/i;
const explained = /\bfixed (in|after|by|before)\b|\bclosed (as|without)\b/i;

/** A thread that is closed says whether it was fixed. */
export const closedExplained: Rule = {
  name: 'closed-explained',
  keeps:
    'Where a note says that an issue is closed since, it says whether that mended anything: readers take it for repaired.',
  check: eachProfile((profile) => {
    const fault = faultsIn(profile, closedExplained.name);
    return textsOf(profile.record, new Set(['sources', 'publishers']))
      .filter(({ text }) => closed.test(text) && !explained.test(text))
      .map(({ path }) =>
        fault(
          path,
          '"closed since" without what became of it',
          '"fixed in 1.2", "fixed after 1.2" or "closed without a fix"',
          'Look at why it was closed and say so.',
        ),
      );
  }),
};
