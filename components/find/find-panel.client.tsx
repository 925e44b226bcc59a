'use client';

import { withTerm, type FindState, type Weight } from '@/lib/find/state';
import { keyFor, subjectOf, toTerm, type TermVocabulary } from '@/lib/find/term';
import type { SubjectGroups } from '@/lib/find/names';
import type { Wish } from '@/lib/filter/filter';
import type { Messages } from '@/lib/i18n/locales-fs';

const choices = {
  any: undefined,
  must: ['must', 'yes'],
  wish: ['wish', 'yes'],
  mustNot: ['must', 'no'],
  wishNot: ['wish', 'no'],
} as const satisfies Record<string, readonly [Weight, Wish] | undefined>;
type Choice = keyof typeof choices;

function choiceOf(state: FindState, subject: string): Choice {
  for (const weight of ['must', 'wish'] as const) {
    const term = state[weight].find(({ key }) => subjectOf(key) === subject);
    if (term) return term.key.startsWith('-') ? `${weight}Not` : weight;
  }
  return 'any';
}

/** Every dimension and every value of a facet, with what the reader says of it. */
export function FindPanel({
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
    const [weight, wish] = choices[choice] ?? [undefined, 'yes' as const];
    const term = toTerm(keyFor(subject, wish), vocabulary);
    if (term) onChange(withTerm(state, term, weight));
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
                    {(Object.keys(choices) as Choice[]).map((choice) => (
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
