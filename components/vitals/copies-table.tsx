import { flag, vitalFlag } from '@/browser/contract/flags';
import type { VitalsRecord } from '@/lib/schema/records/vitals';
import { fill, formatDate, formatNumber, joinNames, plural } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/locales-fs';
import { punctuation } from '@/lib/i18n/punctuation';
import { MarkedText } from '../ui/content-text';
import { OuterLink } from '../ui/outer-link';
import { OwnFigures, reasonOf } from './own-figures';
import { VitalsName, type ShownVitals } from './vitals-picture';

/** What was left out of the counts, in words. */
export function LeftOutInWords({
  record,
  locale,
  words,
}: {
  record: VitalsRecord;
  locale: string;
  words: Messages['vitals'];
}) {
  const { robot_names: robots, collective_names: collective } = record.left_out;
  return (
    <MarkedText
      text={leftOutInWords(record, locale, words)}
      foreign={[joinNames(locale, robots), joinNames(locale, collective)]}
      locale={locale}
    />
  );
}

function leftOutInWords({ left_out: left }: VitalsRecord, locale: string, words: Messages['vitals']): string {
  const { semicolon, gap } = punctuation(locale);
  const parts = [
    ...(left.merges > 0 ? [plural(locale, words.merges, left.merges)] : []),
    ...(left.robots > 0
      ? [plural(locale, words.robots, left.robots, { names: joinNames(locale, left.robot_names) })]
      : []),
  ];
  const said =
    parts.length > 0 ? fill(words.leftOut, { parts: parts.join(semicolon) }) : words.nothingLeftOut;
  const collective = plural(locale, words.collective, left.collective, {
    names: joinNames(locale, left.collective_names),
  });
  return `${said}${left.collective > 0 ? `${gap}${collective}` : ''}`;
}

/** What the tags of a copy say, in words. */
export function releasesInWords({ tags }: VitalsRecord, locale: string, words: Messages['vitals']): string {
  if (tags.all === 0) return words.noTags;
  if (!tags.first || !tags.last) return fill(words.noReleases, { count: formatNumber(locale, tags.all) });
  const { semicolon, stop } = punctuation(locale);
  const parts = [
    plural(locale, words.releases, tags.releases, {
      first: formatDate(locale, tags.first),
      last: formatDate(locale, tags.last),
    }),
    ...(tags.median_days === undefined
      ? []
      : [fill(words.median, { days: formatNumber(locale, tags.median_days) })]),
    ...(tags.preliminary > 0 ? [plural(locale, words.preliminary, tags.preliminary)] : []),
  ];
  return `${parts.join(semicolon)}${stop.trimEnd()}`;
}

/** The copy that was measured, in words: where it begins and ends, and at which commit it was read. */
export function CopyInWords({
  record: { repository, commit, cut, born, lacks_before: lacks },
  locale,
  words,
}: {
  record: VitalsRecord;
  locale: string;
  words: Messages['vitals'];
}) {
  const { stop, gap } = punctuation(locale);
  return (
    <>
      <OuterLink href={repository} className="wrap-anywhere">
        {repository.replace(/^https?:\/\//, '')}
      </OuterLink>
      {stop}
      {born
        ? fill(words.born, { date: formatDate(locale, born) })
        : fill(words.lacks, { date: formatDate(locale, lacks!) })}
      {gap}
      {fill(words.cut, { date: formatDate(locale, cut), commit: commit.slice(0, 8) })}
    </>
  );
}

/** One library: its copy, its people, what was left out, its releases; or why nothing of that is there. */
function CopyRow({
  library,
  locale,
  words,
}: {
  library: ShownVitals;
  locale: string;
  words: Messages['vitals'];
}) {
  const { id, hue, record, says } = library;
  return (
    <tr id={id} {...flag(vitalFlag, id)} data-hue={hue} className="scroll-mt-20">
      <th scope="row">
        <VitalsName library={library} locale={locale} words={words} />
      </th>
      {record ? (
        <>
          <td>
            <CopyInWords record={record} locale={locale} words={words} />
          </td>
          <td>
            {plural(locale, words.inAll, record.people)}
            {punctuation(locale).gap}
            <LeftOutInWords record={record} locale={locale} words={words} />
          </td>
          <td>{releasesInWords(record, locale, words)}</td>
        </>
      ) : (
        <td colSpan={3}>
          {reasonOf(library, words)}
          {says && <OwnFigures figures={says} locale={locale} words={words} />}
        </td>
      )}
    </tr>
  );
}

/** What was measured of each library and what was left out. */
export function CopiesTable({
  libraries,
  locale,
  words,
}: {
  libraries: readonly ShownVitals[];
  locale: string;
  words: Messages['vitals'];
}) {
  return (
    <table className="grid-table stack-table mt-3">
      <caption className="visually-hidden">{words.copies}</caption>
      <thead>
        <tr>
          {[words.library, words.copy, words.counted, words.measures.releases.name].map((text) => (
            <th key={text} scope="col">
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {libraries.map((library) => (
          <CopyRow key={library.id} library={library} locale={locale} words={words} />
        ))}
      </tbody>
    </table>
  );
}
