import type { CellSource } from '@/lib/fact/column';
import { languageOf } from '@/lib/i18n/language';
import { punctuation } from '@/lib/i18n/punctuation';
import { formatDate } from '@/lib/i18n/format';
import { OuterLink } from '../ui/outer-link';

/** Title and publisher of a source, as they are there: works are cited in their own language. */
export function SourceName({
  source,
  locale,
}: {
  source: Pick<CellSource, 'title' | 'publisher' | 'url'>;
  locale: string;
}) {
  return (
    <>
      <cite lang={languageOf(source.title, locale)}>
        {source.url ? <OuterLink href={source.url}>{source.title}</OuterLink> : source.title}
      </cite>
      {punctuation(locale).comma}
      <span lang={languageOf(source.publisher, locale)}>{source.publisher}</span>
    </>
  );
}

/** Sources as links with publisher and date. */
export function SourceList({
  sources,
  locale,
  className = 'space-y-1',
}: {
  sources: readonly Omit<CellSource, 'number'>[];
  locale: string;
  className?: string;
}) {
  const marks = punctuation(locale);
  return (
    <ul className={className}>
      {sources.map((source) => (
        <li key={source.url ?? source.title}>
          <SourceName source={source} locale={locale} />
          {source.date && (
            <>
              {marks.comma}
              {formatDate(locale, source.date)}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
