import { z } from 'zod';
import { dimensions } from '../dimensions/register';
import {
  cited,
  day,
  line,
  note,
  onceEach,
  otherNames,
  otherStatus,
  partialDate,
  sourceIds,
  versionText,
  webAddress,
} from './common';
import { factSchemas, type Fact } from './fact';
import { source } from './source';
import { packageName, watchedPackage } from './values/package';
import { plot } from './values/plot';

/** Colours that a library may take; each is defined once per theme in the style sheet. */
export const hues = [
  'red',
  'amber',
  'green',
  'cyan',
  'blue',
  'violet',
  'pink',
  'olive',
  'brown',
  'slate',
  'orange',
  'teal',
  'indigo',
  'magenta',
  'lime',
  'plum',
  'sky',
  'rose',
  'gold',
  'wine',
  'stone',
  'navy',
  'coffee',
  'pine',
] as const;

/** One command that installs the library for one target. */
export const installCommand = z.strictObject({
  target: line.describe('What the command is for: hardware, system, edition.'),
  command: z
    .string()
    .min(1)
    .refine((text) => text.length <= 2000 && text.trim() !== '', {
      error: '1 to 2000 characters',
      params: { rule: 'length', mend: 'Shorten it.' },
    })
    .describe('The command as it is typed.'),
  note: note.optional().describe('What else is needed.'),
  ...cited,
});

/** A library around the library. */
export const ecosystemRow = z.strictObject({
  name: line.describe('Name of the part.'),
  role: line.max(300).describe('What it does for the reader.'),
  status: otherStatus,
  url: webAddress.describe('Its own address.'),
  library: z.string().optional().describe('Id of its profile in this atlas, if it has one.'),
  ended: partialDate
    .optional()
    .describe('When it was retired, archived or put into mere upkeep, as exact as the source.'),
  successor: line.optional().describe('What a source names in its place.'),
  carries: onceEach(z.string())
    .min(1)
    .optional()
    .describe('What of this profile stands on it: ids of dimensions, or install.'),
  package: watchedPackage.optional().describe('Its package, if it has one.'),
  ...cited,
});

/** An organisation that uses the library. */
export const userRow = z.strictObject({
  organisation: line.describe('Who uses it.'),
  sector: line.describe('Field of the organisation.'),
  use: line.max(400).describe('What it is used for.'),
  year: z.int().min(1990).max(2100).optional().describe('Year in which the use is attested.'),
  evidence: z
    .enum(['confirmed', 'claimed'])
    .optional()
    .describe(
      'claimed: named by a vendor or the article, but no source shows the library at work. Left out: confirmed.',
    ),
  ...cited,
});

/** A published measurement by others; never ours. */
export const benchmarkRow = z.strictObject({
  claim: line.max(300).describe('What the measurement shows.'),
  figure: line.max(300).describe('The figures with their units.'),
  setting: line.max(400).describe('Hardware, task, versions.'),
  year: z.int().min(1990).max(2100).describe('Year of the measurement.'),
  by: line.describe('Who measured it.'),
  interest: line.max(300).optional().describe('One sentence if the runner has an interest in the outcome.'),
  plot: plot.optional().describe('The figures as numbers, where they can be drawn.'),
  ...cited,
});

/** A dated event. */
export const historyRow = z.strictObject({
  date: partialDate,
  event: line.max(300).describe('What happened.'),
  ...cited,
});

/** An announced end or a date on which support ends, past or to come. */
export const endRow = z.strictObject({
  date: partialDate,
  what: line.max(300).describe('What ends, in one sentence.'),
  promised: z
    .literal(true)
    .optional()
    .describe('Up to this date support is promised at least: nothing is said to end on it.'),
  ...cited,
});

/** Who speaks for the library, and who earns by it: names as in `publisher` of the sources. */
export const publishers = z.strictObject({
  project: z.array(line).describe('Publishers that are the project itself or its steward.'),
  vendor: z
    .array(line)
    .describe('Publishers that sell or promote hardware, cloud or software that the facts speak of.'),
});

/** What a library came from and led to. */
export const lineage = z.strictObject({
  inspired_by: z.array(line).describe('Libraries whose ideas it took up.'),
  built_on: z.array(line).describe('What it stands on.'),
  successor_of: z.array(line).describe('What it replaces.'),
  succeeded_by: z.array(line).describe('What replaces it.'),
  source: sourceIds,
});

/** What a reader of a retired library has to know at once. */
export const retirement = z.strictObject({
  since: versionText.describe('When it was retired.'),
  summary: line.max(400).describe('What happened, in one or two sentences.'),
  last_release: line.max(300).describe('The last release and its date.'),
  still_runs: z.array(line.max(400)).min(1).describe('What still works, and with what.'),
  breaks: z
    .array(
      z.strictObject({
        what: line.max(400).describe('What no longer works, and with what.'),
        source: sourceIds,
      }),
    )
    .min(1)
    .describe('What breaks on hardware and systems of today.'),
  ways_out: z
    .array(
      z.strictObject({
        to: line.describe('Where to go.'),
        how: line.max(400).describe('How, and what it costs.'),
        facts: onceEach(z.string()).optional().describe('Dimensions of this profile that bear on the way.'),
        library: z.string().optional().describe('Id of the profile to which the way leads.'),
        source: sourceIds,
      }),
    )
    .min(1)
    .describe('Ways to leave.'),
  source: sourceIds,
});

const facts = z
  .strictObject(
    Object.fromEntries(dimensions.map((dimension) => [dimension.id, factSchemas[dimension.kind].optional()])),
  )
  .describe('One fact per dimension; a missing one is shown as unknown.') as unknown as z.ZodType<
  Readonly<Partial<Record<string, Fact>>>
>;

/** The front matter of content/libraries/<id>.md. */
export const libraryRecord = z.strictObject({
  name: line.max(60).describe('Name as the project writes it.'),
  aliases: otherNames.describe('Other names a reader may type.'),
  hue: z.enum(hues).describe('Colour of the library.'),
  summary: line.max(160).describe('One plain sentence: card, search and page description.'),
  checked: day.describe('Day on which the facts were last checked, unless a fact says otherwise.'),
  sources: z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), source).describe('Every source once, by its id.'),
  publishers: publishers.describe('Whose word a source is.'),
  package: packageName.optional().describe('Its package: npm run refresh asks for its newest version.'),
  facts,
  install: z.array(installCommand).min(1),
  lineage,
  ecosystem: z.array(ecosystemRow),
  users: z.array(userRow),
  benchmarks: z.array(benchmarkRow),
  choose_when: z.array(line.max(300)).min(1).describe('Judgements that the facts support.'),
  avoid_when: z.array(line.max(300)).min(1).describe('Judgements that the facts support.'),
  retirement: retirement.optional(),
  history: z.array(historyRow).min(1),
  ends: z.array(endRow).optional().describe('Announced ends and dates on which support ends.'),
});

/** The front matter of a profile, checked. */
export type LibraryRecord = z.infer<typeof libraryRecord>;
