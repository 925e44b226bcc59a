import type { CellSource } from '@/lib/columns';
import { formatDate } from '@/lib/words';

/** Sources as links with publisher and date. */
export function SourceList({ sources, locale, className = 'space-y-1' }: { sources: readonly Omit<CellSource, 'number'>[]; locale: string; className?: string }) {
  return (
    <ul className={className}>
      {sources.map((source) => (
        <li key={source.url ?? source.title}>
          {source.url ? <a href={source.url}>{source.title}</a> : source.title}, {source.publisher}
          {source.date && <>, {formatDate(locale, source.date)}</>}
        </li>
      ))}
    </ul>
  );
}
