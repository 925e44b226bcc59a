import type { ComparedLibrary } from '@/lib/compare/compared';
import { coreOf } from '@/lib/compare/rank-differences';
import type { RowGroup } from '@/lib/compare/rows';
import { fill, formatDate, plural } from '@/lib/i18n/format';
import { punctuation } from '@/lib/i18n/punctuation';
import { ContentText } from '../ui/content-text';
import type { ComparisonContext } from './context';

const statusColours = {
  active: 'text-yes',
  maintenance: 'text-partial',
  retired: 'text-no',
  unknown: 'text-unknown',
};

/** Where a library can be used, of one group: the names of the rows with yes, and how many more are partial. */
function supported(column: ComparedLibrary, group: RowGroup, { locale, words }: ComparisonContext): string {
  const { inShort } = words.compare;
  const within = (state: string) => group.rows.filter(({ id }) => column.cells[id]?.state === state);
  const { list, semicolon } = punctuation(locale);
  const names = within('yes').map(({ name }) => name);
  const partial = within('partial').length;
  const said = [names.join(list), partial > 0 ? plural(locale, inShort.partly, partial) : ''];
  return said.filter(Boolean).join(semicolon) || inShort.none;
}

/** What a headline is called and what it says; `key` names it to tests and styles. */
type Headline = readonly [key: string, label: string, value: React.ReactNode];

/** Headlines in a row. `terse`: their values alone, since these tell by themselves what they are; the labels are read aloud. */
function Headlines({
  headlines,
  terse = false,
  className = '',
  locale,
}: {
  headlines: readonly Headline[];
  terse?: boolean;
  className?: string;
  locale: string;
}) {
  return (
    <dl
      className={`flex flex-wrap content-start gap-y-1 text-sm ${terse ? 'gap-x-1' : 'gap-x-4'} ${className}`}
    >
      {headlines.map(([key, label, value]) => (
        <div
          key={key}
          data-headline={key}
          className={terse ? 'rounded border border-rule px-1.5' : undefined}
        >
          <dt className={terse ? 'visually-hidden' : 'inline text-muted'}>{label}</dt>{' '}
          <dd className="inline">
            {typeof value === 'string' ? <ContentText text={value} locale={locale} /> : value}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The headlines of a library: status, price and licence, languages, newest release. */
export function InShort({
  column,
  groups,
  terse,
  context,
}: {
  column: ComparedLibrary;
  groups: readonly RowGroup[];
  terse: boolean;
  context: ComparisonContext;
}) {
  const { locale, words } = context;
  const { cells, status, version, released } = column;
  const nameOf = (id: string) => groups.flatMap(({ rows }) => rows).find((row) => row.id === id)?.name ?? '';
  // What else is said of a price stands among the differences.
  const price = [coreOf(cells.price?.text ?? ''), cells.license?.text];
  const headlines: Headline[] = [
    [
      'status',
      nameOf('status'),
      <strong key="status" className={statusColours[status]}>
        {words.status[status]}
      </strong>,
    ],
    ['price', words.compare.inShort.price, price.filter(Boolean).join(punctuation(locale).comma)],
    ['languages', nameOf('host_languages'), cells.host_languages?.text ?? ''],
    [
      'release',
      nameOf('latest_release'),
      fill(words.compare.inShort.release, { version, date: formatDate(locale, released) }),
    ],
  ];
  return <Headlines headlines={headlines} terse={terse} locale={locale} />;
}

/** Where a library can be used: on which hardware, and in which surroundings what was made with it runs. */
export function Places({
  column,
  groups,
  className,
  context,
}: {
  column: ComparedLibrary;
  groups: readonly RowGroup[];
  className: string;
  context: ComparisonContext;
}) {
  const headlines = groups
    .filter(({ id }) => id === 'hardware' || id === 'deployment')
    .map((group): Headline => [group.id, group.name, supported(column, group, context)]);
  return <Headlines headlines={headlines} className={className} locale={context.locale} />;
}
