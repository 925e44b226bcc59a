import type { Piece } from './vocabulary/dictionary';
import type { Meaning } from './meaning';
import type { Span } from './reading';

/** A piece with what it means and what the text around it makes of it. */
export interface Item extends Span {
  readonly means: Meaning | undefined;
  /** A library of the same name, where the phrase is a programming language first. */
  readonly named?: Meaning | undefined;
  /** Set for marks: how far what was turned before them reaches. */
  readonly mark: 'list' | 'pause' | 'stop' | undefined;
  readonly said: string;
  /** True: a word in it means something on this site, and not this. */
  readonly elsewhere?: true;
}

/** Items of one clause, and the mark that ends it. */
export interface Clause {
  readonly items: readonly Item[];
  readonly mark: Item | undefined;
}

/** What a piece is as an item. */
function toItem({ units, means: phrase, named, plain }: Piece, typed: string): Item & { isHan: boolean } {
  const { kind, start } = units[0]!;
  const { end } = units.at(-1)!;
  const said = typed.slice(start, end);
  const isOrdinary = plain && said === said.toLowerCase();
  const isUnknown = phrase?.kind === 'unknown';
  const means: Meaning | undefined = isOrdinary ? { kind: 'function' } : isUnknown ? undefined : phrase;
  const mark = means || kind === 'word' || kind === 'han' ? undefined : kind;
  const elsewhere = isUnknown && phrase.elsewhere ? { elsewhere: true as const } : {};
  return { start, end, means, named, mark, said, ...elsewhere, isHan: kind === 'han' && !isUnknown };
}

/** Takes pieces and the typed text; gives them as items. Unknown characters of one Chinese word are one. */
export function toItems(pieces: readonly Piece[], typed: string): Item[] {
  const items: (Item & { readonly isHan: boolean })[] = [];
  for (const piece of pieces) {
    const item = toItem(piece, typed);
    const before = items.at(-1);
    const isLost = !item.means && item.isHan;
    // A character that the dictionary of the browser leaves alone is one word with what stands before it.
    const [{ begins, ends }] = piece.units as [Piece['units'][number]];
    const goesOn = isLost && (!begins || ends || before?.said.length === 1);
    if (before && goesOn && before.isHan && !before.means)
      items[items.length - 1] = { ...before, end: item.end, said: typed.slice(before.start, item.end) };
    else items.push(item);
  }
  return items;
}

/** Takes items; gives them in clauses: a comma or the end of a sentence ends one. */
export function toClauses(items: readonly Item[]): Clause[] {
  const clauses: Clause[] = [];
  let open: Item[] = [];
  for (const item of items) {
    if (item.mark === 'pause' || item.mark === 'stop') {
      clauses.push({ items: open, mark: item });
      open = [];
    } else open.push(item);
  }
  return [...clauses, { items: open, mark: undefined }];
}
