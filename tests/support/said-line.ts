import type { SaidPart } from '@/lib/understand/reading';

/** A part in one line: the key with its sign, `-` not wanted, `?` unsure, `~` irrelevant, `(…)` a wish; names by their id. */
export function saidLine(part: SaidPart): string {
  if (part.kind === 'lost') return `lost ${part.said}`;
  if (part.kind === 'name') return `${part.unwanted ? '-' : ''}@${part.id}`;
  if (part.kind === 'intent') return part.intent;
  const keys = part.keys.join('|');
  if (part.kind === 'choice') return `?${keys}`;
  const signed = `${part.wish === 'no' ? '-' : ''}${keys}`;
  if (part.unsure) return `?${signed}`;
  if (part.weight === 'irrelevant') return `~${signed}`;
  return part.weight === 'wish' ? `(${signed})` : signed;
}
