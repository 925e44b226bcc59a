import { existsSync } from 'node:fs';
import path from 'node:path';
import { textOf } from '../fact/read';
import { vitalsFile, vitalsRecord } from '../schema/vitals';
import type { RuleContext, Vitals, VitalsRecordFile } from './collection';
import type { ContentFolder } from './file/folder';

const recordName = /^([a-z0-9-]+)\.json$/;

/** Takes the content folder; gives which libraries are measured beside the profiles, and the records of all. Neither has to be there. */
export function readVitals(folder: ContentFolder): Pick<RuleContext, 'vitals' | 'vitalsRecords'> {
  const isThere = (name: string) => existsSync(path.join(folder.path, name));
  const watched = isThere('vitals.yaml') ? folder.yaml('vitals.yaml', vitalsFile) : undefined;
  const vitalsRecords = new Map<string, VitalsRecordFile | undefined>();
  for (const name of isThere('vitals') ? folder.list('vitals') : []) {
    const [, id] = recordName.exec(name) ?? [];
    if (!id) {
      folder.faults.push({
        file: folder.named('vitals', name),
        line: 1,
        column: 1,
        rule: 'file-name',
        found: name,
        wanted: '<id>.json',
        mend: 'Remove the file: npm run vitals writes all that belongs here.',
      });
      continue;
    }
    vitalsRecords.set(id, folder.yaml(`vitals/${name}`, vitalsRecord));
  }
  return { vitalsRecords, ...(watched ? { vitals: { ...watched, ...watched.value } } : {}) };
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
