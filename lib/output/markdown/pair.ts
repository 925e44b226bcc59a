import 'server-only';
import { toColumn } from '../../fact/column';
import { gainsAndLosses, type GainsAndLosses, type RowGroup } from '../../compare/rows';
import type { Library } from '../../content/collection';
import { toMarkdown } from '../../compare/export-table';
import { getMessages, type Locale } from '../../i18n/locales-fs';
import { punctuation } from '../../i18n/punctuation';
import { absoluteUrl } from '../../site';
import { paths } from '../../url';
import { fill } from '../../i18n/format';
import { checkedOn } from '../api/data-date';
import { document, list, escapeMarkdown } from './parts';

/** Takes two libraries in a language and the rows; gives their comparison as Markdown: all facts side by side with their sources, and what each way gains and loses. */
export function toPairMarkdown(a: Library, b: Library, groups: readonly RowGroup[], locale: Locale): string {
  const messages = getMessages(locale);
  const { compare, site } = messages;
  const marks = punctuation(locale);
  const address = absoluteUrl(paths.pair(locale, a.id, b.id));
  const [left, right] = [a, b].map((library) => toColumn(library, locale, messages, checkedOn(library))) as [
    ReturnType<typeof toColumn>,
    ReturnType<typeof toColumn>,
  ];
  const names = (changes: GainsAndLosses['gains']) =>
    changes.map(({ row }) => escapeMarkdown(row.name)).join(marks.list);
  const way = (from: typeof left, to: typeof left): string[] => {
    const { gains, losses, open } = gainsAndLosses(groups, from, to);
    const parts = (
      [
        [compare.gains, gains],
        [compare.losses, losses],
        [compare.open, open],
      ] as const
    ).filter(([, changes]) => changes.length > 0);
    return [
      `### ${fill(compare.fromTo, { from: from.name, to: to.name })}`,
      list(parts.map(([title, changes]) => `${title}${marks.colon}${names(changes)}`)),
    ];
  };
  return document([
    toMarkdown({
      columns: [left, right],
      groups,
      address,
      locale,
      words: { ...compare.export, title: fill(compare.pairTitle, { a: a.name, b: b.name }) },
    }).trimEnd(),
    `## ${compare.gainsTitle}`,
    ...way(left, right),
    ...way(right, left),
    site.licence,
  ]);
}
