import { flag, fromFlag, toFlag } from '@/browser/contract/flags';
import type { TimelineLayout } from '@/lib/lineage/layout';
import { LifelineMark, type MarkWords } from './lifeline-mark';

/** Where the drawing begins below the years. */
const top = 24;

/** A year as a line from top to bottom; on a phone only each fifth is named. */
function YearTick({
  tick: { year, x },
  height,
  narrow,
}: {
  tick: TimelineLayout['ticks'][number];
  height: number;
  narrow: boolean;
}) {
  const isFifth = year % 5 === 0;
  return (
    <g aria-hidden="true">
      <path d={`M${x} ${top}V${height}`} className="stroke-rule" strokeWidth={isFifth ? 1.2 : 0.6} />
      {(!narrow || isFifth) && (
        <text x={x} y={top - 8} textAnchor="middle" fontSize={narrow ? 11 : 12} className="fill-muted">
          {year}
        </text>
      )}
    </g>
  );
}

/** A relation of two libraries as a stroke with an arrow head. */
function LinkArrow({ link: { from, to, kind, x, y1, y2 } }: { link: TimelineLayout['links'][number] }) {
  return (
    <g
      {...flag(fromFlag, from)}
      {...flag(toFlag, to)}
      data-kind={kind}
      className="timeline-link"
      aria-hidden="true"
    >
      <path d={`M${x} ${y1}V${y2}`} fill="none" strokeWidth="1.3" />
      <path d={y2 > y1 ? `m${x} ${y2 - 2}-3.5-7h7z` : `m${x} ${y2 + 2}-3.5 7h7z`} stroke="none" />
    </g>
  );
}

/** The family tree as an SVG: one lifeline a library, strokes for relations; each lifeline is a link with a text. */
export function LineageDrawing({
  layout,
  marks,
  narrow,
  title,
  breakText,
  locale,
}: {
  layout: TimelineLayout;
  marks: ReadonlyMap<string, MarkWords>;
  narrow: boolean;
  title: string;
  breakText: string;
  locale: string;
}) {
  const { width, height, lifelines, links, ticks, breakX } = layout;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={title}
      className="timeline h-auto w-full"
      data-width={narrow ? 'narrow' : 'wide'}
    >
      {ticks.map((tick) => (
        <YearTick key={tick.year} tick={tick} height={height} narrow={narrow} />
      ))}
      {breakX !== undefined && (
        <path d={`M${breakX} ${top}V${height}`} className="stroke-edge" strokeWidth="1" strokeDasharray="2 5">
          <title>{breakText}</title>
        </path>
      )}
      {links.map((link) => (
        <LinkArrow key={`${link.from}-${link.to}-${link.kind}`} link={link} />
      ))}
      {lifelines.map((line) => (
        <LifelineMark
          key={line.kin.id}
          line={line}
          mark={marks.get(line.kin.id)!}
          narrow={narrow}
          width={width}
          locale={locale}
        />
      ))}
    </svg>
  );
}
