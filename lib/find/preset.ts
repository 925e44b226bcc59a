import type { Intent } from '../understand/meaning';
import type { Weight } from './address/state';

/** A condition of a preset with the reason for it. */
interface PresetTerm {
  readonly weight: Weight;
  /** Key of the term, as in the address. */
  readonly key: string;
  readonly because: string;
}

/** A common situation in one language: what must be, what would be nice, and why. */
export interface Preset {
  /** Part of the address. */
  readonly id: string;
  readonly name: string;
  /** The situation in one sentence. */
  readonly situation: string;
  /** True: a partial answer is enough. */
  readonly partial: boolean;
  readonly terms: readonly PresetTerm[];
  /** Id of a retired profile whose guidance belongs to the situation. */
  readonly inherited?: string;
  /** A question without a condition that the situation answers. */
  readonly answers?: Intent;
}
