'use client';

import { emptyFind, findQuery, weights, type Choice } from '@/lib/find/address/state';
import { chosen } from '@/lib/find/weighing';
import { punctuation } from '@/lib/i18n/punctuation';
import { fill } from '@/lib/i18n/format';
import { termName, type AnswerContext } from './term-name';
import { ChipName, RemoveButton, TermChip, type ChipProps } from './term-chip.client';

/** Something that asks nothing of a library, a name without a profile or a question, with the words in which it was said; it can go. */
function PlainChip({
  chip,
  name,
  said,
  context,
  onRemove,
}: {
  chip: string;
  name: string;
  said: string | undefined;
  context: AnswerContext;
  onRemove: () => void;
}) {
  return (
    <li
      data-chip={chip}
      data-weight="irrelevant"
      className="flex items-center gap-1 rounded-md border border-dashed border-edge bg-panel ps-2 text-sm"
    >
      <ChipName name={name} said={said} context={context} />
      <RemoveButton label={fill(context.words.remove, { name })} onRemove={onRemove} />
    </li>
  );
}

/** Words that may mean one of several terms: the reader says which, or neither. */
function ChoiceChip({ choice, state, context, onChange }: ChipProps & { choice: Choice }) {
  const { words } = context;
  return (
    <li
      data-choice={choice.map(({ key }) => key).join('|')}
      className="flex flex-wrap items-center gap-1 rounded-md border border-partial bg-sunken px-2 py-1 text-sm"
    >
      {words.which}
      {choice.map((term) => (
        <button
          key={term.key}
          type="button"
          className="button text-sm"
          onClick={() => onChange(chosen(state, choice, term))}
        >
          {termName(term.key, context)}
        </button>
      ))}
      <RemoveButton
        label={words.neither}
        onRemove={() => onChange({ ...state, choices: state.choices.filter((other) => other !== choice) })}
      />
    </li>
  );
}

/** A word of the reader's that no condition stands for; it can be taken out. */
function UnmatchedChip({ word, state, context: { words }, onChange }: ChipProps & { word: string }) {
  return (
    <li
      data-unmatched={word}
      className="flex items-center rounded-md border border-dotted border-partial bg-sunken ps-2 text-sm text-muted"
    >
      {fill(words.quoted, { word })}
      <RemoveButton
        label={fill(words.forget, { word })}
        onRemove={() => onChange({ ...state, unmatched: state.unmatched.filter((other) => other !== word) })}
      />
    </li>
  );
}

/** Names without a profile and questions, as chips. */
function PlainChips({ said, otherNames, state, context, onChange }: ChipProps & ChipWords) {
  return (
    <>
      {state.others.map((id) => (
        <PlainChip
          key={id}
          chip={`other:${id}`}
          name={otherNames[id] ?? id}
          said={said[`other:${id}`]}
          context={context}
          onRemove={() => onChange({ ...state, others: state.others.filter((other) => other !== id) })}
        />
      ))}
      {state.asks.map((intent) => (
        <PlainChip
          key={intent}
          chip={`intent:${intent}`}
          name={context.words.asks[intent]}
          said={said[`intent:${intent}`]}
          context={context}
          onRemove={() => onChange({ ...state, asks: state.asks.filter((other) => other !== intent) })}
        />
      ))}
    </>
  );
}

/** From which words each chip came, and what names without a profile are called. */
export interface ChipWords {
  said: Readonly<Record<string, string>>;
  otherNames: Readonly<Record<string, string>>;
}

/** Everything that was understood, as chips: each can be weighed otherwise or taken out; words that nothing stands for are beside them. */
export function SituationChips({ said, otherNames, ...props }: ChipProps & ChipWords) {
  const { state, context, onChange } = props;
  const { words } = context;
  const marks = punctuation(context.locale);
  if (findQuery({ ...state, partial: false }) === '') return null;
  return (
    <div>
      <ul aria-label={words.conditions} className="flex flex-wrap gap-2" data-chips>
        {weights.flatMap((weight) =>
          state[weight].map((term) => (
            <TermChip key={term.key} term={term} weight={weight} said={said[term.key]} {...props} />
          )),
        )}
        <PlainChips said={said} otherNames={otherNames} {...props} />
        {state.choices.map((choice) => (
          <ChoiceChip key={choice.map(({ key }) => key).join()} choice={choice} {...props} />
        ))}
        {state.unmatched.map((word) => (
          <UnmatchedChip key={word} word={word} {...props} />
        ))}
        <li>
          <button
            type="button"
            className="button"
            onClick={() => onChange({ ...emptyFind, partial: state.partial })}
          >
            {words.clear}
          </button>
        </li>
      </ul>
      {state.unmatched.length > 0 && (
        <p className="mt-1 text-sm text-partial" role="status">
          {fill(words.unmatched, { words: state.unmatched.join(marks.list) })}
          {words.stop}
          {marks.gap}
          {words.unmatchedHint}
        </p>
      )}
    </div>
  );
}
