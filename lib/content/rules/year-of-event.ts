import { repositoryPlace } from '../../verified/repository-place';
import { faultsIn, type Rule } from './rule';

const event = /\b(published|released|launched|open-sourced)\b/i;

/** The year of a last commit is not shown beside the verb of another event. */
export const yearOfEvent: Rule = {
  name: 'year-of-event',
  keeps:
    'Where a use says that something was published or released, its year is that of the event: the year in which a repository last changed attests use, and says nothing about that.',
  check: ({ profiles }) =>
    profiles.flatMap((profile) => {
      const fault = faultsIn(profile, yearOfEvent.name);
      const { users, sources } = profile.record;
      return users.flatMap(({ use, year, source }, index) => {
        if (!event.test(use) || year === undefined || /\b(19|20)\d\d\b/.test(use)) return [];
        const lastChange = source.some((id) => {
          const cited = sources[id];
          return (
            cited &&
            'url' in cited &&
            cited.date?.startsWith(String(year)) &&
            repositoryPlace(cited.url)?.kind === 'tree'
          );
        });
        return lastChange
          ? [
              fault(
                ['users', index, 'year'],
                `${year}, in which the repository last changed, beside "${event.exec(use)![0]}"`,
                'the year of that event, or words that tell of use',
                'Say in the sentence when it was, or word it as what is used.',
              ),
            ]
          : [];
      });
    }),
};
