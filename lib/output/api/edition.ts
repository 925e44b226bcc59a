import { z } from 'zod';
import { groupIds } from '../../dimensions/types';
import { article, claim, reference } from '../../schema/claim';
import { day, line, sourceIds } from '../../schema/common';
import {
  benchmarkRow,
  ecosystemRow,
  endRow,
  historyRow,
  installCommand,
  lineage,
  publishers,
  retirement,
  userRow,
} from '../../schema/library';
import { packageName } from '../../schema/values/package';
import { source } from '../../schema/source';
import { task } from '../../schema/words/program';
import { editionDimension, inLanguages } from './dimension';
import { editionOther } from './gazetteer';
import { editionFact } from './fact';
import { editionFootprint } from './footprint';
import { editionProgram } from './program';
import { editionVitals } from './vitals';

/** Version of the form of the data under /api/v1/: the second number rises when something is added; nothing is taken away or changes its meaning within v1 (docs/api.md). */
export const editionVersion = '1.4';

const address = z
  .string()
  .min(1)
  .meta({ description: 'An address; without a host where the site was built without one.' });

/** What stands at the head of every edition. */
const envelope = {
  $schema: address.describe('Address of the JSON Schema that describes this file.'),
  schema_version: z
    .literal(editionVersion)
    .describe('Version of the form: the second number rises when something is added.'),
  data_date: day.describe(
    'Newest day on which something in this file was checked; not the day on which the file was made.',
  ),
  licence: z
    .strictObject({
      name: line,
      id: line.describe('SPDX identifier.'),
      url: address,
      credit: line.describe('Who is to be credited.'),
    })
    .describe('Licence of the content.'),
};

const cited = { sources: sourceIds };

/** Words in another language, at the same places as the English ones; rows with a name have it as their key, rows without one keep their order (null: not translated). */
const translatedWords: z.ZodType<unknown> = z
  .lazy(() =>
    z.union([z.string(), z.array(translatedWords.nullable()), z.record(z.string(), translatedWords)]),
  )
  .meta({ id: 'words', description: 'A text, or texts by name or in order.' });

const words = z
  .record(z.string(), translatedWords)
  .describe(
    'By language: words that differ from the English ones, at the same places; what is missing has no translation that is up to date.',
  );

/** A library with everything that the atlas knows about it. */
const editionLibrary = z
  .strictObject({
    id: z.string().describe('Key; also in the address of the page.'),
    name: line,
    aliases: z.array(line),
    summary: line,
    checked: day.describe('Day of the check of the whole profile.'),
    pages: z
      .record(z.string(), address)
      .describe('Its page, by language; the fact of a dimension is at #<id of the dimension>.'),
    facts: z
      .record(z.string(), editionFact)
      .describe('By id of the dimension (dimensions.json); every dimension is there.'),
    sources: z.record(z.string(), source).describe('Every source, by its key.'),
    publishers,
    package: packageName.nullable().describe('Its package, if it has one.'),
    install: z.array(installCommand.omit({ source: true }).extend(cited)),
    lineage: lineage.omit({ source: true }).extend({
      ...cited,
      layer_on: z
        .array(z.string())
        .describe('Ids of the profiles that it is a layer on: it is built on them or wraps them.'),
    }),
    ecosystem: z.array(ecosystemRow.omit({ source: true }).extend(cited)),
    users: z.array(userRow.omit({ source: true }).extend(cited)),
    benchmarks: z.array(benchmarkRow.omit({ source: true }).extend(cited)),
    choose_when: z.array(line),
    avoid_when: z.array(line),
    retirement: retirement
      .omit({ source: true, breaks: true, ways_out: true })
      .extend({
        ...cited,
        breaks: z.array(retirement.shape.breaks.element.omit({ source: true }).extend(cited)),
        ways_out: z.array(retirement.shape.ways_out.element.omit({ source: true }).extend(cited)),
      })
      .nullable()
      .describe('For a retired library what one has to know at once.'),
    history: z.array(historyRow.omit({ source: true }).extend(cited)),
    ends: z
      .array(endRow.omit({ source: true }).extend(cited))
      .describe('Dates on which support ends or ended.'),
    example: z.strictObject({
      file: line.describe('Name of the program.'),
      code: z.string(),
      run: z
        .strictObject({
          day,
          python: line.nullable().describe('Version of Python; null if the program is in another language.'),
          runtime: line.describe('What ran it, with its version.'),
          platform: line,
          packages: z.record(z.string(), line),
          seconds: z.number(),
          output: z.string(),
        })
        .nullable()
        .describe('Our run of it.'),
      not_run: line.nullable().describe('Why it was not run.'),
    }),
    prose: z.string().describe('Markdown under five headings; [@s1] cites a source, (#tpu) leads to a fact.'),
    words,
  })
  .meta({ id: 'library' });

/** The JSON editions, by the name of their schema. */
export const editions = {
  library: z
    .strictObject({ ...envelope, library: editionLibrary })
    .describe('One library: /api/v1/libraries/<id>.json.'),
  libraries: z
    .strictObject({ ...envelope, libraries: z.array(editionLibrary) })
    .describe('All libraries, by name: /api/v1/libraries.json.'),
  dimensions: z
    .strictObject({
      ...envelope,
      groups: z.array(z.strictObject({ id: z.enum(groupIds), name: inLanguages })),
      dimensions: z.array(editionDimension),
    })
    .describe('What is compared: /api/v1/dimensions.json.'),
  claims: z
    .strictObject({ ...envelope, article, claims: z.array(claim), references: z.array(reference), words })
    .describe('The statements of the article with their verdicts, in our words: /api/v1/claims.json.'),
  gazetteer: z
    .strictObject({ ...envelope, names: z.array(editionOther), words })
    .describe('Names that people ask for and that have no profile: /api/v1/gazetteer.json.'),
  vitals: z
    .strictObject({ ...envelope, libraries: z.array(editionVitals) })
    .describe('What was counted in the public history of libraries, by name: /api/v1/vitals.json.'),
  programs: z
    .strictObject({ ...envelope, tasks: z.array(task), programs: z.array(editionProgram), words })
    .describe('The same tasks in every library, with our runs, by library: /api/v1/programs.json.'),
  footprint: z
    .strictObject({ ...envelope, libraries: z.array(editionFootprint) })
    .describe('What libraries cost to install, measured here, by name: /api/v1/footprint.json.'),
} as const;

/** Name of a JSON edition. */
export type EditionName = keyof typeof editions;
/** One library's fact in one dimension, as the editions give it. */
export type EditionFact = z.infer<typeof editionFact>;
/** A library as the editions give it. */
export type EditionLibrary = z.infer<typeof editionLibrary>;
/** The whole of an edition. */
export type Edition<Name extends EditionName> = z.infer<(typeof editions)[Name]>;
