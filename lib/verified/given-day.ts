import { datePattern, expressionOf } from './patterns';

const milliseconds = 86_400_000;

/** Takes a day and a number of days; gives the day so many later. */
export function shiftDay(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * milliseconds).toISOString().slice(0, 10);
}

/** Takes a date as given (YYYY, YYYY-MM or YYYY-MM-DD); gives its last day. */
export function lastDayOf(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  if (day !== undefined) return date;
  // Day 0 of a month is the last of the one before it.
  return new Date(Date.UTC(year!, month ?? 12, 0)).toISOString().slice(0, 10);
}

/** Takes a date as given; gives its first day. */
export function firstDayOf(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** True if a day is the one given, or next to it: a commit has the day of its author's time zone. */
export function isGivenDay(given: string, day: string): boolean {
  return [-1, 0, 1].some((shift) => shiftDay(day, shift).startsWith(given));
}

/** How far into a file its own date stands, if it has one. */
const head = 2000;

/** Takes a date as given, the path of a file and its text; true if the file gives the date itself, in its name, or as a whole day in its words. */
export function saysDay(given: string, path: string, text: string): boolean {
  const [year, month = '', day = ''] = given.split('-');
  const unpadded = [year, month, day].filter(Boolean).map(Number).join('-');
  if (month && (path.includes(given) || path.includes(unpadded))) return true;
  return expressionOf(datePattern(given)).test(day ? text : month ? text.slice(0, head) : '');
}
