import { z } from 'zod';
import { day, line, versionText, webAddress } from '../common';
import { pageSource } from '../source';

/** Why the history of a library is not measured: nobody can read it, no copy of it comes to where it is measured, or what can be had lacks it. */
export const unmeasuredReasons = ['not-public', 'too-large', 'no-history'] as const;

/** Figures that a project states of itself in the notes of a release. */
export const ownFigures = z.strictObject({
  version: versionText.describe('Release whose notes state the figures.'),
  since: versionText.describe('Release since which they count.'),
  date: day.optional().describe('Day of the release, if the notes or the tag say so.'),
  commits: z.int().positive().describe('Commits, as the notes state them.'),
  contributors: z.int().positive().describe('Contributors, as the notes state them.'),
  source: pageSource,
});

/** A library whose history is measured, or why it is not. */
const watchedLibrary = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/)
    .describe('Key and name of the record; the id of the profile if there is one.'),
  name: line.max(60).optional().describe('Name as the project writes it; needed where there is no profile.'),
  repository: webAddress
    .optional()
    .describe('Address of its public repository; left out: that of the profile.'),
  tags: line
    .max(40)
    .optional()
    .describe(
      'What stands before the version in the tags of its releases: "jax-v". Left out: nothing, or v.',
    ),
  robots: z.array(line).min(1).optional().describe('Names of its robots that do not say so themselves.'),
  collective: z
    .array(line)
    .min(1)
    .optional()
    .describe('Names under which the work of many was written in, so that nobody can be counted.'),
  not_measured: z.enum(unmeasuredReasons).optional().describe('Why there is no record.'),
  says: z.array(ownFigures).min(1).optional().describe('Figures of the project itself, newest first.'),
});

/** The file content/vitals.yaml: which libraries are measured. */
export const vitalsFile = z.strictObject({ libraries: z.array(watchedLibrary) });

const count = z.int().nonnegative();

/** A full calendar year that the copy covers whole. */
export const vitalYear = z.strictObject({
  year: z.int(),
  commits: count.describe('Commits, without merges and robots.'),
  people: count.describe('Different names of authors by the mailmap, without robots and collective names.'),
  releases: count.optional().describe('Releases by their tags; left out if the copy has no tag of one.'),
});

/** A file content/vitals/<id>.json, as npm run vitals writes it. */
export const vitalsRecord = z.strictObject({
  repository: webAddress.describe('Address of the repository.'),
  commit: z
    .string()
    .regex(/^[0-9a-f]{40}$/)
    .describe('Commit at which the history was read.'),
  cut: day.describe('Day up to which the copy surely holds everything.'),
  born: day.optional().describe('Day of the first commit; left out if the copy lacks the beginning.'),
  lacks_before: day.optional().describe('Day before which the copy has no history.'),
  years: z.array(vitalYear),
  people: count.describe('Different names of authors in everything that the copy holds.'),
  left_out: z.strictObject({
    merges: count.describe('Commits that only join two lines.'),
    robots: count.describe('Commits by robots.'),
    robot_names: z.array(line),
    collective: count.describe(
      'Commits under collective names or names of machines: they count, their authors do not.',
    ),
    collective_names: z.array(line),
  }),
  tags: z.strictObject({
    all: count,
    releases: count.describe('Versions with a tag of their own.'),
    preliminary: count.describe('Tags of alpha, beta and other versions before a release.'),
    first: day.optional(),
    last: day.optional(),
    median_days: z
      .number()
      .nonnegative()
      .optional()
      .describe('Median of the days from one day with a release to the next.'),
  }),
});

/** A library whose history is measured, or why it is not. */
export type WatchedLibrary = Readonly<z.infer<typeof watchedLibrary>>;
/** What was measured of a library's history. */
export type VitalsRecord = Readonly<z.infer<typeof vitalsRecord>>;
/** What was measured of one year. */
export type VitalYear = VitalsRecord['years'][number];
