import { agesOf } from '../fact/column';
import { dimensions } from '../dimensions/register';
import { countAges } from '../fact/freshness';
import type { Collection, Library } from './collection';
import { gapOf, type Original } from './translation/translation';

/** Figures of a collection or of one profile. */
export interface Summary {
  readonly profiles: number;
  /** Facts that state something: every one but the unknowns. */
  readonly facts: number;
  readonly sources: number;
  /** Dimensions without an answer: support unknown, or no fact at all. */
  readonly unknowns: number;
  /** Facts past their shelf life. */
  readonly due: number;
  readonly claims: number;
}

/** Takes libraries, claims and today; counts them. */
export function summarise(
  { libraries, claims }: Pick<Collection, 'claims'> & { readonly libraries: readonly Library[] },
  today: string,
): Summary {
  const ages = libraries.flatMap(agesOf);
  const facts = ages.reduce((sum, { count }) => sum + count, 0);
  const { due, overdue } = countAges(ages, today);
  const sources = libraries.reduce((sum, library) => sum + Object.keys(library.sources).length, 0);
  return {
    profiles: libraries.length,
    facts,
    sources,
    unknowns: libraries.length * dimensions.length - facts,
    due: due + overdue,
    claims: claims.length,
  };
}

/** What is lacking in one language. */
export interface TranslationCount {
  readonly locale: string;
  /** Places without words in the language. */
  readonly missing: number;
  /** Places whose English changed after the translation. */
  readonly outdated: number;
  /** The first such places, for the editor. */
  readonly places: readonly string[];
}

/** Takes everything that has words, the collection, and the languages but English; counts what is lacking in each. */
export function countGaps(
  originals: readonly Original[],
  { translations, stamps, missing }: Pick<Collection, 'translations' | 'stamps' | 'missing'>,
  locales: readonly string[],
): TranslationCount[] {
  return locales.map((locale) => {
    const gaps = originals.map((original) => ({
      original,
      gap: gapOf(
        original,
        translations.find((candidate) => candidate.name === original.name && candidate.locale === locale),
        stamps.get(locale) ?? {},
      ),
    }));
    const unwritten = missing.get(locale) ?? [];
    const places = [
      ...gaps.flatMap(({ original, gap }) =>
        [...gap.outdated.map(({ path }) => path), ...gap.missing].map(
          (path) => `${original.name}: ${path.join(' / ')}`,
        ),
      ),
      ...unwritten,
    ];
    return {
      locale,
      missing: gaps.reduce((sum, { gap }) => sum + gap.missing.length, unwritten.length),
      outdated: gaps.reduce((sum, { gap }) => sum + gap.outdated.length, 0),
      places: places.slice(0, 20),
    };
  });
}
