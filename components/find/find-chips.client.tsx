'use client';

import {
  emptyFind,
  findQuery,
  weights,
  withTerm,
  type Choice,
  type FindState,
  type Weight,
} from '@/lib/find/state';
import type { Term, TermVocabulary } from '@/lib/find/term';
import { chosen, weighed, weighingOf, weighingsOf, type Weighing } from '@/lib/find/weighing';
import { punctuation } from '@/lib/i18n/punctuation';
import { fill } from '@/lib/i18n/format';
import { remover } from '../focus/use-next-focus.client';
import { termName, type AnswerContext } from './judged-list';

interface ChipProps {
  state: FindState;
  vocabulary: TermVocabulary;
  context: AnswerContext;
  onChange: (state: FindState) => void;
}

/** One condition, with the words in which it was said: it can change its weight, or go. */
function TermChip({
  term,
  weight,
  said,
  state,
  vocabulary,
  context,
  onChange,
}: ChipProps & { term: Term; weight: Weight; said: string | undefined }) {
  const { words } = context;
  const marks = punctuation(context.locale);
  const name = termName(term.key, context);
  return (
    <li
      data-chip={term.key}
      data-weight={weight}
      className={`flex items-center gap-1 rounded-md border bg-panel ps-2 text-sm ${weight === 'must' ? 'border-ink' : 'border-dashed border-edge'}`}
    >
      <span>
        {name}
        {said && (
          <span className="text-xs text-muted">
            {marks.open}
            {fill(words.from, { words: said })}
            {marks.close}
          </span>
        )}
      </span>
      <span className="hidden text-xs text-muted print:inline">{words[weight]}</span>
      <select
        className="no-print rounded-sm bg-transparent text-xs underline"
        aria-label={fill(words.weigh, { name })}
        value={weighingOf(term, weight)}
        onChange={(event) => onChange(weighed(state, term, event.target.value as Weighing, vocabulary))}
      >
        {weighingsOf(term).map((weighing) => (
          <option key={weighing} value={weighing}>
            {words[weighing]}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="grid size-8 place-items-center"
        {...remover}
        aria-label={fill(words.remove, { name })}
        onClick={() => onChange(withTerm(state, term, undefined))}
      >
        ×
      </button>
    </li>
  );
}

/** Words that may mean one of several terms: the reader says which. */
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
      “{word}”
      <button
        type="button"
        className="grid size-8 place-items-center"
        {...remover}
        aria-label={fill(words.forget, { word })}
        onClick={() => onChange({ ...state, unmatched: state.unmatched.filter((other) => other !== word) })}
      >
        ×
      </button>
    </li>
  );
}

/** What was asked for, as chips: each can be made a must or a wish, or be taken out; words without a condition stand beside them. */
export function FindChips({
  said,
  ...props
}: ChipProps & {
  said: Readonly<Record<string, string>>;
}) {
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
