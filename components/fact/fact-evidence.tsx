import type { Cell } from '@/lib/columns';
import { fill, formatDate, plural } from '@/lib/words';
import type { FactWords } from './fact-value';

/** Takes a fact; gives its sources as links with publisher and date, and the day of the check, in a disclosure. */
export function FactEvidence({ cell, locale, words, label }: { cell: Cell; locale: string; words: FactWords; label: string }) {
  if (cell.sources.length === 0) return <p className="text-xs text-muted">{words.noSource}</p>;
  return (
    <details className="text-xs text-muted">
      <summary className="w-fit py-1 underline decoration-dotted underline-offset-4">
        {plural(locale, words.sources, cell.sources.length)}
        <span className="visually-hidden"> {fill(words.sourceOf, { fact: label })}</span>
      </summary>
      <ul className="mt-1 space-y-1 border-s-2 border-rule ps-2">
        {cell.sources.map((source) => (
          <li key={source.number}>
            {source.url ? <a href={source.url}>{source.title}</a> : source.title}, {source.publisher}
            {source.date && <>, {formatDate(locale, source.date)}</>}
          </li>
        ))}
        {cell.checked && <li>{fill(words.checkedOn, { date: formatDate(locale, cell.checked) })}</li>}
      </ul>
    </details>
  );
}
