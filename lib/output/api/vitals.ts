import { z } from 'zod';
import type { Vitals } from '../../content/collection';
import { day, line, webAddress } from '../../schema/common';
import { ownFigures, unmeasuredReasons, vitalsRecord, vitalYear } from '../../schema/records/vitals';

const { tags } = vitalsRecord.shape;

/** The measured life of a library, as the edition gives it; every key is always there. */
export const editionVitals = z
  .strictObject({
    id: z.string().describe('Key; that of the profile if there is one.'),
    name: line,
    profile: z.boolean().describe('True if the atlas has a profile of it.'),
    repository: webAddress.nullable().describe('Where its history stands.'),
    not_measured: z
      .enum(unmeasuredReasons)
      .nullable()
      .describe('Why it was not measured, if somebody tried.'),
    own_figures: z.array(ownFigures).describe('What the project states of itself, newest first.'),
    measured: vitalsRecord
      .omit({ repository: true })
      .extend({
        born: day.nullable().describe('Day of the first commit; null if the copy lacks the beginning.'),
        lacks_before: day.nullable().describe('Day before which the copy has no history.'),
        years: z.array(
          vitalYear.extend({
            releases: vitalYear.shape.releases
              .unwrap()
              .nullable()
              .describe('Releases by their tags; null if the copy has no tag of one.'),
          }),
        ),
        tags: tags.extend({
          first: day.nullable(),
          last: day.nullable(),
          median_days: tags.shape.median_days.unwrap().nullable(),
        }),
      })
      .nullable()
      .describe('What was counted in full calendar years; null if nothing was.'),
  })
  .meta({ id: 'vitals' });

/** The measured life of a library, as the edition gives it. */
export type EditionVitals = z.infer<typeof editionVitals>;

/** Takes the measured life of a library; gives it as the edition has it. */
export function toEditionVitals({
  id,
  name,
  profiled,
  repository = '',
  not_measured: reason = undefined,
  says = [],
  record,
}: Vitals): EditionVitals {
  return {
    id,
    name,
    profile: profiled,
    repository: repository || null,
    not_measured: reason ?? null,
    own_figures: [...says],
    measured: record
      ? {
          commit: record.commit,
          cut: record.cut,
          born: record.born ?? null,
          lacks_before: record.lacks_before ?? null,
          years: record.years.map((year) => ({ ...year, releases: year.releases ?? null })),
          people: record.people,
          left_out: record.left_out,
          tags: {
            ...record.tags,
            first: record.tags.first ?? null,
            last: record.tags.last ?? null,
            median_days: record.tags.median_days ?? null,
          },
        }
      : null,
  };
}
