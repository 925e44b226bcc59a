import type { ProgramState, ShownTask } from '@/lib/programs/shown';
import type { Messages } from '@/lib/i18n/locales-fs';
import { paths } from '@/lib/url';
import { SupportFill } from '../fact/support-fill';
import { signOf } from './state-word';

/** A library with what came of each of its programs, by task. */
export interface MatrixRow {
  readonly id: string;
  readonly name: string;
  readonly hue: string;
  readonly states: Readonly<Record<string, ProgramState>>;
}

/** Libraries by tasks; each answer leads to the program, or to the reason why there is none. */
export function ProgramMatrix({
  rows,
  tasks,
  locale,
  words,
}: {
  rows: readonly MatrixRow[];
  tasks: readonly ShownTask[];
  locale: string;
  words: Messages['programs'];
}) {
  const { states } = words.part;
  return (
    <div className="scroll-x" tabIndex={0} role="group" aria-label={words.matrixTitle}>
      <table className="grid-table program-matrix">
        <caption className="visually-hidden">{words.matrixTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{words.library}</th>
            {tasks.map(({ id, title }) => (
              <th key={id} scope="col">
                <a href={paths.programs(locale, id)} className="text-ink">
                  {title}
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, hue, states: came }) => (
            <tr key={id} data-hue={hue}>
              <th scope="row">
                <a href={paths.library(locale, id, 'example')} className="text-ink">
                  {name}
                </a>
              </th>
              {tasks.map(({ id: task }) => {
                const state = came[task];
                return (
                  <td key={task} data-state={state}>
                    {state ? (
                      <a href={paths.programs(locale, task, [id], id)}>
                        <SupportFill state={signOf[state]} word={states[state]} />
                      </a>
                    ) : (
                      <span className="text-xs text-muted">{words.unwritten}</span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
