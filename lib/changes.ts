import { listSources, type CellSource } from './fact/column';
import type { Library } from './content/collection';
import { joinSentences } from './i18n/punctuation';
import { fill } from './i18n/format';

/** A dated event of one library, or an end that was announced. */
export interface ChangeEvent {
  /** Anchor on the page of changes: library, date, and its place among the events of that date. The same in every language. */
  readonly id: string;
  readonly library: string;
  readonly name: string;
  readonly hue: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date: string;
  /** `end`: an announced end of support. `part`: a part around the library ended. */
  readonly kind: 'event' | 'end' | 'part';
  /** The kind that a reader is told: an `end` up to which support is promised at least is a promise, nothing is said to end on it. */
  readonly shown: ChangeEvent['kind'] | 'promise';
  readonly text: string;
  readonly sources: readonly CellSource[];
}

/** Words for events that are made from the ecosystem. */
export interface ChangeWords {
  readonly partEnded: string;
  readonly partKept: string;
  readonly partSuccessor: string;
}

/** Gives how often a key was asked for, from 1. */
function number(seen: Map<string, number>, key: string): number {
  seen.set(key, (seen.get(key) ?? 0) + 1);
  return seen.get(key)!;
}

function eventsOf(library: Library, locale: string, words: ChangeWords): ChangeEvent[] {
  const sources = new Map(listSources(library).map((source) => [source.id, source]));
  const seen = new Map<string, number>();
  const event = (
    kind: ChangeEvent['kind'],
    date: string,
    text: string,
    cited: readonly string[],
    shown: ChangeEvent['shown'] = kind,
  ): ChangeEvent => ({
    id: [library.id, kind, date, number(seen, `${kind} ${date}`)].join('-'),
    library: library.id,
    name: library.name,
    hue: library.hue,
    date,
    kind,
    shown,
    text,
    sources: cited.map((id) => sources.get(id)!),
  });
  const history = [
    ...library.history.map((row) => event('event', row.date, row.event, row.source)),
    ...(library.ends ?? []).map((row) =>
      event('end', row.date, row.what, row.source, row.promised ? 'promise' : 'end'),
    ),
  ];
  const parts = library.ecosystem.flatMap(({ name, ended, status, successor, source }) => {
    // What the history tells of the same part in the same year need not be said twice.
    if (
      !ended ||
      status === 'active' ||
      history.some(({ date, text }) => date.slice(0, 4) === ended.slice(0, 4) && text.includes(name))
    )
      return [];
    const text = joinSentences(locale, [
      fill(status === 'retired' ? words.partEnded : words.partKept, { part: name }),
      successor && fill(words.partSuccessor, { successor }),
    ]);
    return [event('part', ended, text, source)];
  });
  return [...history, ...parts];
}

/** Takes libraries and today; gives every dated event up to today, the newest first, and the announced ends that are still to come, the nearest first. */
export function collectChanges(
  libraries: readonly Library[],
  today: string,
  locale: string,
  words: ChangeWords,
): { past: ChangeEvent[]; ahead: ChangeEvent[] } {
  const all = libraries.flatMap((library) => eventsOf(library, locale, words));
  const isAhead = ({ date }: ChangeEvent) => date > today.slice(0, date.length);
  const byDate = (a: ChangeEvent, b: ChangeEvent) =>
    a.date.localeCompare(b.date, 'en') || a.id.localeCompare(b.id, 'en');
  return {
    past: all.filter((event) => !isAhead(event)).sort((a, b) => byDate(b, a)),
    ahead: all.filter(isAhead).sort(byDate),
  };
}

/** Events that stand together: those of one month, further back those of one year. */
export interface ChangeGroup {
  /** YYYY-MM or YYYY. */
  readonly date: string;
  readonly events: readonly ChangeEvent[];
}

/** Takes past events, the newest first, and today; gives them by month for the half year up to today, by year before it. What is dated to a year alone stands with the year. */
export function byMonth(events: readonly ChangeEvent[], today: string): ChangeGroup[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const halfYearAgo = new Date(Date.UTC(year, month - 1 - 6)).toISOString().slice(0, 7);
  const groups = new Map<string, ChangeEvent[]>();
  for (const event of events) {
    const exact = event.date.slice(0, 7);
    const date = exact.length === 7 && exact > halfYearAgo ? exact : event.date.slice(0, 4);
    groups.set(date, [...(groups.get(date) ?? []), event]);
  }
  return [...groups].map(([date, those]) => ({ date, events: those }));
}

/** Takes a date as exact as its source; gives the first day it may mean and the first day after it, YYYY-MM-DD. */
export function spanOf(date: string): { first: string; after: string } {
  const [year = 0, month, day] = date.split('-').map(Number);
  const after = day
    ? Date.UTC(year, month! - 1, day + 1)
    : month
      ? Date.UTC(year, month, 1)
      : Date.UTC(year + 1, 0, 1);
  return {
    first: `${date}${'-01'.repeat(3 - date.split('-').length)}`,
    after: new Date(after).toISOString().slice(0, 10),
  };
}
