import { faultAt } from '../document';
import type { Rule } from './rule';

/** Statements of the article have one id each and speak of profiles that exist. */
export const claimsCoherent: Rule = {
  name: 'claims-coherent',
  keeps: 'Every statement of the article has an id of its own and belongs to a profile that exists, or to all.',
  check: ({ claims, ids: known }) => {
    if (!claims) return [];
    const ids = new Set(known);
    return claims.claims.flatMap((claim, index) => {
      const fault = (key: string, found: string, wanted: string, mend: string) => faultAt(claims.file, claims.document, ['claims', index, key], claimsCoherent.name, found, wanted, mend);
      return [
        ...(claim.library === 'all' || ids.has(claim.library) ? [] : [fault('library', `"${claim.library}"`, `all or one of ${[...ids].join(', ')}`, 'Correct the id.')]),
        ...(claims.claims.findIndex(({ id }) => id === claim.id) === index ? [] : [fault('id', `"${claim.id}" a second time`, 'an id of its own', 'Rename one of the two.')]),
      ];
    });
  },
};
