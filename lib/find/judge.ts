import { facetDimension, judge, type FilterRecord, type Judgement } from '../filter/filter';
import type { PartlyKind } from '../dimensions/types';
import type { FindCondition } from './term';

/** How a library stands to what is asked, and the dimension whose fact says so; none where the library itself is asked for. */
export interface Verdict {
  readonly judgement: Judgement;
  readonly dimension: string | undefined;
}

/** The better, the nearer to what is asked. */
const nearness: readonly Judgement[] = ['met', 'partly', 'unknown', 'failed'];

/** Takes a library, what is asked and the kinds of partial answers that are enough; gives how it stands. Of alternatives the one that it meets best decides. */
export function verdictOn(
  record: FilterRecord,
  condition: FindCondition,
  enough: readonly PartlyKind[],
): Verdict {
  if (condition.kind === 'library')
    return {
      judgement: (record.id === condition.id) === (condition.wish === 'yes') ? 'met' : 'failed',
      dimension: undefined,
    };
  if (condition.kind === 'any')
    return condition.of
      .map((one) => verdictOn(record, one, enough))
      .reduce((best, one) =>
        nearness.indexOf(one.judgement) < nearness.indexOf(best.judgement) ? one : best,
      );
  return {
    judgement: judge(record, condition, enough),
    dimension: condition.kind === 'dimension' ? condition.dimension : facetDimension[condition.facet],
  };
}

/** Takes what is asked; gives the dimensions whose facts it asks for. */
export function dimensionsOf(condition: FindCondition): string[] {
  if (condition.kind === 'library') return [];
  if (condition.kind === 'any') return condition.of.flatMap(dimensionsOf);
  return [condition.kind === 'dimension' ? condition.dimension : facetDimension[condition.facet]];
}
