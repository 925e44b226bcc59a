'use client';

import type { Column } from '@/lib/fact/column';
import type { Messages } from '@/lib/i18n/locales-fs';
import type { CompareState } from '@/lib/address/compare';
import { fill } from '@/lib/i18n/format';
import { Icon, type IconName } from '../icon/icon';
import { remover } from '../focus/use-next-focus.client';

/** Takes a list, an index and a step; gives the list with the two neighbours changed. */
function moved<Type>(list: readonly Type[], index: number, step: -1 | 1): Type[] {
  const next = [...list];
  const [taken] = next.splice(index, 1);
  next.splice(index + step, 0, taken!);
  return next;
}

/** Buttons in the header of a column: move, remove, make it the baseline. */
export function ColumnTools({
  column,
  state,
  words,
  onChange,
}: {
  column: Column;
  state: CompareState;
  words: Messages['compare'];
  onChange: (state: CompareState) => void;
}) {
  const index = state.libraries.indexOf(column.id);
  // A button that is switched off would lose the focus: the last step to the edge leaves it where it is.
  const tool = (
    label: string,
    sign: IconName,
    disabled: boolean,
    next: Partial<CompareState>,
    more?: typeof remover,
  ) => (
    <button
      type="button"
      className="grid size-7 place-items-center rounded border border-rule bg-panel text-sm aria-disabled:cursor-default aria-disabled:opacity-40"
      aria-disabled={disabled || undefined}
      {...more}
      aria-label={fill(label, { library: column.name })}
      title={fill(label, { library: column.name })}
      onClick={() => disabled || onChange({ ...state, ...next })}
    >
      <Icon name={sign} />
    </button>
  );
  return (
    <span className="no-print mt-1 flex gap-1">
      {tool(words.moveLeft, 'left', index === 0, { libraries: moved(state.libraries, index, -1) })}
      {tool(words.moveRight, 'right', index === state.libraries.length - 1, {
        libraries: moved(state.libraries, index, 1),
      })}
      {tool(state.baseline === column.id ? words.unsetBaseline : words.setBaseline, 'flag', false, {
        baseline: state.baseline === column.id ? '' : column.id,
      })}
      {tool(
        words.remove,
        'close',
        false,
        {
          libraries: state.libraries.filter((id) => id !== column.id),
          baseline: state.baseline === column.id ? '' : state.baseline,
        },
        remover,
      )}
    </span>
  );
}
