'use client';

import type { RowGroup } from '@/lib/compare/rows';
import type { Messages } from '@/lib/i18n/locales-fs';
import { fill } from '@/lib/i18n/format';
import { Comparison } from '../comparison/comparison';
import type { ComparisonWords } from '../comparison/context';
import { NoteTools } from '../note/note-tools.client';
import { ColumnTools } from './column-tools.client';
import { CompareExport } from './compare-export.client';
import { CompareSettings } from './compare-settings.client';
import { PhoneColumns, usePhonePair } from './phone-columns.client';
import type { Comparison as Compared } from './use-comparison.client';

/** Words of the live comparison: those of every comparison, and those of the note. */
export interface LiveWords extends ComparisonWords {
  readonly note: Messages['note'];
}

interface ComparedProps {
  readonly comparison: Compared;
  readonly groups: readonly RowGroup[];
  readonly folded: readonly string[];
  readonly onFold: (group: string) => void;
  readonly locale: string;
  readonly messages: LiveWords;
}

/** The button that folds a group of the table. */
function FoldButton({
  group: { id, name, rows },
  isFolded,
  onFold,
  words,
}: {
  group: RowGroup;
  isFolded: boolean;
  onFold: (group: string) => void;
  words: Messages['compare'];
}) {
  return (
    <button type="button" className="button no-print" aria-expanded={!isFolded} onClick={() => onFold(id)}>
      {isFolded ? fill(words.unfold, { count: rows.length }) : words.fold}
      <span className="visually-hidden"> {name}</span>
    </button>
  );
}

/** The compared libraries with the tools of the table, and the decision note once all are there. */
export function ComparedColumns({ comparison, groups, folded, onFold, locale, messages }: ComparedProps) {
  const { state, columns, complete, shown, change } = comparison;
  const { compare: words, note } = messages;
  const [phonePair, setPhonePair] = usePhonePair(state.libraries);
  const seen = columns.findIndex(({ id }) => id === state.baseline);
  return (
    <>
      <Comparison
        columns={columns}
        groups={groups}
        shown={shown.groups}
        asked={state.asked}
        seen={Math.max(seen, 0)}
        onSee={(baseline) => change({ ...state, baseline })}
        settings={
          <>
            <CompareSettings comparison={comparison} groups={groups} locale={locale} words={words} />
            <CompareExport comparison={comparison} locale={locale} messages={messages} />
          </>
        }
        tools={{
          baseline: state.baseline,
          narrow: phonePair,
          folded,
          withVitals: state.groups.length === 0,
          columnTools: (column) => (
            <ColumnTools column={column} state={state} words={words} onChange={change} />
          ),
          groupTools: (group) => (
            <FoldButton group={group} isFolded={folded.includes(group.id)} onFold={onFold} words={words} />
          ),
        }}
        phoneChoice={
          columns.length > 2 && (
            <PhoneColumns columns={columns} pair={phonePair} words={words} onChange={setPhonePair} />
          )
        }
        context={{ locale, words: messages }}
      />
      {shown.groups.length === 0 && complete && <p className="my-6">{words.noRows}</p>}
      {complete && (
        <NoteTools
          words={note}
          input={() => ({
            columns,
            groups: state.groups.length > 0 ? groups.filter(({ id }) => state.groups.includes(id)) : groups,
            locale,
          })}
        />
      )}
    </>
  );
}
