import { lstatSync } from 'node:fs';
import path from 'node:path';
import { contentFolder } from '../content/file/content-folder';
import { readYaml, type ReadFile } from '../content/file/read-yaml';
import { dimensionsFile, type DimensionsFile } from './file';
import { groupIds, shelfLives, type Dimension } from './types';

/** Takes what content/dimensions.yaml holds, in English or with the words of another language; gives every dimension in the order of the tables. */
export function toDimensions({ no, ...groups }: DimensionsFile): Dimension[] {
  return groupIds.flatMap((group) =>
    Object.entries(groups[group].dimensions).map(([id, own]): Dimension => {
      const { kind, shelf_life: shelfLife = 'other', name, question, aliases } = own;
      const [yes, partial] = [own.yes ?? groups[group].yes, own.partial ?? groups[group].partial];
      return {
        id,
        group,
        kind,
        shelfLife: shelfLives[shelfLife],
        name,
        question,
        ...(kind === 'support' && yes && partial ? { test: { yes, partial, no: own.no ?? no } } : {}),
        aliases,
      };
    }),
  );
}

/** Takes a content folder; gives its dimensions.yaml as it stands now, or that of the site if it has none. Its faults are reported by the check of the content. */
export function readDimensions(folder: string): ReadFile<DimensionsFile> {
  // A link that leads nowhere is there, and a fault.
  const own = lstatSync(path.join(folder, 'dimensions.yaml'), { throwIfNoEntry: false });
  return readYaml(own ? folder : contentFolder, 'dimensions.yaml', dimensionsFile);
}

/** The file as it stood when the process began: ids and kinds, on which every schema rests, do not change while it runs. */
const source = readDimensions(contentFolder);

/** Every dimension in English, in the order of the tables. The only register: schema, tables, filters and search read it. Empty if the file has faults. */
export const dimensions: readonly Dimension[] = source.value ? toDimensions(source.value) : [];

/** Dimensions with yes / partial / no / unknown, in the order of the tables. */
export const supportDimensions = dimensions.filter((dimension) => dimension.kind === 'support');

const byId = new Map(dimensions.map((dimension) => [dimension.id, dimension]));

/** Takes an id; gives the dimension or nothing. */
export function findDimension(id: string): Dimension | undefined {
  return byId.get(id);
}
