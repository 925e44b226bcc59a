'use client';

import type { RowGroup } from '@/lib/compare/rows';
import type { GroupId } from '@/lib/dimensions/types';
import type { Messages } from '@/lib/i18n/locales-fs';
import { plural } from '@/lib/i18n/format';
import type { Comparison } from './use-comparison.client';

interface SettingsProps {
  readonly comparison: Comparison;
  readonly groups: readonly RowGroup[];
  readonly words: Messages['compare'];
}

/** Which groups of rows show; all of them are the same as no choice. */
function GroupChoice({ comparison: { state, change }, groups, words }: SettingsProps) {
  const toggle = (id: GroupId, on: boolean) => {
    const all = groups.map((group) => group.id);
    const now = state.groups.length === 0 ? all : state.groups;
    const next = on
      ? all.filter((group) => group === id || now.includes(group))
      : now.filter((group) => group !== id);
    change({ ...state, groups: next.length === all.length ? [] : next });
  };
  return (
    <details className="relative">
      <summary className="button">
        {words.groups}
        {state.groups.length > 0 && ` (${state.groups.length})`}
      </summary>
      <div className="z-40 mt-1 w-56 max-w-full space-y-1 rounded-md border border-edge bg-panel p-3 text-sm shadow-lg sm:absolute sm:max-w-none">
        {groups.map((group) => (
          <label key={group.id} className="flex items-center gap-2">
            <input
              type="checkbox"
              checked={state.groups.length === 0 || state.groups.includes(group.id)}
              onChange={(event) => toggle(group.id, event.target.checked)}
            />
            {group.name}
          </label>
        ))}
      </div>
    </details>
  );
}

/** How the comparison shows: differences only, which groups. */
export function CompareSettings({ comparison, groups, locale, words }: SettingsProps & { locale: string }) {
  const { state, columns, complete, failed, shown, change } = comparison;
  const arrived = complete || failed.length > 0;
  return (
    <>
      <label className="flex items-center gap-2 text-sm">
        <input
          type="checkbox"
          checked={state.differences}
          onChange={(event) => change({ ...state, differences: event.target.checked })}
        />
        {words.differences}
      </label>
      {state.differences && columns.length > 1 && arrived && (
        <span className="text-sm text-muted" role="status" data-hidden-rows={shown.hidden}>
          {plural(locale, words.hidden, shown.hidden)}
        </span>
      )}
      <GroupChoice comparison={comparison} groups={groups} words={words} />
    </>
  );
}
