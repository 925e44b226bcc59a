import { toDimensions } from '../../dimensions/register';
import type { Dimension } from '../../dimensions/types';
import type { DimensionsFile } from '../../dimensions/file';
import type { Collection } from '../collection';
import { dimensionsOriginal } from '../translation/originals';
import { translate, type CheckedTranslation } from '../translation/translation';
import type { Vocabulary } from './vocabulary';

/** What search and finder know of language: dimensions in the language of the page, and what readers may type in any language. */
export interface Lexicon {
  /** Every dimension in the language, with the aliases of all languages. */
  readonly dimensions: readonly Dimension[];
  /** By dimension: its name in every language, English first. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly vocabulary: Vocabulary;
}

/** Aliases that a translation adds, by dimension. */
function addedAliases({ words }: CheckedTranslation): Readonly<Record<string, readonly string[]>> {
  const groups = Object.values(words as Partial<DimensionsFile>).filter((group) => typeof group === 'object');
  return Object.fromEntries(
    groups.flatMap((group) =>
      Object.entries(group.dimensions ?? {}).map(([id, { aliases }]) => [id, aliases ?? []]),
    ),
  );
}

/** Takes a collection and its languages, the default first; gives what search and finder know in each. */
export function toLexicons(
  {
    dimensions: file,
    translations,
    stamps,
    vocabulary,
  }: Pick<Collection, 'dimensions' | 'translations' | 'stamps' | 'vocabulary'>,
  locales: readonly string[],
): ReadonlyMap<string, Lexicon> {
  if (!file) return new Map();
  const dimensions = toDimensions(file);
  const original = dimensionsOriginal(file);
  const own = translations.filter((translation) => translation.name === original.name);
  const inLanguages = locales.map((locale) => {
    const translation = own.find((candidate) => candidate.locale === locale);
    return toDimensions(translate(original, translation, stamps.get(locale) ?? {}).record);
  });
  const added = own.map(addedAliases);
  const aliases = dimensions.map(({ id, aliases: english }) => [
    ...english,
    ...added.flatMap((byId) => byId[id] ?? []),
  ]);
  const names = Object.fromEntries(
    dimensions.map(({ id }, at) => [id, inLanguages.map((inLanguage) => inLanguage[at]!.name)]),
  );
  return new Map(
    locales.map((locale, index) => [
      locale,
      {
        dimensions: inLanguages[index]!.map((dimension, at) => ({ ...dimension, aliases: aliases[at]! })),
        names,
        vocabulary,
      },
    ]),
  );
}
