import type { ChangeEvent } from '@/lib/changes';
import type { Locale, Messages } from '@/lib/i18n/locales-fs';
import { punctuation } from '@/lib/i18n/punctuation';
import { paths } from '@/lib/url';
import { formatDate } from '@/lib/i18n/format';
import { SourceMarks } from '../library/source-marks';
import { SourceList } from '../fact/evidence/source-list';
import { ContentText } from '../ui/content-text';

const places: Readonly<Record<ChangeEvent['kind'], string>> = {
  event: 'history',
  end: 'ends',
  part: 'ecosystem',
};

/** The sources of an event, folded. */
function EventSources({ event, locale, word }: { event: ChangeEvent; locale: Locale; word: string }) {
  const marks = punctuation(locale);
  return (
    <details className="text-xs text-muted md:open:col-span-2 md:open:col-start-3">
      <summary className="w-fit py-0.5 underline decoration-dotted underline-offset-4">
        {word}
        <span className="visually-hidden">
          {marks.colon}
          {event.name}
          {marks.comma}
          {formatDate(locale, event.date)}
        </span>
      </summary>
      <SourceList sources={event.sources} locale={locale} className="mt-1 border-s-2 border-rule ps-2" />
    </details>
  );
}

/** One dated event with its library and its sources in one line of a list; a brief one names its sources by their numbers in the profile. */
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
  const { changes: words } = messages;
  const kind = event.shown;
  return (
    <div
      id={event.id}
      data-change={event.kind}
      data-library={event.library}
      data-hue={event.hue}
      className="scroll-mt-20 border-b border-rule py-2 text-sm md:grid md:grid-cols-[6.5rem_11rem_minmax(0,1fr)_auto] md:gap-x-4"
    >
      <time dateTime={event.date} className="me-3 whitespace-nowrap text-muted">
        {formatDate(locale, event.date)}
      </time>
      <a
        className="border-s-4 border-lib ps-2 font-semibold text-ink"
        href={paths.library(locale, event.library, places[event.kind])}
      >
        {event.name}
      </a>
      <p className="max-md:mt-0.5">
        {kind !== 'event' && (
          <span
            className={`me-2 text-xs font-semibold ${kind === 'promise' ? 'text-muted' : 'text-partial'}`}
          >
            {words.kinds[kind]}
          </span>
        )}
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
      {!isBrief && <EventSources event={event} locale={locale} word={words.sources} />}
    </div>
  );
}
