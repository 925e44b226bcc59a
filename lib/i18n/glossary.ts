import { escapePattern } from './escape-pattern';
import type { Glossary } from '../schema/glossary';

/** A place where a translation breaks the glossary. */
export interface TermViolation {
  /** What stands there, or the English term that has no counterpart. */
  readonly found: string;
  /** The term of the glossary. */
  readonly wanted: string;
}

/** Patterns of terms, each made once: a check asks for every term at every place. */
const patterns = new Map<string, RegExp>();

/** Takes a term, English words and the same in small letters; gives the term as it stands there, if it does; parts of identifiers and addresses do not count. */
function occurrence(term: string, english: string, small: string): string | undefined {
  // Nearly always: the pattern costs a hundred times as much.
  if (!small.includes(term.toLowerCase())) return undefined;
  const pattern =
    patterns.get(term) ??
    new RegExp(`(?<![\\p{L}\\p{N}_./-])${escapePattern(term)}(?![\\p{L}\\p{N}_-]|[./]\\p{L})`, 'iu');
  patterns.set(term, pattern);
  return pattern.exec(english)?.[0];
}

/** Takes English words, their translation and the glossary; gives every violation: a word that may not stand, or an English term without its translation. */
export function termViolations(english: string, words: string, { terms }: Glossary): TermViolation[] {
  const small = english.toLowerCase();
  return terms.flatMap((term): TermViolation[] => {
    const barred = term.not?.find((other) => words.includes(other));
    if (barred) return [{ found: barred, wanted: term.as }];
    const used = term.loose
      ? undefined
      : term.en.map((name) => occurrence(name, english, small)).find(Boolean);
    // Part of a name that the translation keeps as it is: Deep Learning Toolbox.
    const name = used !== undefined && /\p{Lu}/u.test(used) && words.includes(used);
    const translated =
      !used || name || [term.as, ...(term.also ?? [])].some((other) => words.includes(other));
    return translated
      ? []
      : [{ found: `no counterpart of “${used}”`, wanted: [term.as, ...(term.also ?? [])].join(' / ') }];
  });
}
