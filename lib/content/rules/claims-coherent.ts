import { articleParts } from '../../schema/claim';
import { faultAt } from '../file/document';
import type { Fault, RecordPath } from '../file/fault';
import type { Rule } from './rule';

/** Statements of the article and its references hold together. */
export const claimsCoherent: Rule = {
  name: 'claims-coherent',
  keeps:
    'The article speaks of profiles that exist; every statement of it has an id of its own and belongs to a profile that exists, or to all; statements and references lead to each other.',
  check: ({ claims, ids }) => {
    if (!claims) return [];
    const fault = (path: RecordPath, found: string, wanted: string, mend: string): Fault =>
      faultAt(claims.file, claims.document, path, claimsCoherent.name, found, wanted, mend);
    const statements = claims.claims.map(({ id }) => id);
    const numbers = claims.references.map(({ number }) => number);
    return [
      ...articleParts.flatMap((part) =>
        claims.article[part].flatMap((id, index) =>
          ids.includes(id)
            ? []
            : [fault(['article', part, index], `"${id}"`, `one of ${ids.join(', ')}`, 'Correct the id.')],
        ),
      ),
      ...claims.claims.flatMap((claim, index) => [
        ...(claim.library === 'all' || ids.includes(claim.library)
          ? []
          : [
              fault(
                ['claims', index, 'library'],
                `"${claim.library}"`,
                `all or one of ${ids.join(', ')}`,
                'Correct the id.',
              ),
            ]),
        ...(statements.indexOf(claim.id) === index
          ? []
          : [
              fault(
                ['claims', index, 'id'],
                `"${claim.id}" a second time`,
                'an id of its own',
                'Rename one of the two.',
              ),
            ]),
        ...(claim.reference === undefined || numbers.includes(claim.reference)
          ? []
          : [
              fault(
                ['claims', index, 'reference'],
                `${claim.reference}`,
                'the number of a reference of this file',
                'Correct the number or add the reference.',
              ),
            ]),
      ]),
      ...claims.references.flatMap((reference, index) => [
        ...(numbers.indexOf(reference.number) === index
          ? []
          : [
              fault(
                ['references', index, 'number'],
                `${reference.number} a second time`,
                'a number of its own',
                'Correct one of the two.',
              ),
            ]),
        ...reference.cited_for.flatMap((id, at) =>
          statements.includes(id)
            ? []
            : [
                fault(
                  ['references', index, 'cited_for', at],
                  `"${id}"`,
                  'the id of a statement',
                  'Correct the id.',
                ),
              ],
        ),
      ]),
    ];
  },
};
