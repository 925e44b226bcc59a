import { maxColumns } from './url';

/** Takes what the browser remembered and the known ids; gives the picks, whatever stood there. Never throws. */
export function parsePicks(text: string | null, known: readonly string[]): string[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    if (!Array.isArray(value)) return [];
    return [...new Set(value.filter((id): id is string => known.includes(id as string)))].slice(0, maxColumns);
  } catch {
    return [];
  }
}

/** Takes the picks and an id; gives the picks with it added at the end, or taken out. A full list stays as it is. */
export function togglePick(picks: readonly string[], id: string): string[] {
  if (picks.includes(id)) return picks.filter((pick) => pick !== id);
  return picks.length < maxColumns ? [...picks, id] : [...picks];
}
