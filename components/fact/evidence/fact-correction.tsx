import type { Cell } from '@/lib/fact/column';
import type { RowHeader } from '@/lib/compare/rows';
import type { Messages } from '@/lib/i18n/locales-fs';
import { punctuation } from '@/lib/i18n/punctuation';
import { correctionHref, shownText } from '@/lib/report';
import { OuterLink } from '../../ui/outer-link';

/** The way to correct a fact: what every disclosure ends with. The library and the dimension are named for those who hear the link alone. */
export function FactCorrection({
  cell,
  row,
  library,
  brief = false,
  locale,
  words,
}: {
  cell: Cell;
  row: RowHeader;
  library: { readonly id: string; readonly name: string };
  /** In a row of a table, whose heads name both. */
  brief?: boolean;
  locale: string;
  words: Messages['fact'];
}) {
  const marks = punctuation(locale);
  const href = correctionHref(
    locale,
    {
      id: library.id,
      library: library.name,
      dimensionId: row.id,
      dimension: row.name,
      shown: shownText(cell, locale),
    },
    words,
  );
  return (
    <p className="no-print">
      <OuterLink href={href} rel="nofollow">
        {words.correct}
        {!brief && (
          <span className="visually-hidden">
            {`${marks.open}${library.name}${marks.comma}${row.name}${marks.close}`}
          </span>
        )}
      </OuterLink>
    </p>
  );
}
