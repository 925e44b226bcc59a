import { facetDimension, judge, type FilterRecord, type Judgement } from '../filter/filter';
import type { PartlyKind } from '../dimensions/types';
import type { FindCondition } from './term';

/** How a library stands to what is asked, and the dimension whose fact says so; none where the library itself is asked for. */
export interface Verdict {
  readonly judgement: Judgement;
  readonly dimension: string | undefined;
  /** Dimensions that are asked for too and with which the fact does not hold. */
  readonly against?: readonly string[];
}

/** Takes a dimension; gives those asked for beside it with which its fact does not hold. */
export type AgainstOf = (dimension: string) => readonly string[];

/** The better, the nearer to what is asked. */
const nearness: readonly Judgement[] = ['met', 'partly', 'unknown', 'failed'];

/** A fact that does not hold beside something else that is asked for is no full answer, whatever is enough. */
function besideOthers(judgement: Judgement, dimension: string, againstOf: AgainstOf): Verdict {
  const against = judgement === 'met' || judgement === 'partly' ? againstOf(dimension) : [];
  return against.length > 0 ? { judgement: 'partly', dimension, against } : { judgement, dimension };
}

/** Takes a library, what is asked, the kinds of partial answers that are enough and what speaks against a fact; gives how it stands. Of alternatives the one that it meets best decides. */
export function verdictOn(
  record: FilterRecord,
  condition: FindCondition,
  enough: readonly PartlyKind[],
  againstOf: AgainstOf = () => [],
): Verdict {
  if (condition.kind === 'library')
    return {
      judgement: (record.id === condition.id) === (condition.wish === 'yes') ? 'met' : 'failed',
      dimension: undefined,
    };
  if (condition.kind === 'any')
    return condition.of
      .map((one) => verdictOn(record, one, enough, againstOf))
      .reduce((best, one) =>
        nearness.indexOf(one.judgement) < nearness.indexOf(best.judgement) ? one : best,
      );
  const judgement = judge(record, condition, enough);
  if (condition.kind === 'facet') return { judgement, dimension: facetDimension[condition.facet] };
  const { dimension, wish } = condition;
  return wish === 'yes' ? besideOthers(judgement, dimension, againstOf) : { judgement, dimension };
}

/** Takes what is asked; gives the dimensions whose facts it asks for. */
export function dimensionsOf(condition: FindCondition): string[] {
  if (condition.kind === 'library') return [];
  if (condition.kind === 'any') return condition.of.flatMap(dimensionsOf);
  return [condition.kind === 'dimension' ? condition.dimension : facetDimension[condition.facet]];
}
