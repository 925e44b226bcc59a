import type { CellSource } from '@/lib/fact/column';
import { punctuation } from '@/lib/i18n/punctuation';
import { formatDate } from '@/lib/i18n/format';
import { ContentText } from '../../ui/content-text';
import { OuterLink } from '../../ui/outer-link';

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

/** A source as a list tells it: title, publisher, date. What two lists of a page say alike costs little where it is compressed. */
export function SourceLine({ source, locale }: { source: Omit<CellSource, 'number'>; locale: string }) {
  return (
    <>
      <SourceName source={source} locale={locale} />
      {source.date && `${punctuation(locale).comma}${formatDate(locale, source.date)}`}
    </>
  );
}

/** Sources as links with publisher and date. `numbered`: with their number in the list of the profile, which is what paper shows of them. */
export function SourceList({
  sources,
  numbered = false,
  locale,
  className = 'space-y-1',
}: {
  sources: readonly (Omit<CellSource, 'number'> & Partial<Pick<CellSource, 'number'>>)[];
  numbered?: boolean;
  locale: string;
  className?: string;
}) {
  return (
    <ul className={className}>
      {sources.map((source) => (
        <li key={source.url ?? source.title} data-number={numbered ? source.number : undefined}>
          <SourceLine source={source} locale={locale} />
        </li>
      ))}
    </ul>
  );
}
