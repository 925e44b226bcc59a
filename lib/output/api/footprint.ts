import { z } from 'zod';
import type { Library } from '../../content/collection';
import { line } from '../../schema/common';
import { footprintRecord } from '../../schema/records/footprint';

/** What a library costs to install, as the edition gives it: the record as it was measured. */
export const editionFootprint = z
  .strictObject({
    id: z.string().describe('Key of the library.'),
    name: line,
    measured: footprintRecord.describe('Sizes in bytes, times in seconds or as ratios, as each field says.'),
  })
  .meta({ id: 'footprint' });

/** Takes a library; gives what it costs to install as the edition has it, nothing if nobody measured it. */
export function toEditionFootprint({ id, name, footprint }: Library): z.infer<typeof editionFootprint>[] {
  return footprint ? [{ id, name, measured: footprint }] : [];
}
