import type { RecordPath } from '../fault';
import { faultsIn, type Rule } from './rule';

const dateKeys = new Set(['date', 'checked', 'read', 'year']);

function datesOf(value: unknown, path: RecordPath = []): { path: RecordPath; text: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (dateKeys.has(key) && (typeof inner === 'string' || typeof inner === 'number')) return [{ path: here, text: String(inner) }];
    return datesOf(inner, here);
  });
}

/** True if a date, month or year begins after today. */
export function isFuture(date: string, today: string): boolean {
  return date > today.slice(0, date.length);
}

/** No date lies in the future; announced ends stand in notes and events. */
export const noFutureDate: Rule = {
  name: 'no-future-date',
  keeps: 'No day of checking, source, release, measurement or event lies in the future.',
  check: ({ profiles, claims, today }) => [
    ...profiles.flatMap((profile) => {
      const fault = faultsIn(profile, noFutureDate.name);
      return datesOf(profile.record)
        .filter(({ text }) => isFuture(text, today))
        .map(({ path, text }) => fault(path, text, `a date up to ${today}`, 'Correct the date; an announced date belongs into a note.'));
    }),
    ...datesOf(claims?.claims ?? [], ['claims'])
      .filter(({ text }) => isFuture(text, today))
      .map(({ path, text }) => ({
        file: claims!.file,
        ...claims!.document.place(path),
        rule: noFutureDate.name,
        found: text,
        wanted: `a date up to ${today}`,
        mend: 'Correct the date.',
      })),
  ],
};
