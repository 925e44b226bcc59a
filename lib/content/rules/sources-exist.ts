import { findCitations } from '../../prose/form';
import { eachProfile } from './each-profile';
import { citationsOf, faultsIn, type Rule } from './rule';

/** Every cited source is declared in the same file. */
export const sourcesExist: Rule = {
  name: 'sources-exist',
  keeps: 'Every source id that a fact, a row or the prose cites is declared under sources.',
  check: eachProfile((profile) => {
    const fault = faultsIn(profile, sourcesExist.name);
    const inRecord = citationsOf(profile.record).flatMap(({ path, ids }) =>
      ids.flatMap((id, index) =>
        Object.hasOwn(profile.record.sources, id)
          ? []
          : [
              fault(
                [...path, index],
                `the source "${id}"`,
                'a source id of this file',
                'Declare the source or correct the id.',
              ),
            ],
      ),
    );
    const inProse = findCitations(profile.prose)
      .filter(({ id }) => !Object.hasOwn(profile.record.sources, id))
      .map(({ id, line, column }) => ({
        file: profile.file,
        line: line + profile.proseLine,
        column,
        rule: sourcesExist.name,
        found: `prose: the source "${id}"`,
        wanted: 'a source id of this file',
        mend: 'Declare the source or correct the id.',
      }));
    return [...inRecord, ...inProse];
  }),
};
