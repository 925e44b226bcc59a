import { statusOf } from '../../fact/read';
import { faultsIn, type Rule } from './rule';

/** A retired library says what follows from it, and only a retired one. */
export const retirementMatchesStatus: Rule = {
  name: 'retirement-matches-status',
  keeps: 'A library whose status is retired has a retirement block, and no other has one.',
  check: ({ profiles }) =>
    profiles.flatMap((profile) => {
      const fault = faultsIn(profile, retirementMatchesStatus.name);
      const retired = statusOf(profile.record) === 'retired';
      if (retired && !profile.record.retirement)
        return [
          fault(
            ['facts', 'status'],
            'retired without a retirement block',
            'last release, what still runs, ways out',
            'Add retirement: to the file.',
          ),
        ];
      if (!retired && profile.record.retirement)
        return [
          fault(
            ['retirement'],
            'a retirement block on a library that is not retired',
            'retirement only with status retired',
            'Remove the block or correct the status.',
          ),
        ];
      return [];
    }),
};
