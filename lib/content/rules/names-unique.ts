import { looksLike } from '../language/look-alike';
import type { Fault } from '../file/fault';
import { faultsIn, type Rule } from './rule';

/** The first name of each form, with its file. */
type Owners = Map<string, { readonly name: string; readonly file: string }>;

/** Gives who has a name already, or one that looks the same; notes it down if nobody has. */
function ownerOf(name: string, file: string, owners: Owners) {
  const forms = looksLike(name);
  const owner = forms.map((form) => owners.get(form)).find(Boolean);
  if (!owner) forms.forEach((form) => owners.set(form, { name, file }));
  return owner;
}

/** No name or alias belongs to two libraries, nor looks as if it did. */
export const namesUnique: Rule = {
  name: 'names-unique',
  keeps: 'No name or alias is used by two libraries or twice by one, nor looks like one that is.',
  check: ({ profiles }) => {
    const owners: Owners = new Map();
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
        const owner = ownerOf(name, profile.file, owners);
        if (!owner) return [];
        const same = owner.name.toLowerCase() === name.toLowerCase();
        const whose = owner.file === profile.file ? 'this file' : owner.file;
        return [
          fault(
            path,
            same
              ? `"${name}", which ${whose} has already`
              : `"${name}", which looks like "${owner.name}" of ${whose}`,
            'each name once',
            same
              ? 'Remove it from one of the two.'
              : 'Write it in the letters of its own script, or remove it.',
          ),
        ];
      });
    });
  },
};
