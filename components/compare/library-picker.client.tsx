'use client';

import type { Messages } from '@/lib/i18n/locales-fs';
import { maxColumns, minColumns } from '@/lib/address/compare';
import { fill } from '@/lib/i18n/format';
import { Icon } from '../icon/icon';
import { remover } from '../focus/use-next-focus.client';
import type { Comparison, LibraryOption } from './use-comparison.client';

/** Puts one more library into a column; while there is only one, names it, with a way to take it out. */
export function LibraryPicker({
  libraries,
  comparison: { state, columns, change },
  words,
}: {
  libraries: readonly LibraryOption[];
  comparison: Comparison;
  words: Messages['compare'];
}) {
  const full = state.libraries.length >= maxColumns;
  const only = state.libraries.length === 1 ? columns[0] : undefined;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <label className="flex max-w-full flex-wrap items-center gap-2 text-sm">
        {words.add}
        <select
          className="field"
          value=""
          // Not switched off, or it would lose the focus to the fifth library.
          aria-disabled={full || undefined}
          onChange={(event) =>
            event.target.value && change({ ...state, libraries: [...state.libraries, event.target.value] })
          }
        >
          <option value="">{full ? fill(words.full, { count: maxColumns }) : words.choose}</option>
          {libraries
            .filter(({ id }) => !full && !state.libraries.includes(id))
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </select>
      </label>
      {state.libraries.length < minColumns && (
        <p className="text-sm font-semibold" role="status">
          {words.needTwo}
        </p>
      )}
      {only && (
        <span className="flex items-center gap-1 rounded-md border border-edge bg-panel ps-2 text-sm">
          {only.name}
          <button
            type="button"
            className="grid size-8 place-items-center"
            {...remover}
            aria-label={fill(words.remove, { library: only.name })}
            onClick={() => change({ ...state, libraries: [] })}
          >
            <Icon name="close" />
          </button>
        </span>
      )}
    </div>
  );
}
