import { findCitations } from '../../prose';
import { faultAt } from '../document';
import type { Fault, RecordPath } from '../fault';
import type { Rule } from './rule';

/** A translation translates what is there, and nothing else. */
export const translationMatches: Rule = {
  name: 'translation-matches',
  keeps: 'A translation belongs to a profile and a language that exist, and translates only what its profile has.',
  check: ({ translations, profiles, ids, locales }) =>
    translations.flatMap(({ id, locale, file, document, record, prose, proseLine }): Fault[] => {
      const fault = (path: RecordPath, found: string, wanted: string, mend: string) => faultAt(file, document, path, translationMatches.name, found, wanted, mend);
      if (!locales.includes(locale)) return [fault([], `the language "${locale}"`, `one of ${locales.join(', ')}`, 'Add content/messages for it or rename the file.')];
      if (!ids.includes(id)) return [fault([], `a translation of "${id}", which has no profile`, `one of ${ids.join(', ')}`, 'Rename the file or write the profile.')];
      const profile = profiles.find((candidate) => candidate.id === id)?.record;
      // A profile with faults of its own is reported there.
      if (!profile) return [];
      const strangers = (section: 'facts' | 'install' | 'ecosystem' | 'users' | 'benchmarks' | 'history', known: readonly string[]) =>
        Object.keys(record[section] ?? {}).filter((key) => !known.includes(key)).map((key) => fault([section, key], 'words for something that the profile does not have', 'a key of the profile, letter by letter', 'Correct the key or remove it.'));
      return [
        ...strangers('facts', Object.keys(profile.facts)),
        ...Object.entries(record.facts ?? {}).flatMap(([key, words]) => (words?.note && profile.facts[key] && !profile.facts[key].note ? [fault(['facts', key, 'note'], 'a note that the profile does not have', 'notes of the profile only', 'Remove it or add the note to the profile.')] : [])),
        ...strangers('install', profile.install.map(({ target }) => target)),
        ...strangers('ecosystem', profile.ecosystem.map(({ name }) => name)),
        ...strangers('users', profile.users.map(({ organisation }) => organisation)),
        ...strangers('benchmarks', profile.benchmarks.map(({ claim }) => claim)),
        ...strangers('history', profile.history.map(({ event }) => event)),
        ...(['choose_when', 'avoid_when'] as const).flatMap((key) => (record[key] && record[key].length !== profile[key].length ? [fault([key], `${record[key].length} sentences`, `${profile[key].length}, as in the profile`, 'Translate each sentence once.')] : [])),
        ...findCitations(prose).filter(({ id: source }) => !Object.hasOwn(profile.sources, source)).map(({ id: source, line, column }) => ({ file, line: line + proseLine, column, rule: translationMatches.name, found: `prose: the source "${source}"`, wanted: 'a source id of the profile', mend: 'Correct the id.' })),
      ];
    }),
};
