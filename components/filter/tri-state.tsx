import type { Wish } from '@/lib/filter/filter';
import { fill } from '@/lib/i18n/format';
import { SupportFill } from '../fact/support-fill';

/** Words of the three choices. */
export interface TriStateWords {
  readonly any: string;
  readonly yes: string;
  readonly no: string;
  readonly partial: string;
}

/** How many libraries would match each choice, and how many answer in part. */
export interface TriStateCounts {
  readonly yes: number;
  readonly no: number;
  readonly partial?: number;
}

/** One question with any / yes / no; each choice shows how many libraries would match. */
export function TriState({
  name,
  label,
  wish,
  counts,
  words,
  onChange,
}: {
  name: string;
  label: string;
  wish: Wish | undefined;
  counts: TriStateCounts;
  words: TriStateWords;
  onChange: (wish: Wish | undefined) => void;
}) {
  const choices = [
    [undefined, words.any, undefined],
    ['yes', words.yes, counts.yes],
    ['no', words.no, counts.no],
  ] as const;
  return (
    <fieldset className="flex items-center justify-between gap-2 py-0.5">
      <legend className="float-start min-w-0 grow text-sm">{label}</legend>
      <div className="segments shrink-0 [&_label]:px-1.5">
        {choices.map(([value, word, count]) => (
          <label key={word}>
            <input type="radio" name={name} checked={wish === value} onChange={() => onChange(value)} />
            {word}
            {count !== undefined && <span className="ms-1 opacity-75">{count}</span>}
          </label>
        ))}
        {counts.partial ? (
          <span className="flex items-center gap-1 border-s border-rule px-1 text-[0.8125rem] [--fill-h:0.8rem] [--fill-w:0.8rem]">
            <SupportFill state="partial" word={fill(words.partial, { count: counts.partial })} silent />
            <span aria-hidden="true">{counts.partial}</span>
          </span>
        ) : null}
      </div>
    </fieldset>
  );
}
