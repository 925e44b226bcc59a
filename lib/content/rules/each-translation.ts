import type { RuleContext } from '../collection';
import type { Fault } from '../file/fault';
import { gapOf, placeKey, type CheckedTranslation, type Original } from '../translation/translation';
import type { Glossary } from '../../schema/glossary';

/** A translation beside what it was made from. */
export interface TranslatedPair {
  readonly translation: CheckedTranslation;
  readonly original: Original;
  readonly glossary: Glossary | undefined;
  /** Takes the key of a place; true if its English has changed since it was translated. */
  isOutdated(key: string): boolean;
}

/**
 * Takes a judge of one translation; gives the check of a rule. It asks the judge again only for a translation that has changed itself, or whose original, stamps or glossary have: in
 * development each saved note leads to a check of everything.
 */
export function eachTranslation(judge: (pair: TranslatedPair) => readonly Fault[]) {
  const judged = new Map<string, { readonly from: readonly unknown[]; readonly faults: readonly Fault[] }>();
  return ({ translations, originals, glossaries, stamps }: RuleContext): Fault[] =>
    translations.flatMap((translation) => {
      const { name, locale, file, document, words, prose, proseLine } = translation;
      const original = originals.find((candidate) => candidate.name === name);
      if (!original) return [];
      const glossary = glossaries.get(locale);
      const stamped = stamps.get(locale) ?? {};
      const from = [document, words, prose, proseLine, original.record, original.prose, glossary, stamped];
      const before = judged.get(file);
      if (before?.from.every((part, at) => part === from[at])) return before.faults;
      const outdated = new Set(
        gapOf(original, translation, stamped).outdated.map(({ path }) => placeKey(path)),
      );
      const faults = judge({ translation, original, glossary, isOutdated: (key) => outdated.has(key) });
      judged.set(file, { from, faults });
      return faults;
    });
}
