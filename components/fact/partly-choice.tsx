import type { PartlyKind } from '@/lib/dimensions/types';
import type { Messages } from '@/lib/i18n/locales-fs';

/** Takes the chosen kinds of partial answers and the words of all of them; a box each, and the kinds chosen then in the order of the words. */
export function PartlyChoice({
  label,
  chosen,
  words,
  onChange,
}: {
  label: string;
  chosen: readonly PartlyKind[];
  words: Messages['partly'];
  onChange: (chosen: PartlyKind[]) => void;
}) {
  const kinds = Object.keys(words) as PartlyKind[];
  return (
    <fieldset className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
      <legend className="float-start me-3">{label}</legend>
      {kinds.map((kind) => (
        <label key={kind} className="flex items-center gap-1.5">
          <input
            type="checkbox"
            checked={chosen.includes(kind)}
            onChange={({ target }) =>
              onChange(kinds.filter((one) => (one === kind ? target.checked : chosen.includes(one))))
            }
          />
          {words[kind]}
        </label>
      ))}
    </fieldset>
  );
}
