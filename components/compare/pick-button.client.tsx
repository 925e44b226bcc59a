'use client';

import { togglePick } from '@/lib/picks';
import { maxColumns } from '@/lib/url';
import { fill } from '@/lib/words';
import type { Messages } from '@/lib/locales';
import { usePicks, writePicks } from './use-picks.client';

/** Puts a library into the comparison or takes it out. */
export function PickButton({ id, name, known, words }: { id: string; name: string; known: readonly string[]; words: Messages['picks'] }) {
  const picks = usePicks(known);
  const picked = picks.includes(id);
  const full = !picked && picks.length >= maxColumns;
  return (
    <button type="button" className="button needs-script" aria-pressed={picked} aria-disabled={full} title={full ? fill(words.full, { count: maxColumns }) : undefined} onClick={() => writePicks(togglePick(picks, id))}>
      {picked ? words.picked : words.add}
      <span className="visually-hidden"> {fill(words.of, { library: name })}</span>
    </button>
  );
}
