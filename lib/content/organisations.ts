import { escapePattern } from '../i18n/escape-pattern';
import type { Glossary } from '../schema/glossary';
import { translatedAt, type CheckedTranslation } from './translation/translation';

/** Takes a user as its profile names it, the translations of that profile and all glossaries; gives every other name by which a reader may look for it, in every language. */
export function otherNamesOf(
  organisation: string,
  translations: readonly CheckedTranslation[],
  glossaries: ReadonlyMap<string, Glossary>,
): string[] {
  const named = [...glossaries.values()].flatMap(({ names }) =>
    names.filter(
      ({ en }) =>
        organisation.includes(en) &&
        new RegExp(`(?<![\\p{L}\\p{N}])${escapePattern(en)}(?![\\p{L}\\p{N}])`, 'u').test(organisation),
    ),
  );
  return [
    ...new Set([
      organisation,
      ...translations.flatMap(
        (translation) => translatedAt(translation, ['users', organisation, 'organisation']) ?? [],
      ),
      ...named.flatMap(({ en, as, aliases }) => [en, as, ...aliases]),
    ]),
  ];
}
