import { z } from 'zod';
import { line, note, partialDate } from './common';
import { hues } from './library';
import { pageSource } from './source';

/** How one library of the family tree came to its end. */
export const endKinds = ['retired', 'maintenance', 'merged', 'renamed'] as const;

/** Kinships, read from the library in which they stand: this one inspired `to`; `to` is its successor; it went into `to`; it is now called `to`; it is built on `to`; it wraps `to`. */
const relationKinds = ['inspired', 'successor', 'merged-into', 'renamed-to', 'built-on', 'wraps'] as const;

/** A relation of one library with another. */
const relation = z.strictObject({
  to: z.string().describe('Id of the other library in this file.'),
  kind: z.enum(relationKinds).describe('The kinship, read from the library in which it stands.'),
  note: line.max(160).optional().describe('What the kinship rests on.'),
});

/** One library of the family tree. */
const kin = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
      .describe('Key; the id of the profile if there is one.'),
    name: line.describe('Name as the project writes it.'),
    born: partialDate.describe(
      'First public code or release; of an internal system the beginning of the work.',
    ),
    ended: partialDate.optional().describe('Announced end; left out while none was announced.'),
    end_kind: z.enum(endKinds).optional().describe('How it ended; only together with ended.'),
    language: line.optional().describe('Languages in which one used it.'),
    steward: line.describe('Who looked or looks after it.'),
    note: note.optional().describe('What born and ended rest on, or why there is no end.'),
    family: z
      .string()
      .optional()
      .describe('Id of the family in which the tree shows it; a judgement of the editors.'),
    relations: z.array(relation),
    sources: z.array(pageSource).min(1),
  })
  .superRefine((value, context) => {
    if (Boolean(value.ended) !== Boolean(value.end_kind)) {
      context.addIssue({
        code: 'custom',
        path: [value.ended ? 'ended' : 'end_kind'],
        message: 'end incomplete',
        params: {
          rule: 'end-complete',
          found: value.ended ? 'ended without end_kind' : 'end_kind without ended',
          wanted: 'both or neither',
          mend: `Add ${value.ended ? `end_kind: ${endKinds.join(' | ')}` : 'ended: "YYYY-MM"'}.`,
        },
      });
    }
  });

/** Libraries that the tree shows together, since one story joins them. */
const family = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    .describe('Key.'),
  name: line.max(60).describe('Heading of the group.'),
  hue: z.enum(hues).describe('Colour of the group.'),
  story: line.max(400).describe('What joins it, made from the relations and notes of its libraries alone.'),
});

/** The file content/lineage.yaml: the family tree of deep-learning libraries, its families in the order in which they are shown. */
export const lineageFile = z.strictObject({ families: z.array(family).default([]), libraries: z.array(kin) });

/** One library of the family tree. */
export type Kin = z.infer<typeof kin>;
/** A family of the tree. */
export type Family = z.infer<typeof family>;
/** A kind of relation. */
export type RelationKind = (typeof relationKinds)[number];
