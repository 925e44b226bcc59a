import { faultAt } from '../file/document';
import type { Fault, RecordPath } from '../file/fault';
import { looksLike } from '../language/look-alike';
import type { RuleContext } from '../collection';
import type { Rule } from './rule';

type Gazetteer = NonNullable<RuleContext['gazetteer']>;

/** Gives every name and alias of the gazetteer with its place; one that says the same as its own name in other letters included. */
function writtenNames({ names }: Gazetteer): { readonly text: string; readonly path: RecordPath }[] {
  return names.flatMap(({ name, aliases = [] }, index) => [
    { text: name, path: [index, 'name'] },
    ...aliases.map((text, at) => ({ text, path: [index, 'aliases', at] })),
  ]);
}

/** Names and ids of the gazetteer are its own, and lead on. */
export const gazetteerCoherent: Rule = {
  name: 'gazetteer-coherent',
  keeps:
    'A name of the gazetteer stands there once, is none of a profile, and leads to a profile or to another name of the gazetteer.',
  check: ({ gazetteer, profiles, ids }) => {
    if (!gazetteer) return [];
    const { file, document, names } = gazetteer;
    const fault = (path: RecordPath, found: string, wanted: string, mend: string): Fault =>
      faultAt(file, document, ['names', ...path], gazetteerCoherent.name, found, wanted, mend);
    const own = names.map(({ id }) => id);
    const taken = new Map(
      profiles.flatMap(({ file: profile, record }) =>
        [record.name, ...record.aliases].flatMap((name) =>
          looksLike(name).map((form) => [form, `"${name}" of ${profile}`] as const),
        ),
      ),
    );
    const onceOnly = writtenNames(gazetteer).flatMap(({ text, path }) => {
      const forms = looksLike(text);
      const owner = forms.map((form) => taken.get(form)).find(Boolean);
      if (!owner) forms.forEach((form) => taken.set(form, `"${text}" of this file`));
      return owner
        ? [
            fault(
              path,
              `"${text}", which is or looks like ${owner}`,
              'each name once',
              'Remove one of the two.',
            ),
          ]
        : [];
    });
    const links = names.flatMap(({ id, instead }, index) => [
      ...(own.indexOf(id) === index && !ids.includes(id)
        ? []
        : [
            fault(
              [index, 'id'],
              ids.includes(id) ? `"${id}", which has a profile` : `"${id}" a second time`,
              'a name without a profile, once',
              'Remove it here.',
            ),
          ]),
      ...instead.flatMap((to, at) =>
        to !== id && (ids.includes(to) || own.includes(to))
          ? []
          : [
              fault(
                [index, 'instead', at],
                `"${to}"`,
                'the id of a profile or of another name of this file',
                'Correct the id or remove it.',
              ),
            ],
      ),
    ]);
    return [...onceOnly, ...links];
  },
};
