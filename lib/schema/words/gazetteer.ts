import { z } from 'zod';
import { day, line, note, onceEach, otherNames, otherStatus, partialDate, webAddress } from '../common';
import { source } from '../source';
import { fields, named, text, type WordsForm } from '../translatable-form';

/** What a name without a profile stands for, in the order of their page. */
export const otherKinds = [
  'language',
  'training',
  'layer',
  'models',
  'distributed',
  'runtime',
  'compiler',
  'binding',
  'converter',
] as const;

/** Takes a name as far as it was read; gives what does not go together in it: the key at fault, what was found, what is wanted. */
function mismatch(name: {
  readonly kind: string;
  readonly status?: string | undefined;
  readonly ended?: string | undefined;
}): readonly [key: string, found: string, wanted: string] | undefined {
  if (name.kind === 'language' && name.status)
    return ['status', 'a language with a state', 'no state: a language is not kept up by a project'];
  if (name.kind !== 'language' && !name.status)
    return ['kind', 'no status', `status: ${otherStatus.options.join(' | ')}`];
  if (name.ended && name.status !== 'maintenance' && name.status !== 'retired')
    return [
      'ended',
      `an end of what is ${name.status ?? 'a language'}`,
      'an end only with maintenance or retired',
    ];
  return undefined;
}

/** A name that people ask for and that has no profile. */
const otherName = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
      .describe('Key and anchor; that of the family tree if it stands there.'),
    name: line.max(60).describe('Name as the project writes it.'),
    kind: z.enum(otherKinds).describe('What it is; language: the answer for a language without a profile.'),
    languages: onceEach(line.max(30)).optional().describe('Languages in which one uses it.'),
    aliases: otherNames.optional().describe('Other names that a reader may type, of any language.'),
    what: line.max(160).describe('What it is, or the answer for a language, in one or two sentences.'),
    status: otherStatus.optional().describe('Its state; a language has none.'),
    ended: partialDate.optional().describe('Month of the notice that retired it or put it into maintenance.'),
    note: note.optional().describe('What the state rests on, where it needs words.'),
    url: webAddress.optional().describe('Its own address.'),
    instead: onceEach(z.string())
      .min(1)
      .describe('Ids of profiles or names of this file to look at instead.'),
    checked: day,
    sources: z.array(source).min(1),
  })
  .superRefine((name, context) => {
    const found = mismatch(name);
    if (!found) return;
    context.addIssue({
      code: 'custom',
      path: [found[0]],
      message: found[1],
      params: {
        rule: 'other-state',
        found: found[1],
        wanted: found[2],
        mend: 'Correct the kind or the state.',
      },
    });
  });

/** The file content/gazetteer.yaml: names without a profile. */
export const gazetteerFile = z.strictObject({ names: z.array(otherName) });

/** Words of content/gazetteer.yaml; names are the same in every language. */
export const gazetteerWords: WordsForm = fields({
  names: named('id', fields({ what: text(160), note: text(300) })),
});

/** A name that people ask for and that has no profile. */
export type OtherName = z.infer<typeof otherName>;
