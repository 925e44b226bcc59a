import { z } from 'zod';
import type { MeasuredLibrary } from '../../footprint/quantities';
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

/** Takes a measured library; gives what it costs to install as the edition has it. */
export function toEditionFootprint({ id, name, record }: MeasuredLibrary): z.infer<typeof editionFootprint> {
  return { id, name, measured: record };
}
