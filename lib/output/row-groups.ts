import 'server-only';
import type { RowGroup, RowHeader } from '../compare/rows';
import { getDimensions } from '../content/load';
import type { Dimension } from '../dimensions/types';
import { getMessages, type Locale } from '../i18n/locales-fs';

/** Takes a language and dimensions (all in that language, if none are named); gives the rows of a table by group, in their order. */
export function rowGroups(locale: Locale, shown: readonly Dimension[] = getDimensions(locale)): RowGroup[] {
  const { groups } = getMessages(locale);
  return [...new Set(shown.map(({ group }) => group))].map((id) => ({
    id,
    name: groups[id],
    rows: shown
      .filter(({ group }) => group === id)
      .map((dimension): RowHeader => ({
        id: dimension.id,
        group: id,
        name: dimension.name,
        question: dimension.question,
        support: dimension.kind === 'support',
        shelfLife: dimension.shelfLife,
      })),
  }));
}
