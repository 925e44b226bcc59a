import type { ChangeEvent } from '@/lib/changes';
import type { Locale, Messages } from '@/lib/i18n/locales-fs';
import { punctuation } from '@/lib/i18n/punctuation';
import { paths } from '@/lib/url';
import { formatDate } from '@/lib/i18n/format';
import { SourceMarks } from '../library/source-marks';
import { SourceList } from '../fact/source-list';
import { ContentText } from '../ui/content-text';

/** One dated event with its library and its sources; a brief one names them by their numbers in the profile. */
export function ChangeEntry({
  event,
  isBrief = false,
  locale,
  messages,
}: {
  event: ChangeEvent;
  isBrief?: boolean;
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
          className="py-0.5"
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
      <p className="max-w-3xl">
        <ContentText text={event.text} locale={locale} />
        {isBrief && ' '}
        {isBrief && (
          <SourceMarks
            ids={event.sources.map(({ number }) => String(number))}
            numbers={new Map(event.sources.map(({ number }) => [String(number), number]))}
            label={messages.profile.source}
            at={paths.library(locale, event.library)}
          />
        )}
      </p>
      {!isBrief && (
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
      )}
    </div>
  );
}
