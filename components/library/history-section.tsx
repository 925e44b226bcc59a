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

/** How many dates there are, and from when to when. */
function datesSum(rows: readonly { readonly date: string }[], { locale, messages }: SectionProps): string {
  const days = rows.map(({ date }) => date).sort();
  const ends = [days[0]!, days.at(-1)!].map((date) => formatDate(locale, date.slice(0, 4)));
  const marks = punctuation(locale);
  return `${plural(locale, messages.parts.dates, rows.length)}${marks.comma}${[...new Set(ends)].join('–')}`;
}

/** Dated events, the newest first, and kinships. */
export function HistorySection(props: SectionProps & { inTree: boolean }) {
  const { library, numbers, locale, messages, inTree } = props;
  const { profile } = messages;
  const marks = punctuation(locale);
  return (
    <>
      <Fold id="history" title={profile.history} sum={datesSum(library.history, props)}>
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
      {library.ends && (
        <Fold id="ends" title={profile.ends} sum={datesSum(library.ends, props)}>
          <p className="mt-2 text-sm text-muted">{profile.endsHint}</p>
          <ul className="mt-3 space-y-2">
            {library.ends
              .toSorted((a, b) => a.date.localeCompare(b.date, 'en'))
              .map((row) => (
                <li key={`${row.date}-${row.what}`} data-end>
                  <time dateTime={row.date} className="font-semibold">
                    {formatDate(locale, row.date)}
                  </time>
                  {marks.colon}
                  <ContentText text={row.what} locale={locale} />{' '}
                  <SourceMarks ids={row.source} numbers={numbers} label={profile.source} />
                </li>
              ))}
          </ul>
        </Fold>
      )}
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
