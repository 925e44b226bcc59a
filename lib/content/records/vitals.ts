import { existsSync } from 'node:fs';
import path from 'node:path';
import { textOf } from '../../fact/read';
import { vitalsFile, vitalsRecord } from '../../schema/records/vitals';
import type { RuleContext, Vitals } from '../collection';
import type { ContentFolder } from '../file/folder';
import { readRecords } from './read-records';

/** Takes the content folder; gives which libraries are measured beside the profiles, and the records of all. Neither has to be there. */
export function readVitals(folder: ContentFolder): Pick<RuleContext, 'vitals' | 'vitalsRecords'> {
  const isListed = existsSync(path.join(folder.path, 'vitals.yaml'));
  const watched = isListed ? folder.yaml('vitals.yaml', vitalsFile) : undefined;
  return {
    vitalsRecords: readRecords(folder, 'vitals', vitalsRecord, 'npm run vitals'),
    ...(watched ? { vitals: { ...watched, ...watched.value } } : {}),
  };
}

/** Takes what was read; gives the measured life of every profile and of the other libraries, by name. */
export function joinVitals({
  profiles,
  vitals,
  vitalsRecords,
}: Pick<RuleContext, 'profiles' | 'vitals' | 'vitalsRecords'>): Vitals[] {
  const watched = vitals?.libraries ?? [];
  const unwatched = profiles.filter(({ id }) => !watched.some((other) => other.id === id));
  return [...watched, ...unwatched.map(({ id }) => ({ id }))]
    .map((library): Vitals => {
      const record = profiles.find(({ id }) => id === library.id)?.record;
      const {
        name: given,
        repository: named,
        ...rest
      } = { name: undefined, repository: undefined, ...library };
      const repository = named ?? textOf(record?.facts.repository);
      const measured = vitalsRecords.get(library.id)?.value;
      return {
        ...rest,
        name: record?.name ?? given ?? library.id,
        profiled: record !== undefined,
        ...(repository ? { repository } : {}),
        ...(measured ? { record: measured } : {}),
      };
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
