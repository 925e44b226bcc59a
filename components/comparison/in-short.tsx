import type { ComparedLibrary } from '@/lib/compare/compared';
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

/** The headlines of a library: status, price and licence, languages, newest release, hardware and deployment. */
export function InShort({
  column,
  groups,
  context,
}: {
  column: ComparedLibrary;
  groups: readonly RowGroup[];
  context: ComparisonContext;
}) {
  const { locale, words } = context;
  const { cells, status, version, released } = column;
  const nameOf = (id: string) => groups.flatMap(({ rows }) => rows).find((row) => row.id === id)?.name ?? '';
  const chips = [
    [
      'status',
      nameOf('status'),
      <strong key="status" className={statusColours[status]}>
        {words.status[status]}
      </strong>,
    ],
    [
      'price',
      words.compare.inShort.price,
      [cells.price?.text, cells.license?.text].filter(Boolean).join(punctuation(locale).comma),
    ],
    ['languages', nameOf('host_languages'), cells.host_languages?.text ?? ''],
    [
      'release',
      nameOf('latest_release'),
      fill(words.compare.inShort.release, { version, date: formatDate(locale, released) }),
    ],
    ...groups
      .filter(({ id }) => id === 'hardware' || id === 'deployment')
      .map((group) => [group.id, group.name, supported(column, group, context)] as const),
  ] as const;
  return (
    <dl className="mt-3 flex flex-wrap content-start gap-x-4 gap-y-1 border-t border-rule pt-3 text-sm">
      {chips.map(([key, label, value]) => (
        <div key={key} data-headline={key}>
          <dt className="inline text-muted">{label}</dt>{' '}
          <dd className="inline">
            {typeof value === 'string' ? <ContentText text={value} locale={locale} /> : value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
