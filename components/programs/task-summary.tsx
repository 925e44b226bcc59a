import type { ProgramState } from '@/lib/programs/shown';
import { punctuation } from '@/lib/i18n/punctuation';
import { StateWord } from './state-word';

/** A library whose program a folded part holds. */
export interface FoldedLibrary {
  readonly id: string;
  readonly name: string;
  readonly state: ProgramState;
}

/** The closed line of a task: its title, and of one library what came of it, of several whose is which. */
export function TaskSummary({
  title,
  libraries,
  states,
  locale,
}: {
  title: string;
  libraries: readonly FoldedLibrary[];
  states: Readonly<Record<ProgramState, string>>;
  locale: string;
}) {
  return (
    <summary>
      <h3>{title}</h3>
      <span className="fold-sum program-sum">
        {libraries.map(({ id, name, state }) => (
          <span key={id}>
            {libraries.length > 1 && `${name}${punctuation(locale).colon}`}
            <StateWord state={state} words={states} />
          </span>
        ))}
      </span>
    </summary>
  );
}
