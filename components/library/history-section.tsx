import type { Library } from '@/lib/content/collection';
import type { Locale, Messages } from '@/lib/i18n/locales-fs';
import { punctuation } from '@/lib/i18n/punctuation';
import { paths } from '@/lib/url';
import { formatDate, plural } from '@/lib/i18n/format';
import { Fold } from './section';
import { SourceMarks } from './source-marks';
import { ContentText } from '../ui/content-text';

interface SectionProps {
  readonly library: Library;
  readonly numbers: ReadonlyMap<string, number>;
  readonly locale: Locale;
  readonly messages: Messages;
}

/** Libraries that it came from or that followed it, and the way to the tree if it stands there. */
function LineageSection({ library, numbers, locale, messages, inTree }: SectionProps & { inTree: boolean }) {
  const { profile, parts } = messages;
  const marks = punctuation(locale);
  const kin = (['inspired_by', 'built_on', 'successor_of', 'succeeded_by'] as const).filter(
    (key) => library.lineage[key].length > 0,
  );
  return (
    <Fold
      id="lineage"
      title={profile.lineage}
      sum={plural(
        locale,
        parts.libraries,
        kin.reduce((sum, key) => sum + library.lineage[key].length, 0),
      )}
    >
      <dl className="mt-3 space-y-2">
        {kin.map((key) => (
          <div key={key}>
            <dt className="text-sm text-muted">{profile[key]}</dt>
            <dd>
              {library.lineage[key].map((text, index) => (
                <ContentText key={text} text={text} locale={locale}>
                  {index > 0 && marks.semicolon}
                  {text}
                </ContentText>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 text-sm text-muted">
        {profile.sources}
        {marks.colon}
        <SourceMarks ids={library.lineage.source} numbers={numbers} label={profile.source} />
      </p>
      {inTree && (
        <p className="mt-2 text-sm">
          <a href={paths.timeline(locale, `kin-${library.id}`)}>{profile.inTree}</a>
        </p>
      )}
    </Fold>
  );
}

/** How many dates or events there are, and from when to when. */
function datesSum(
  rows: readonly { readonly date: string }[],
  counted: 'dates' | 'events',
  { locale, messages }: SectionProps,
): string {
  const days = rows.map(({ date }) => date).sort();
  const ends = [days[0]!, days.at(-1)!].map((date) => formatDate(locale, date.slice(0, 4)));
  const marks = punctuation(locale);
  return `${plural(locale, messages.parts[counted], rows.length)}${marks.comma}${[...new Set(ends)].join('–')}`;
}

/** Dates of support in their order, with what happens on each. */
function DateList({
  rows,
  numbers,
  locale,
  messages,
}: SectionProps & { rows: NonNullable<Library['ends']> }) {
  const marks = punctuation(locale);
  return (
    <ul className="mt-3 space-y-2">
      {rows
        .toSorted((a, b) => a.date.localeCompare(b.date, 'en'))
        .map((row) => (
          <li key={`${row.date}-${row.what}`} data-end>
            <time dateTime={row.date} className="font-semibold">
              {formatDate(locale, row.date)}
            </time>
            {marks.colon}
            <ContentText text={row.what} locale={locale} />{' '}
            <SourceMarks ids={row.source} numbers={numbers} label={messages.profile.source} />
          </li>
        ))}
    </ul>
  );
}

/** Dates on which support ends, and apart from them those up to which it is promised. */
export function SupportDates(props: SectionProps) {
  const { library, messages } = props;
  const { profile, changes } = messages;
  if (!library.ends) return null;
  const ends = library.ends.filter(({ promised }) => !promised);
  const promises = library.ends.filter(({ promised }) => promised);
  return (
    <Fold id="ends" title={profile.ends} sum={datesSum(library.ends, 'dates', props)}>
      {ends.length > 0 && (
        <>
          <p className="mt-2 text-sm text-muted">{profile.endsHint}</p>
          <DateList {...props} rows={ends} />
        </>
      )}
      {promises.length > 0 && (
        <>
          <h3 className="mt-5 text-base font-bold">{changes.promises}</h3>
          <p className="text-sm text-muted">{changes.promisesHint}</p>
          <DateList {...props} rows={promises} />
        </>
      )}
    </Fold>
  );
}

/** Dated events, the newest first, and kinships. */
export function HistorySection(props: SectionProps & { inTree: boolean }) {
  const { library, numbers, locale, messages, inTree } = props;
  const { profile } = messages;
  return (
    <>
      <Fold id="history" title={profile.history} sum={datesSum(library.history, 'events', props)}>
        <ol className="steps mt-4">
          {library.history.toReversed().map((row) => (
            <li key={`${row.date}-${row.event}`} data-event>
              <time dateTime={row.date} className="text-sm font-semibold">
                {formatDate(locale, row.date)}
              </time>
              <p>
                <ContentText text={row.event} locale={locale} />{' '}
                <SourceMarks ids={row.source} numbers={numbers} label={profile.source} />
              </p>
            </li>
          ))}
        </ol>
        <p className="mt-2 text-sm">
          <a href={paths.changes(locale, library.id)}>{messages.site.changes}</a>
        </p>
      </Fold>
      <SupportDates {...props} />
      <LineageSection
        library={library}
        numbers={numbers}
        locale={locale}
        messages={messages}
        inTree={inTree}
      />
    </>
  );
}
