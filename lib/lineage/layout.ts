import { scaleLinear } from 'd3-scale';
import type { Kin } from '../schema/lineage';
import { linksOf, type Link } from './relations';

/** Measures of a drawing, in pixels. */
export interface Measures {
  readonly width: number;
  /** Room left of the first lifeline, for names. */
  readonly start: number;
  readonly row: number;
  readonly top: number;
  /** Room for the years before the break, if there is one. */
  readonly early: number;
  /** Room right of today. */
  readonly end: number;
}

/** One lifeline. */
export interface Lifeline {
  readonly kin: Kin;
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  /** True if it came to an end on a day that is recorded nowhere: it is drawn up to today. */
  readonly open: boolean;
  /** What it came from beyond this drawing. */
  readonly across: readonly Link[];
}

/** One relation: a stroke from one lifeline to another at the time when it began. */
interface LinkStroke extends Link {
  readonly x: number;
  readonly y1: number;
  readonly y2: number;
}

/** A drawing of the family tree. */
export interface TimelineLayout {
  readonly width: number;
  readonly height: number;
  /** Room right of today. */
  readonly end: number;
  readonly lifelines: readonly Lifeline[];
  readonly links: readonly LinkStroke[];
  readonly ticks: readonly { readonly year: number; readonly x: number }[];
  /** Where the scale of years changes, if it does. */
  readonly breakX?: number;
}

/** Gives a date (YYYY, YYYY-MM or YYYY-MM-DD) as a year with its fraction; a bare year is its beginning. */
export function yearOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 366;
}

/** A gap of more than this many years between the oldest births is drawn short. */
const longGap = 5;

/** The years of a drawing and where they stand. */
interface Scale {
  readonly x: (year: number) => number;
  readonly ticks: TimelineLayout['ticks'];
  readonly breakX?: number;
}

/** Takes the whole tree, today and measures; gives the years: the same for every part of the tree. */
function scaleOf(all: readonly Kin[], today: string, { width, start, early, end }: Measures): Scale {
  const births = all.map(({ born }) => yearOf(born)).sort((a, b) => a - b);
  const gap = births.findIndex((birth, index) => index > 0 && birth - births[index - 1]! > longGap);
  const now = yearOf(today);
  const breakYear = gap > 0 ? Math.floor(births[gap]!) - 1 : undefined;
  const first = Math.floor(births[0] ?? now);
  const exact =
    breakYear === undefined
      ? scaleLinear([first, now], [start, width - end])
      : scaleLinear([first, breakYear, now], [start, start + early, width - end]);
  // A tenth of a pixel is as fine as anybody sees.
  const x = (year: number) => Math.round(exact(year) * 10) / 10;
  const from = breakYear === undefined ? first : breakYear + 1;
  const years = Array.from({ length: Math.floor(now) - from + 1 }, (_, index) => from + index);
  return {
    x,
    ticks: [
      ...(breakYear === undefined ? [] : [{ year: first, x: x(first) }]),
      ...years.map((year) => ({ year, x: x(year) })),
    ],
    ...(breakYear === undefined ? {} : { breakX: x(breakYear) }),
  };
}

/** Takes libraries of the tree, the whole of it, today and measures; gives lifelines from the oldest to the youngest birth, the kinships between them, and years. */
export function layOut(
  lineage: readonly Kin[],
  all: readonly Kin[],
  today: string,
  measures: Measures,
): TimelineLayout {
  const { width, row, top, end } = measures;
  const sorted = [...lineage].sort(
    (a, b) => a.born.localeCompare(b.born, 'en') || a.name.localeCompare(b.name, 'en'),
  );
  const { x, ...scale } = scaleOf(all, today, measures);
  const here = new Set(lineage.map(({ id }) => id));
  const every = linksOf(all);
  const lifelines = sorted.map((kin, index): Lifeline => {
    const x1 = x(yearOf(kin.born));
    return {
      kin,
      x1,
      x2: Math.max(x1 + 6, kin.ended ? x(yearOf(kin.ended)) : width - end),
      y: top + (index + 0.5) * row,
      open: kin.end_kind !== undefined && kin.ended === undefined,
      across: every.filter(({ from, to }) => to === kin.id && !here.has(from)),
    };
  });
  const lineOf = new Map(lifelines.map((line) => [line.kin.id, line]));
  const taken = new Map<number, number>();
  const inside = linksOf(sorted).filter(({ from, to }) => here.has(from) && here.has(to));
  const links = inside.map((link): LinkStroke => {
    const [a, b] = [lineOf.get(link.from)!, lineOf.get(link.to)!];
    const merges = (link.kind === 'merged-into' || link.kind === 'renamed-to') && a.kin.ended !== undefined;
    const at = merges ? a.x2 : Math.max(a.x1, b.x1);
    // Strokes at one place stand side by side.
    const beside = taken.get(Math.round(at)) ?? 0;
    taken.set(Math.round(at), beside + 1);
    return { ...link, x: at + 2 + beside * 4, y1: a.y, y2: b.y };
  });
  return {
    width,
    end,
    height: top + sorted.length * row + 8,
    lifelines,
    links,
    ...scale,
  };
}
