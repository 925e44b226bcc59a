import type { Messages } from '@/lib/i18n/locales-fs';
import type { Cell } from '@/lib/fact/column';
import { punctuation } from '@/lib/i18n/punctuation';
import { fill, formatDate } from '@/lib/i18n/format';
import { SupportWord } from './support-word';
import { ContentText } from '../ui/content-text';
import { OuterLink } from '../ui/outer-link';

/**
 * Takes a fact; gives its answer or value, since and until, wherever a fact has room of its own. Cards, the map and the head of a
 * profile print the bare text, since they are too narrow for a span; sentences of gains and of migration put it into their words.
 */
export function FactValue({ cell, locale, words }: { cell: Cell; locale: string; words: Messages['fact'] }) {
  const span = [
    cell.since && fill(words.since, { version: formatDate(locale, cell.since) }),
    cell.until && fill(words.until, { version: formatDate(locale, cell.until) }),
  ]
    .filter(Boolean)
    .join(punctuation(locale).comma);
  return (
    <>
      {cell.state === 'value' ? (
        cell.href ? (
          <OuterLink href={cell.href} className="wrap-anywhere">
            {cell.text}
          </OuterLink>
        ) : (
          <ContentText text={cell.text} locale={locale} />
        )
      ) : (
        <SupportWord state={cell.state} word={cell.text} />
      )}
      {span && <span className="block text-xs text-muted">{span}</span>}
    </>
  );
}
