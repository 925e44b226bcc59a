import type { RuleContext } from '../collection';
import type { Fault } from '../file/fault';
import { gapOf, placeKey, type CheckedTranslation, type Original } from '../translation/translation';
import type { Glossary } from '../../schema/glossary';
import { remember } from './remember';

/** A translation beside what it was made from. */
export interface TranslatedPair {
  readonly translation: CheckedTranslation;
  readonly original: Original;
  readonly glossary: Glossary | undefined;
  /** Takes the key of a place; true if its English has changed since it was translated. */
  isOutdated(key: string): boolean;
}

/** Takes a judge of one translation; gives the check of a rule. It asks the judge again only for a translation that has changed itself, or whose original, stamps or glossary have. */
export function eachTranslation(judge: (pair: TranslatedPair) => readonly Fault[]) {
  const remembered = remember<readonly Fault[]>();
  return ({ translations, originals, glossaries, stamps }: RuleContext): Fault[] =>
    translations.flatMap((translation) => {
      const { name, locale, file, document, words, prose, proseLine } = translation;
      const original = originals.find((candidate) => candidate.name === name);
      if (!original) return [];
      const glossary = glossaries.get(locale);
      const stamped = stamps.get(locale) ?? {};
      const from = [document, words, prose, proseLine, original.record, original.prose, glossary, stamped];
      return remembered(file, from, () => {
        const outdated = new Set(
          gapOf(original, translation, stamped).outdated.map(({ path }) => placeKey(path)),
        );
        return judge({ translation, original, glossary, isOutdated: (key) => outdated.has(key) });
      });
    });
}
