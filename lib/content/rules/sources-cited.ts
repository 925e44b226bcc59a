import { findCitations } from '../../prose/form';
import { idTest, mistypedIds } from './citation-form';
import { eachProfile } from './each-profile';
import { citationsOf, faultsIn, type Rule } from './rule';

/** Every declared source is cited. */
export const sourcesCited: Rule = {
  name: 'sources-cited',
  keeps: 'Every source that is declared is cited by a fact, a row or the prose.',
  check: eachProfile((profile) => {
    const cited = new Set([
      ...citationsOf(profile.record).flatMap(({ ids }) => ids),
      ...findCitations(profile.prose).map(({ id }) => id),
      // Meant to be cited: the rule citation-form names the place.
      ...mistypedIds(profile.prose, idTest(profile)),
    ]);
    const fault = faultsIn(profile, sourcesCited.name);
    return Object.keys(profile.record.sources)
      .filter((id) => !cited.has(id))
      .map((id) =>
        fault(
          ['sources', id],
          'a source that nothing cites',
          'only sources that are cited',
          'Cite it or remove it.',
        ),
      );
  }),
};
