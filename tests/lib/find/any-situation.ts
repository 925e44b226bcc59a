import fc from 'fast-check';
import { toFindData } from '@/lib/find/records';
import { emptyFind, withTerm, type FindState } from '@/lib/find/address/state';
import { keyFor, toTerm, type Term } from '@/lib/find/term';
import { getMessages } from '@/lib/i18n/locales-fs';
import { madeUpLibraries } from '../../support/libraries/made-up-libraries';
import { wordsIn } from '../../support/words';

/** Day on which the made-up data is built. */
export const day = '2026-11-25';

/** The finder's data of the made-up libraries, in English. */
export const data = toFindData(madeUpLibraries, 'en', getMessages('en'), wordsIn('en'), day);

const subjects = [
  ...data.vocabulary.dimensions,
  ...Object.entries(data.vocabulary.facets).flatMap(([facet, values]) =>
    values.map((value) => `${facet}:${value}`),
  ),
];
const term = fc
  .tuple(fc.constantFrom(...subjects), fc.constantFrom('yes' as const, 'no' as const))
  .map(([subject, wish]): Term => toTerm(keyFor(subject, wish), data.vocabulary)!);
/** Any situation of up to eight conditions. */
export const state: fc.Arbitrary<FindState> = fc
  .tuple(
    fc.array(fc.tuple(term, fc.constantFrom('must' as const, 'wish' as const)), { maxLength: 8 }),
    fc.boolean(),
  )
  .map(([terms, partial]) =>
    terms.reduce((before, [one, weight]) => withTerm(before, one, weight), { ...emptyFind, partial }),
  );
