import { faultAt } from '../file/document';
import type { Fault, RecordPath } from '../file/fault';
import type { Rule } from './rule';

/** The family tree holds together. */
export const lineageCoherent: Rule = {
  name: 'lineage-coherent',
  keeps:
    'Each library of the family tree stands there once, ends no earlier than it was born, is kin to libraries of the same file, each kinship once, and belongs to a family of the file if it has any.',
  check: ({ lineage }) => {
    if (!lineage) return [];
    const { file, document, families, libraries } = lineage;
    const fault = (path: RecordPath, found: string, wanted: string, mend: string): Fault =>
      faultAt(file, document, ['libraries', ...path], lineageCoherent.name, found, wanted, mend);
    const ids = libraries.map(({ id }) => id);
    const familyIds = families.map(({ id }) => id);
    return libraries.flatMap((library, index) => [
      ...((library.family === undefined && families.length === 0) || familyIds.includes(library.family ?? '')
        ? []
        : [
            fault(
              [index, library.family === undefined ? 'id' : 'family'],
              library.family === undefined ? 'no family' : `"${library.family}"`,
              'the id of a family of this file',
              `Write family: ${familyIds.join(' | ') || '… and add it to families'}.`,
            ),
          ]),
      ...(ids.indexOf(library.id) === index
        ? []
        : [fault([index, 'id'], `"${library.id}" a second time`, 'each library once', 'Join the two.')]),
      ...(library.ended && library.ended < library.born.slice(0, library.ended.length)
        ? [
            fault(
              [index, 'ended'],
              `${library.ended}, born ${library.born}`,
              'an end after the birth',
              'Correct one of the two.',
            ),
          ]
        : []),
      ...library.relations.flatMap(({ to, kind }, at) => {
        if (to === library.id || !ids.includes(to))
          return [
            fault(
              [index, 'relations', at, 'to'],
              `"${to}"`,
              'the id of another library of this file',
              'Correct the id or add the library.',
            ),
          ];
        return library.relations.findIndex((other) => other.to === to && other.kind === kind) === at
          ? []
          : [
              fault(
                [index, 'relations', at],
                `${kind} ${to} a second time`,
                'each kinship once',
                'Remove one.',
              ),
            ];
      }),
    ]);
  },
};
