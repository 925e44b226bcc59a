import type { Cell } from '@/lib/fact/column';
import type { Messages } from '@/lib/i18n/locales-fs';
import { fill, formatDate, joinNames } from '@/lib/i18n/format';
import { MarkedText } from '../../ui/content-text';

/** How many lost words are named. */
const most = 4;

/** The words that were not found, as far as they are named. */
const lostWords = (locale: string, lost: readonly string[]) => joinNames(locale, lost.slice(0, most));

/** Takes a fact that a machine looked up; gives the sentence that says what it found, or why it did not look. */
function sentenceOf({ check, unverified }: Cell, locale: string, words: Messages['fact']['machine']): string {
  const { state, on, commits, lost, unread } = check!;
  if (state === 'stale') return words.stale;
  if (state === 'person' || state === 'unread') return unread ? words[unread] : words.nothing;
  return fill(words[state], {
    place: commits.length > 0 ? fill(words.commit, { commits: joinNames(locale, commits) }) : words.package,
    date: formatDate(locale, on),
    words: lostWords(locale, lost),
    reason: unverified ?? '',
  });
}

/** Says what a machine found of a fact in its sources. */
export function FactCheckLine({
  cell,
  locale,
  words,
}: {
  cell: Cell;
  locale: string;
  words: Messages['fact'];
}) {
  if (!cell.check) return null;
  const { state, lost } = cell.check;
  return (
    <p data-check={state}>
      <MarkedText
        text={sentenceOf(cell, locale, words.machine)}
        foreign={[lostWords(locale, lost)]}
        locale={locale}
      />
    </p>
  );
}
