import type { CellSource } from '@/lib/fact/column';
import { punctuation } from '@/lib/i18n/punctuation';
import { formatDate } from '@/lib/i18n/format';
import { ContentText } from '../ui/content-text';
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
      <ContentText as="cite" text={source.title} locale={locale}>
        {source.url ? <OuterLink href={source.url}>{source.title}</OuterLink> : source.title}
      </ContentText>
      {punctuation(locale).comma}
      <ContentText text={source.publisher} locale={locale} />
    </>
  );
}

/** Sources as links with publisher and date; their number in the list of the profile, if they have one, is what paper shows of them. */
export function SourceList({
  sources,
  locale,
  className = 'space-y-1',
}: {
  sources: readonly (Omit<CellSource, 'number'> & Partial<Pick<CellSource, 'number'>>)[];
  locale: string;
  className?: string;
}) {
  const marks = punctuation(locale);
  return (
    <ul className={className}>
      {sources.map((source) => (
        <li key={source.url ?? source.title} data-number={source.number}>
          <SourceName source={source} locale={locale} />
          {source.date && `${marks.comma}${formatDate(locale, source.date)}`}
        </li>
      ))}
    </ul>
  );
}
