import type { Messages } from '@/lib/i18n/locales-fs';
import { punctuation } from '@/lib/i18n/punctuation';
import { fill } from '@/lib/i18n/format';
import { paths } from '@/lib/url';
import { ContentText } from '../ui/content-text';

/** A name without a profile, as far as a note says it. */
export interface NotedOther {
  readonly id: string;
  readonly name: string;
  readonly what: string;
}

/** Takes what a reader named and what has no profile; says what each is, with the way to its answer. Nothing where nothing was named. */
export function OtherNotes({
  others,
  locale,
  words,
}: {
  others: readonly NotedOther[];
  locale: string;
  words: Messages['others']['note'];
}) {
  const { gap } = punctuation(locale);
  if (others.length === 0) return null;
  return (
    <ul aria-label={words.title} className="mt-3 max-w-3xl space-y-2">
      {others.map(({ id, name, what }) => (
        <li key={id} data-other={id} className="border-s-4 border-accent bg-sunken px-3 py-2 text-sm">
          <strong>{fill(words.says, { name })}</strong>
          {gap}
          <ContentText text={what} locale={locale} />
          {gap}
          <a href={paths.others(locale, id)}>{fill(words.more, { name })}</a>
        </li>
      ))}
    </ul>
  );
}
