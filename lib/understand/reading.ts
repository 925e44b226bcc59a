import type { Intent, NamedKind } from './meaning';

/** How much a condition matters; `irrelevant`: the reader does not need it, or must do without it. */
export type SaidWeight = 'must' | 'wish' | 'irrelevant';

/** A stretch of the typed text, in UTF-16 units; `end` is the first that no longer belongs to it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A demand that was understood. */
export interface SaidCondition extends Span {
  readonly kind: 'condition';
  /** Keys without sign, of which one is enough: `amd_gpu`, or `language:Python` and `language:Julia`. */
  readonly keys: readonly string[];
  /** `no`: those that have it are not wanted. */
  readonly wish: 'yes' | 'no';
  readonly weight: SaidWeight;
  /** True: the words may mean the opposite, so the reader is asked. */
  readonly unsure?: true;
  /** True: nobody said it; it stands in for what must be done without (CPU where there is no GPU). */
  readonly standsIn?: true;
  /** The words it came from, as they were typed. */
  readonly said: string;
}

/** Words that may mean one of several demands: the reader is asked which. */
interface SaidChoice extends Span {
  readonly kind: 'choice';
  readonly keys: readonly string[];
  readonly weight: SaidWeight;
  readonly said: string;
}

/** The name of a library, of something without a profile, of an organisation or of a part. */
interface SaidName extends Span {
  readonly kind: 'name';
  readonly of: NamedKind;
  readonly id: string;
  /** True: it is not wanted. */
  readonly unwanted?: true;
  readonly said: string;
}

/** A question to the site that is no demand on a library. */
interface SaidIntent extends Span {
  readonly kind: 'intent';
  readonly intent: Intent;
  readonly said: string;
}

/** Words that nothing stands for. */
interface SaidLoss extends Span {
  readonly kind: 'lost';
  readonly said: string;
  /** True: a word in it means something on this site, and not this, so it is looked up nowhere. */
  readonly elsewhere?: true;
}

/** What was said, in the order of the text; what lies between the parts are words that ask for nothing. */
export type SaidPart = SaidCondition | SaidChoice | SaidName | SaidIntent | SaidLoss;
