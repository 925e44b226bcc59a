import type { Fault } from '../file/fault';
import { faultsIn, type Rule } from './rule';

/** No name or alias belongs to two libraries. */
export const namesUnique: Rule = {
  name: 'names-unique',
  keeps: 'No name or alias is used by two libraries or twice by one.',
  check: ({ profiles }) => {
    const owners = new Map<string, string>();
    return profiles.flatMap((profile) => {
      const fault = faultsIn(profile, namesUnique.name);
      const names: [string, (string | number)[]][] = [
        [profile.record.name, ['name']],
        ...profile.record.aliases.map((alias, index): [string, (string | number)[]] => [
          alias,
          ['aliases', index],
        ]),
      ];
      return names.flatMap(([name, path]): Fault[] => {
        const key = name.toLowerCase();
        const owner = owners.get(key);
        if (owner === undefined) {
          owners.set(key, profile.file);
          return [];
        }
        return [
          fault(
            path,
            `"${name}", which ${owner === profile.file ? 'this file' : owner} has already`,
            'each name once',
            'Remove it from one of the two.',
          ),
        ];
      });
    });
  },
};
