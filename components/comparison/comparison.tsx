import type { ComparedLibrary } from '@/lib/compare/compared';
import type { RowGroup } from '@/lib/compare/rows';
import { Differences } from './differences';
import type { ComparisonContext } from './context';
import { LibraryCards } from './library-cards';
import { Measurements } from './measurements';
import { Migrations } from './migrations';
import { Programs } from './programs';
import { WholeTable, type TableTools } from '../table/whole-table';

/** One line that stays in sight on a phone: the names of the columns, or the choice of two among more. */
function PhoneNames({
  columns,
  choice,
  context,
}: Pick<ComparisonProps, 'columns' | 'context'> & { choice: React.ReactNode }) {
  return (
    <div className="phone-names no-print md:hidden" role="group" aria-label={context.words.compare.names}>
      {choice ??
        columns.map(({ id, name, hue }) => (
          <span
            key={id}
            data-hue={hue}
            className="min-w-0 flex-1 truncate border-t-4 border-t-lib font-semibold"
          >
            {name}
          </span>
        ))}
    </div>
  );
}

interface ComparisonProps {
  readonly columns: readonly ComparedLibrary[];
  /** All rows, for the summary. */
  readonly groups: readonly RowGroup[];
  /** Rows of the table; left out: all. */
  readonly shown?: readonly RowGroup[];
  /** Dimensions that the reader asked for. */
  readonly asked?: readonly string[];
  /** Index of the library from which one looks, and what a choice does; left out: the style sheet answers the choice. */
  readonly seen?: number;
  readonly onSee?: (id: string) => void;
  readonly settings?: React.ReactNode;
  readonly tools?: TableTools;
  /** On a phone: which two of more libraries show. */
  readonly phoneChoice?: React.ReactNode;
  readonly context: ComparisonContext;
}

/** Two to five libraries compared: the decision first, the proof behind it. The pair pages and the live comparison show the same. */
export function Comparison({
  columns,
  groups,
  shown = groups,
  asked = [],
  seen,
  onSee,
  settings,
  tools,
  phoneChoice,
  context,
}: ComparisonProps) {
  const narrow = tools?.narrow ?? columns.slice(0, 2).map(({ id }) => id);
  return (
    <div className="comparison landscape" data-seen-by={onSee ? 'script' : undefined}>
      <PhoneNames columns={columns} choice={phoneChoice} context={context} />
      <LibraryCards columns={columns} groups={groups} narrow={narrow} context={context} />
      <Differences
        columns={columns}
        groups={groups}
        asked={asked}
        seen={seen}
        onSee={onSee}
        context={context}
      />
      <Programs columns={columns} context={context} />
      <Measurements columns={columns} context={context} />
      <Migrations columns={columns} seen={seen} context={context} />
      <WholeTable
        columns={columns}
        groups={shown}
        settings={settings}
        tools={tools}
        locale={context.locale}
        words={context.words}
      />
    </div>
  );
}
