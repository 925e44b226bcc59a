import type { Messages } from '@/lib/i18n/locales-fs';
import { fill } from '@/lib/i18n/format';

/** The box before a name that puts the library into the comparison. It stands as it was sent; `usePickMarks` presses it. */
export function PickMark({ name, words }: { name: string; words: Messages['picks'] }) {
  return (
    <button type="button" value={name} className="pick-mark needs-script" aria-pressed="false">
      <span className="visually-hidden">
        {words.add} {fill(words.of, { library: name })}
      </span>
    </button>
  );
}
