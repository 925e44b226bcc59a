import type { RowGroup } from '@/lib/compare/rows';
import { groupsAtFirst, type MapState } from '@/lib/filter/map/map-state';
import { PartlyChoice } from '../fact/partly-choice';
import type { MapMessages } from './map-legend';
import type { MapColumn } from './map-table';
import { ShownSwitches } from './shown-switches';

/** One of a few orders. */
function OrderChoice<Order extends string>({
  label,
  chosen,
  words,
  onChange,
}: {
  label: string;
  chosen: Order;
  words: Readonly<Record<Order, string>>;
  onChange: (order: Order) => void;
}) {
  return (
    <label className="flex max-w-full flex-wrap items-center gap-x-2 text-sm">
      {label}
      <select
        className="field max-w-full"
        value={chosen}
        onChange={(event) => onChange(event.target.value as Order)}
      >
        {(Object.keys(words) as Order[]).map((order) => (
          <option key={order} value={order}>
            {words[order]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Which libraries, groups and rows show, in which order, and the button that prints. */
export function MapSwitches({
  columns,
  groups,
  state,
  onChange,
  messages,
}: {
  columns: readonly MapColumn[];
  groups: readonly RowGroup[];
  state: MapState;
  onChange: (next: Partial<MapState>) => void;
  messages: MapMessages;
}) {
  const { map: words, partly } = messages;
  const groupIds = groups.map(({ id }) => id);
  return (
    <div className="needs-script no-print mt-3 space-y-2">
      <ShownSwitches
        label={words.libraries}
        entries={columns}
        shown={state.libraries}
        onChange={(libraries) => onChange({ libraries })}
      />
      <ShownSwitches
        label={words.groups}
        entries={groups}
        shown={state.groups}
        first={groupsAtFirst}
        onChange={(next) => onChange({ groups: groupIds.filter((id) => next.includes(id)) })}
      />
      <PartlyChoice
        label={words.partly}
        chosen={state.partial}
        words={partly}
        onChange={(partial) => onChange({ partial })}
      />
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <OrderChoice
          label={words.rows}
          chosen={state.rows}
          words={words.rowsBy}
          onChange={(rows) => onChange({ rows })}
        />
        <OrderChoice
          label={words.columns}
          chosen={state.columns}
          words={words.columnsBy}
          onChange={(next) => onChange({ columns: next })}
        />
        <button type="button" className="button" onClick={() => window.print()}>
          {words.print}
        </button>
      </div>
    </div>
  );
}
