import { toggleShown } from '@/lib/filter/map/map-state';

/** Takes what the address says of a list (empty: what shows at first, all of it if nothing is named) and an entry of it; gives whether the entry shows. */
export function shows(shown: readonly string[], id: string, first?: readonly string[]): boolean {
  return shown.length === 0 ? (first?.includes(id) ?? true) : shown.includes(id);
}

/** A switch for each entry of a list; gives the ids that show then, or an empty list for those that show at first. */
export function ShownSwitches<Id extends string>({
  label,
  entries,
  shown,
  first,
  onChange,
}: {
  label: string;
  entries: readonly { readonly id: Id; readonly name: string }[];
  shown: readonly Id[];
  /** What shows where the address says nothing; all of it if left out. */
  first?: readonly Id[];
  onChange: (shown: Id[]) => void;
}) {
  const ids = entries.map(({ id }) => id);
  return (
    <fieldset className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
      <legend className="float-start me-3 font-semibold">{label}</legend>
      {entries.map(({ id, name }) => (
        <label key={id} className="flex items-center gap-1.5">
          <input
            type="checkbox"
            checked={shows(shown, id, first)}
            onChange={() => onChange(toggleShown(ids, shown, id, first))}
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
