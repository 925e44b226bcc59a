'use client';

import { useState } from 'react';
import type { FindState } from '@/lib/find/address/state';
import type { SubjectGroups } from '@/lib/find/names';
import type { TermVocabulary } from '@/lib/find/term';
import { SituationChips, type ChipWords } from './situation-chips.client';
import { ConditionPanel } from './condition-panel.client';
import type { AnswerContext } from './term-name';

/** The conditions and how to change them: as chips, whether a partial answer is enough, and every one there is, to choose from. */
export function SituationConditions({
  vocabulary,
  said,
  otherNames,
  panel,
  ...props
}: ChipWords & {
  state: FindState;
  vocabulary: TermVocabulary;
  context: AnswerContext;
  /** Conditions to choose from, in groups. */
  panel: SubjectGroups;
  onChange: (state: FindState) => void;
}) {
  const { state, context, onChange } = props;
  const { words } = context;
  const [choosing, setChoosing] = useState(false);
  return (
    <div className="mt-4 space-y-3">
      <SituationChips said={said} otherNames={otherNames} vocabulary={vocabulary} {...props} />
      <fieldset className="flex flex-wrap items-center gap-3 text-sm">
        <legend className="float-start me-1">{words.partial}</legend>
        {([true, false] as const).map((partial) => (
          <label key={String(partial)} className="flex items-center gap-1">
            <input
              type="radio"
              name="partial"
              checked={state.partial === partial}
              onChange={() => onChange({ ...state, partial })}
            />
            {partial ? words.enough : words.notEnough}
          </label>
        ))}
      </fieldset>
      <details
        className="no-print plate px-4 py-2"
        onToggle={(event) => setChoosing(event.currentTarget.open)}
      >
        <summary className="font-semibold">{words.choose}</summary>
        {choosing && (
          <ConditionPanel
            state={state}
            groups={panel}
            vocabulary={vocabulary}
            words={words}
            onChange={onChange}
          />
        )}
      </details>
    </div>
  );
}
