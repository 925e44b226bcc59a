'use client';

import { gainsAndLosses, type RowGroup } from '@/lib/compare/rows';
import type { Messages } from '@/lib/i18n/locales-fs';
import { fill } from '@/lib/i18n/format';
import { NoteTools } from '../note/note-tools.client';
import { ColumnTools } from './column-tools.client';
import { CompareTable } from './compare-table';
import { GainsLosses } from './gains-losses';
import type { PhonePair } from './phone-columns.client';
import type { Comparison } from './use-comparison.client';

interface ComparedProps {
  readonly comparison: Comparison;
  readonly groups: readonly RowGroup[];
  readonly locale: string;
  readonly messages: Pick<Messages, 'compare' | 'fact' | 'status' | 'note'>;
}

/** The table with the tools of its columns and groups. */
function LiveTable({
  comparison: { state, columns, shown, complete, change },
  phonePair,
  folded,
  onFold,
  locale,
  messages,
}: Omit<ComparedProps, 'groups'> & {
  phonePair: PhonePair;
  folded: readonly string[];
  onFold: (group: string) => void;
}) {
  const words = messages.compare;
  return (
    <div className="mt-4">
      <CompareTable
        columns={columns}
        groups={shown.groups}
        baseline={state.baseline}
        narrow={phonePair}
        folded={folded}
        withVitals={state.groups.length === 0}
        locale={locale}
        words={messages}
        columnTools={(column) => (
          <ColumnTools column={column} state={state} words={words} onChange={change} />
        )}
        groupTools={({ id, name, rows }) => (
          <button
            type="button"
            className="button no-print"
            aria-expanded={!folded.includes(id)}
            onClick={() => onFold(id)}
          >
            {folded.includes(id) ? fill(words.unfold, { count: rows.length }) : words.fold}
            <span className="visually-hidden"> {name}</span>
          </button>
        )}
      />
      {shown.groups.length === 0 && complete && <p className="my-6">{words.noRows}</p>}
    </div>
  );
}

/** What each other library gains and loses against the baseline. */
function AgainstBaseline({ comparison: { columns, baseline }, groups, locale, messages }: ComparedProps) {
  const words = messages.compare;
  if (!baseline) return null;
  return (
    <div className="mt-8 space-y-4">
      <h2 className="text-2xl font-bold">{fill(words.measured, { library: baseline.name })}</h2>
      {columns
        .filter((column) => column !== baseline)
        .map((column) => (
          <GainsLosses
            key={column.id}
            from={baseline}
            to={column}
            change={gainsAndLosses(groups, baseline, column)}
            locale={locale}
            words={words}
          />
        ))}
    </div>
  );
}

/** The columns side by side; once all are there, the decision note and the sentences against the baseline. */
export function ComparedColumns({
  phonePair,
  folded,
  onFold,
  ...compared
}: ComparedProps & {
  phonePair: PhonePair;
  folded: readonly string[];
  onFold: (group: string) => void;
}) {
  const { comparison, groups, locale, messages } = compared;
  const { state, columns, complete } = comparison;
  return (
    <>
      <LiveTable {...compared} phonePair={phonePair} folded={folded} onFold={onFold} />
      {complete && (
        <NoteTools
          words={messages.note}
          input={() => ({
            columns,
            groups: state.groups.length > 0 ? groups.filter(({ id }) => state.groups.includes(id)) : groups,
            locale,
          })}
        />
      )}
      {complete && (
        <AgainstBaseline comparison={comparison} groups={groups} locale={locale} messages={messages} />
      )}
    </>
  );
}
