'use client';

import { weights, withTerm, type FindState } from '@/lib/find/address/state';
import { subjectOf, toTerm, type TermVocabulary } from '@/lib/find/term';
import { weighed, weighingOf, type Weighing } from '@/lib/find/weighing';
import type { SubjectGroups } from '@/lib/find/names';
import type { Messages } from '@/lib/i18n/locales-fs';

type Choice = Exclude<Weighing, 'irrelevant'> | 'any';

const choices: readonly Choice[] = ['any', 'must', 'wish', 'mustNot', 'wishNot'];

function choiceOf(state: FindState, subject: string): Choice {
  for (const weight of weights) {
    const term = state[weight].find(({ key }) => subjectOf(key) === subject);
    const weighing = term && weighingOf(term, weight);
    if (weighing && weighing !== 'irrelevant') return weighing;
  }
  return 'any';
}

/** Every dimension and every value of a facet, with what the reader says of it. */
export function ConditionPanel({
  state,
  groups,
  vocabulary,
  words,
  onChange,
}: {
  state: FindState;
  groups: SubjectGroups;
  vocabulary: TermVocabulary;
  words: Messages['find'];
  onChange: (state: FindState) => void;
}) {
  const change = (subject: string, choice: Choice) => {
    const term = toTerm(subject, vocabulary);
    if (term)
      onChange(
        choice === 'any' ? withTerm(state, term, undefined) : weighed(state, term, choice, vocabulary),
      );
  };
  return (
    <div className="grid gap-x-6 sm:grid-cols-2 lg:grid-cols-3">
      {groups.map(({ id, name, subjects }) => {
        const asked = subjects.filter(([subject]) => choiceOf(state, subject) !== 'any').length;
        return (
          <details key={id} className="border-b border-rule py-2">
            <summary className="py-1 font-semibold">
              {name}
              {asked > 0 && <span className="ms-2 text-sm font-normal text-muted">{asked}</span>}
            </summary>
            <div className="space-y-1">
              {subjects.map(([subject, label]) => (
                <label key={subject} className="flex items-center justify-between gap-2 text-sm">
                  {label}
                  <select
                    className="field text-sm"
                    value={choiceOf(state, subject)}
                    onChange={(event) => change(subject, event.target.value as Choice)}
                  >
                    {choices.map((choice) => (
                      <option key={choice} value={choice}>
                        {words[choice]}
                      </option>
                    ))}
                  </select>
                </label>
              ))}
            </div>
          </details>
        );
      })}
    </div>
  );
}
