import type { Column } from '@/lib/fact/column';
import type { Messages } from '@/lib/i18n/locales-fs';
import { SupportFill } from '../fact/support-fill';

/** The answers of a library to what most readers ask first, each a link to its fact. */
export function FaceHeadlines({
  column,
  headlines,
  names,
  words,
}: {
  column: Column;
  /** Ids of the headline dimensions, in their order. */
  headlines: readonly string[];
  /** Names of dimensions by id. */
  names: Readonly<Record<string, string>>;
  words: Messages['face'];
}) {
  return (
    <ul className="face-headlines" aria-label={words.headlines}>
      {headlines.map((id) => {
        const { state, text } = column.cells[id]!;
        return (
          <li key={id}>
            <a href={`#${id}`}>
              <b>{names[id]}</b>
              {state !== 'value' && <SupportFill state={state} word={text} />}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
