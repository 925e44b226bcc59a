import type { Locale, Messages } from '@/lib/i18n/locales-fs';
import { punctuation } from '@/lib/i18n/punctuation';
import { fill, formatDate } from '@/lib/i18n/format';
import { languageOf } from '@/lib/i18n/language';
import type { OtherName } from '@/lib/schema/words/gazetteer';
import { paths } from '@/lib/url';
import { SourceList } from '../fact/evidence/source-list';
import { ContentText } from '../ui/content-text';
import { OuterLink } from '../ui/outer-link';

/** Where a name leads: a profile, or another name of the page. */
export interface LeadsTo {
  readonly id: string;
  readonly name: string;
  /** True if there is a profile of it. */
  readonly profiled: boolean;
}

const looks: Readonly<Record<NonNullable<OtherName['status']>, string>> = {
  active: 'border-yes text-yes',
  maintenance: 'border-partial text-partial',
  retired: 'border-no text-no',
  unknown: 'border-unknown text-unknown',
};

/** Its state, and the month of the notice behind it. */
function State({
  status,
  ended,
  locale,
  messages,
}: {
  status: NonNullable<OtherName['status']>;
  ended: string | undefined;
  locale: Locale;
  messages: Messages;
}) {
  const { open, close } = punctuation(locale);
  return (
    <span className={`rounded-full border bg-panel px-2 text-xs font-semibold ${looks[status]}`}>
      {messages.status[status]}
      {ended && `${open}${fill(messages.others.ended, { date: formatDate(locale, ended) })}${close}`}
    </span>
  );
}

/** Where to look instead: profiles and other names, the likeliest first. */
function Instead({ leads, locale, words }: { leads: readonly LeadsTo[]; locale: Locale; words: string }) {
  const { colon, list } = punctuation(locale);
  return (
    <p className="mt-1 text-sm">
      {words}
      {colon}
      {leads.map(({ id, name, profiled }, index) => (
        <span key={id}>
          {index > 0 && list}
          <a
            href={profiled ? paths.library(locale, id) : `#${id}`}
            className={profiled ? 'font-semibold' : undefined}
            lang={languageOf(name, locale)}
          >
            {name}
          </a>
        </span>
      ))}
    </p>
  );
}

/** A name without a profile: what it is, for which language, how it stands, where to look instead, and what says so. */
export function OtherNameEntry({
  other,
  leads,
  locale,
  messages,
}: {
  other: OtherName;
  leads: readonly LeadsTo[];
  locale: Locale;
  messages: Messages;
}) {
  const { id, name, what, note, status, ended, languages = [], url } = other;
  const { others: words } = messages;
  const { list, gap } = punctuation(locale);
  const lang = languageOf(name, locale);
  return (
    <li id={id} data-other={id} data-status={status} className="plate scroll-mt-20 px-4 py-3">
      <h3 className="flex flex-wrap items-baseline gap-x-3 gap-y-1 font-sans text-base font-semibold">
        {url ? (
          <OuterLink href={url} lang={lang}>
            {name}
          </OuterLink>
        ) : (
          <span lang={lang}>{name}</span>
        )}
        {status && <State status={status} ended={ended} locale={locale} messages={messages} />}
        {languages.length > 0 && (
          <span className="text-xs font-normal text-muted">{languages.join(list)}</span>
        )}
      </h3>
      <p className="mt-1">
        <ContentText text={what} locale={locale} />
        {note && (
          <>
            {gap}
            <ContentText text={note} locale={locale} />
          </>
        )}
      </p>
      <Instead leads={leads} locale={locale} words={words.instead} />
      <details className="mt-1 text-xs text-muted">
        <summary className="w-fit">
          {words.sources}
          <span className="visually-hidden" lang={lang}>
            {' '}
            {name}
          </span>
        </summary>
        <SourceList sources={other.sources} locale={locale} className="mt-1 space-y-0.5" />
        <p>{fill(messages.fact.checkedOn, { date: formatDate(locale, other.checked) })}</p>
      </details>
    </li>
  );
}
