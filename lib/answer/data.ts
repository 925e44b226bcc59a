import type { Sense } from '../understand/vocabulary/knowledge';
import type { AnswerSite } from './site';

/** Everything that a box needs in one language to understand a text and to lead to the pages that answer it. */
export interface AnswerData {
  /** What a text can mean. */
  readonly senses: readonly Sense[];
  /** Keys of what a reader has or has not. */
  readonly resources: readonly string[];
  readonly site: AnswerSite;
}
