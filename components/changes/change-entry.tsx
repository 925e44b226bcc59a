import type { ChangeEvent } from '@/lib/changes';
import type { Locale, Messages } from '@/lib/i18n/locales-fs';
import { punctuation } from '@/lib/i18n/punctuation';
import { paths } from '@/lib/url';
import { formatDate } from '@/lib/i18n/format';
import { SourceList } from '../fact/source-list';
import { ContentText } from '../ui/content-text';

/** One dated event with its library and its sources. */
export function ChangeEntry({
  event,
  locale,
  messages,
}: {
  event: ChangeEvent;
  locale: Locale;
  messages: Messages;
}) {
  const { changes: words, fact } = messages;
  const marks = punctuation(locale);
  return (
    <div
      id={event.id}
      data-change={event.kind}
      data-library={event.library}
      data-hue={event.hue}
      className="mt-3 scroll-mt-20 border-s-4 border-s-lib ps-3"
    >
      <p className="flex flex-wrap items-baseline gap-x-3 text-sm">
        <time dateTime={event.date} className="font-semibold">
          {formatDate(locale, event.date)}
        </time>
        <a
          href={paths.library(
            locale,
            event.library,
            event.kind === 'part' ? 'ecosystem' : event.kind === 'end' ? 'ends' : 'history',
          )}
        >
          {event.name}
        </a>
        {event.kind !== 'event' && <span className="text-xs text-partial">{words.kinds[event.kind]}</span>}
      </p>
      <ContentText as="p" text={event.text} locale={locale} className="max-w-3xl" />
      <details className="text-xs text-muted">
        <summary className="w-fit py-0.5 underline decoration-dotted underline-offset-4">
          {fact.evidence}
          <span className="visually-hidden">
            {marks.colon}
            {event.name}
            {marks.comma}
            {formatDate(locale, event.date)}
          </span>
        </summary>
        <SourceList sources={event.sources} locale={locale} className="mt-1 border-s-2 border-rule ps-2" />
      </details>
    </div>
  );
}
