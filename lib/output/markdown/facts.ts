import 'server-only';
import { toCell, type Cell } from '../../fact/column';
import type { RowGroup } from '../../compare/rows';
import type { Library } from '../../content/collection';
import type { Locale, Messages } from '../../i18n/locales-fs';
import { joinSentences, punctuation } from '../../i18n/punctuation';
import { fill, formatDate } from '../../i18n/format';
import { escapeMarkdown, selfLink, table } from './parts';

/** Gives numbers of sources as footnotes of GitHub's Markdown. */
export function footnotes(numbers: readonly number[]): string {
  return numbers.map((number) => `[^${number}]`).join('');
}

/** Gives what stands beside an answer: bounds, note, sides of a disagreement. */
function besides(cell: Cell, locale: Locale, { fact: words }: Messages): string {
  const { colon } = punctuation(locale);
  return joinSentences(locale, [
    cell.since && escapeMarkdown(fill(words.since, { version: formatDate(locale, cell.since) })),
    cell.until && escapeMarkdown(fill(words.until, { version: formatDate(locale, cell.until) })),
    cell.note && escapeMarkdown(cell.note),
    cell.disagreement &&
      `${words.disagreement}${colon}${cell.disagreement.map(({ says, sources }) => `${escapeMarkdown(says)}${footnotes(sources.map(({ number }) => number))}`).join(' / ')}`,
  ]);
}

/** Takes a library and the rows; gives its facts as one table a group, each fact with note, day and sources. */
export function factTables(
  library: Library,
  groups: readonly RowGroup[],
  locale: Locale,
  messages: Messages,
): string[] {
  const { facts: words, profile, fact, data } = messages;
  const { open, close } = punctuation(locale);
  return groups.flatMap(({ name, rows }) => [
    `### ${name}`,
    table([
      [words.dimension, words.value, data.note, words.checked, profile.sources],
      ...rows.map(({ id, name: row }) => {
        const cell = toCell(library, id, locale, messages);
        return [
          escapeMarkdown(row),
          cell.href ? selfLink(cell.href) : escapeMarkdown(cell.text),
          besides(cell, locale, messages),
          cell.checked ? formatDate(locale, cell.checked) : words.notChecked,
          `${cell.sources.length > 0 ? footnotes(cell.sources.map(({ number }) => number)) : fact.noSource}${cell.voice ? `${open}${escapeMarkdown(fact.voice[cell.voice])}${close}` : ''}`,
        ];
      }),
    ]),
  ]);
}
