import { toggleShown } from '@/lib/filter/map-state';

/** Takes what the address says of a list (empty: all of it) and an entry of it; gives whether the entry shows. */
export function shows(shown: readonly string[], id: string): boolean {
  return shown.length === 0 || shown.includes(id);
}

/** A switch for each entry of a list; gives the ids that show then, or an empty list for all of them. */
export function ShownSwitches<Id extends string>({
  label,
  entries,
  shown,
  onChange,
}: {
  label: string;
  entries: readonly { readonly id: Id; readonly name: string }[];
  shown: readonly Id[];
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
            checked={shows(shown, id)}
            onChange={() => onChange(toggleShown(ids, shown, id))}
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
