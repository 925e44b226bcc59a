import type { AnswerPage } from '@/lib/answer/pages/page';
import type { Messages } from '@/lib/i18n/locales-fs';
import { ContentText } from '../ui/content-text';

/** Pages that answer what was asked, the best first; each says what it is about and why it is offered. Nothing where there are none. */
export function PageList({
  pages,
  locale,
  words,
  title,
  heading: Heading = 'h2',
}: {
  pages: readonly AnswerPage[];
  locale: string;
  words: Messages['answer'];
  /** Heading over them; that of an answer if left out. */
  title?: string;
  heading?: 'h2' | 'h3';
}) {
  if (pages.length === 0) return null;
  return (
    <section aria-label={title ?? words.title} className="mt-6">
      <Heading className="text-xl font-bold">{title ?? words.title}</Heading>
      <ol className="mt-2 grid gap-2 sm:grid-cols-2 lg:grid-cols-3" data-list="pages">
        {pages.map(({ address, title: name, kind, why, retired }) => (
          <li key={address} data-page={kind} className="plate p-3">
            <a href={address} className="font-semibold">
              <ContentText text={name} locale={locale} />
            </a>
            {retired && <span className="ms-2 text-xs text-no">{words.retired}</span>}
            <ContentText as="p" text={why} locale={locale} className="text-sm text-muted" />
          </li>
        ))}
      </ol>
    </section>
  );
}
