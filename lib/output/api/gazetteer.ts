import { z } from 'zod';
import { day, line, note, partialDate, statusValue, webAddress } from '../../schema/common';
import { source } from '../../schema/source';
import { otherKinds, type OtherName } from '../../schema/words/gazetteer';

/** A name without a profile, as the edition gives it; every key is always there. */
export const editionOther = z
  .strictObject({
    id: z.string().describe('Key, and anchor on /<language>/others/.'),
    name: line,
    kind: z.enum(otherKinds),
    languages: z.array(line).describe('Languages in which one uses it.'),
    aliases: z.array(line).describe('Other names for it, in any language.'),
    what: line.describe('What it is, or the answer for a language.'),
    status: z
      .enum([...statusValue.options, 'unknown'])
      .nullable()
      .describe('Its state; null of a language.'),
    ended: partialDate.nullable().describe('Month of the notice behind the state.'),
    note: note.nullable(),
    url: webAddress.nullable(),
    instead: z.array(z.string()).describe('Ids of libraries and of names of this file to look at instead.'),
    checked: day,
    sources: z.array(source),
  })
  .meta({ id: 'other' });

/** Takes a name without a profile; gives it as the edition has it. */
export function toEditionOther(name: OtherName): z.infer<typeof editionOther> {
  const { languages = [], aliases = [], status = null, ended = null, note: said = null, url = null } = name;
  return { ...name, languages, aliases, status, ended, note: said, url };
}
