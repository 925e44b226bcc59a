'use client';

import { togglePick, type Pick } from '@/lib/compare/picks';
import { maxColumns } from '@/lib/address/compare';
import { fill } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/locales-fs';
import { changePicks, usePicks } from './use-picks.client';

/** Puts a library into the comparison or takes it out. */
export function PickButton({ id, name, hue, words }: Pick & { words: Messages['picks'] }) {
  const picks = usePicks();
  const picked = picks.some((pick) => pick.id === id);
  const full = !picked && picks.length >= maxColumns;
  return (
    <button
      type="button"
      className="button needs-script"
      aria-pressed={picked}
      aria-disabled={full}
      title={full ? fill(words.full, { count: maxColumns }) : undefined}
      onClick={() => changePicks((now) => togglePick(now, { id, name, hue }))}
    >
      {picked ? words.picked : words.add}
      <span className="visually-hidden"> {fill(words.of, { library: name })}</span>
    </button>
  );
}
