import 'server-only';
import type { Library } from '../../content/collection';

/** Takes days (YYYY-MM-DD), those left out as undefined; gives the newest, or nothing if there is none. */
export function newestDay(days: readonly (string | undefined)[]): string | undefined {
  return days.reduce((newest, day) => (day && (!newest || day > newest) ? day : newest), undefined);
}

/** Takes a library; gives the newest day on which something of it was checked. */
export function checkedOn({ checked, facts }: Pick<Library, 'checked' | 'facts'>): string {
  return newestDay([checked, ...Object.values(facts).map((fact) => fact?.checked)])!;
}
