import type { RowGroup, RowHeader } from '../compare/rows';
import { getMessages, type Locale } from '../i18n/locales-fs';
import { dimensions, wordsIn, type RegisteredDimension } from './register';

/** Takes a language and dimensions (all, if none are named); gives the rows of a table by group, in their order, with their words in the language. */
export function rowGroups(locale: Locale, shown: readonly RegisteredDimension[] = dimensions): RowGroup[] {
  const { groups } = getMessages(locale);
  return [...new Set(shown.map(({ group }) => group))].map((id) => ({
    id,
    name: groups[id],
    rows: shown
      .filter(({ group }) => group === id)
      .map((dimension): RowHeader => ({
        id: dimension.id,
        group: id,
        name: wordsIn(dimension.name, locale),
        question: wordsIn(dimension.question, locale),
        support: dimension.kind === 'support',
        shelfLife: dimension.shelfLife,
      })),
  }));
}
