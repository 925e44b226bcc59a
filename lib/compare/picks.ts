import { maxColumns } from '../address/compare';

/** A library picked for comparison: what the bar shows of it. Pages need no list of all libraries for that. */
export interface Pick {
  readonly id: string;
  readonly name: string;
  readonly hue: string;
}

const isId = (id: unknown): id is string => typeof id === 'string' && /^[a-z][a-z0-9-]{0,63}$/.test(id);
const isName = (name: unknown): name is string =>
  typeof name === 'string' && /\S/.test(name) && name.length <= 60;
const isHue = (hue: unknown): hue is string => typeof hue === 'string' && /^[a-z]+$/.test(hue);

function toPick(value: unknown): Pick | undefined {
  // Until November 2026 only the id was remembered.
  const {
    id,
    name = id,
    hue = 'slate',
  } = (typeof value === 'string' ? { id: value } : (value ?? {})) as Partial<Pick>;
  return isId(id) && isName(name) && isHue(hue) ? { id, name, hue } : undefined;
}

/** Takes what the browser remembered; gives the picks, whatever stood there. Never throws. */
export function parsePicks(text: string | null): Pick[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    if (!Array.isArray(value)) return [];
    const picks = value.flatMap((entry) => toPick(entry) ?? []);
    return picks
      .filter(({ id }, index) => picks.findIndex((pick) => pick.id === id) === index)
      .slice(0, maxColumns);
  } catch {
    return [];
  }
}

/** Takes the picks and a library; gives the picks with it added at the end, or taken out. A full list stays as it is. */
export function togglePick(picks: readonly Pick[], pick: Pick): Pick[] {
  if (picks.some(({ id }) => id === pick.id)) return picks.filter(({ id }) => id !== pick.id);
  return picks.length < maxColumns ? [...picks, pick] : [...picks];
}
