'use client';

import { withTerm, type FindState } from '@/lib/find/state';
import { punctuation } from '@/lib/i18n/punctuation';
import { fill } from '@/lib/i18n/format';
import { termName, type AnswerContext } from './judged-list';

/** What was asked for, as chips: each can be made a must or a wish, or be taken out; words without a condition stand beside them. */
export function FindChips({
  state,
  said,
  context,
  onChange,
}: {
  state: FindState;
  said: Readonly<Record<string, string>>;
  context: AnswerContext;
  onChange: (state: FindState) => void;
}) {
  const { words } = context;
  const marks = punctuation(context.locale);
  const chips = [
    ...state.must.map((term) => ({ term, weight: 'must' as const })),
    ...state.wish.map((term) => ({ term, weight: 'wish' as const })),
  ];
  if (chips.length + state.unmatched.length === 0) return null;
  return (
    <div>
      <ul aria-label={words.conditions} className="flex flex-wrap gap-2" data-chips>
        {chips.map(({ term, weight }) => {
          const name = termName(term.key, context);
          const other = weight === 'must' ? 'wish' : 'must';
          return (
            <li
              key={term.key}
              data-chip={term.key}
              data-weight={weight}
              className={`flex items-center gap-1 rounded-md border bg-panel ps-2 text-sm ${weight === 'must' ? 'border-ink' : 'border-dashed border-edge'}`}
            >
              <span>
                {name}
                {said[term.key] && (
                  <span className="text-xs text-muted">
                    {marks.open}
                    {fill(words.from, { words: said[term.key]! })}
                    {marks.close}
                  </span>
                )}
              </span>
              <button
                type="button"
                className="rounded-sm px-1 text-xs underline"
                aria-label={fill(other === 'must' ? words.makeMust : words.makeWish, { name })}
                onClick={() => onChange(withTerm(state, term, other))}
              >
                {words[weight]}
              </button>
              <button
                type="button"
                className="grid size-8 place-items-center"
                aria-label={fill(words.remove, { name })}
                onClick={() => onChange(withTerm(state, term, undefined))}
              >
                ×
              </button>
            </li>
          );
        })}
        {state.unmatched.map((word) => (
          <li
            key={word}
            data-unmatched={word}
            className="flex items-center rounded-md border border-dotted border-partial bg-sunken ps-2 text-sm text-muted"
          >
            “{word}”
            <button
              type="button"
              className="grid size-8 place-items-center"
              aria-label={fill(words.forget, { word })}
              onClick={() =>
                onChange({ ...state, unmatched: state.unmatched.filter((other) => other !== word) })
              }
            >
              ×
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            className="button"
            onClick={() => onChange({ ...state, must: [], wish: [], unmatched: [] })}
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
