'use client';

import { withTerm, type FindState, type Weight } from '@/lib/find/address/state';
import type { Term, TermVocabulary } from '@/lib/find/term';
import { weighed, weighingOf, weighingsOf, type Weighing } from '@/lib/find/weighing';
import { punctuation } from '@/lib/i18n/punctuation';
import { fill } from '@/lib/i18n/format';
import { Icon } from '../icon/icon';
import { remover } from '../focus/use-next-focus.client';
import { termName, type AnswerContext } from './term-name';

/** What every chip needs. */
export interface ChipProps {
  state: FindState;
  vocabulary: TermVocabulary;
  context: AnswerContext;
  onChange: (state: FindState) => void;
}

/** The name of what a chip stands for, with the words in which it was said. */
export function ChipName({
  name,
  said,
  context: { locale, words },
}: {
  name: string;
  said: string | undefined;
  context: AnswerContext;
}) {
  const { open, close } = punctuation(locale);
  return (
    <span>
      {name}
      {said && (
        <span className="text-xs text-muted">
          {open}
          {fill(words.from, { words: said })}
          {close}
        </span>
      )}
    </span>
  );
}

/** The button that takes a chip out. */
export function RemoveButton({ label, onRemove }: { label: string; onRemove: () => void }) {
  return (
    <button
      type="button"
      className="grid size-8 place-items-center"
      {...remover}
      aria-label={label}
      onClick={onRemove}
    >
      <Icon name="close" className="size-3.5" />
    </button>
  );
}

/** One condition or one library, with the words in which it was said: it can change its weight, or go. */
export function TermChip({
  term,
  weight,
  said,
  state,
  vocabulary,
  context,
  onChange,
}: ChipProps & { term: Term; weight: Weight; said: string | undefined }) {
  const { words } = context;
  const name = termName(term.key, context);
  // A library that is named only is no condition that does not matter.
  const labels = term.condition.kind === 'library' ? { ...words, ...words.libraryWeights } : words;
  return (
    <li
      data-chip={term.key}
      data-weight={weight}
      className={`flex flex-wrap items-center gap-1 rounded-md border bg-panel ps-2 text-sm ${weight === 'must' ? 'border-ink' : 'border-dashed border-edge'}`}
    >
      <ChipName name={name} said={said} context={context} />
      <span className="hidden text-xs text-muted print:inline">{labels[weight]}</span>
      <select
        className="no-print rounded-sm bg-transparent text-xs underline"
        aria-label={fill(words.weigh, { name })}
        value={weighingOf(term, weight)}
        onChange={(event) => onChange(weighed(state, term, event.target.value as Weighing, vocabulary))}
      >
        {weighingsOf(term).map((weighing) => (
          <option key={weighing} value={weighing}>
            {labels[weighing]}
          </option>
        ))}
      </select>
      <RemoveButton
        label={fill(words.remove, { name })}
        onRemove={() => onChange(withTerm(state, term, undefined))}
      />
    </li>
  );
}
