import { flag, fromFlag, kinFlag, toFlag } from '@/browser/contract/flags';
import { languageOf } from '@/lib/i18n/language';
import type { Lifeline, TimelineLayout } from '@/lib/lineage/layout';
import type { Kin } from '@/lib/schema/lineage';

/** What a mark needs beyond its place. */
export interface MarkWords {
  /** The sentence about the library and its kinships. */
  readonly trace: string;
  /** Where the mark leads: the profile, or the row of the table. */
  readonly href: string;
  /** Colour of the library, if it has a profile. */
  readonly hue?: string;
}

/** Signs of an end, at the end of a lifeline; drawn around (0, 0). */
export const endShapes: Readonly<Record<NonNullable<Kin['end_kind']>, React.ReactNode>> = {
  retired: <path d="m-4-4 8 8m0-8-8 8" className="stroke-ink" strokeWidth="2" fill="none" />,
  maintenance: <circle r="4" className="fill-paper stroke-ink" strokeWidth="2" />,
  merged: <path d="M-3-4 4 0l-7 4z" className="fill-ink" />,
  renamed: <path d="M0-5 5 0 0 5-5 0z" className="fill-paper stroke-ink" strokeWidth="1.6" />,
};

function Name({
  line,
  size,
  narrow,
  width,
  own,
  locale,
}: {
  line: Lifeline;
  size: number;
  narrow: boolean;
  width: number;
  own: boolean;
  locale: string;
}) {
  const common = {
    lang: languageOf(line.kin.name, locale),
    className: `timeline-name ${own ? 'fill-lib' : 'fill-ink'}`,
    fontSize: size,
    fontWeight: own ? 700 : 400,
  };
  // On a phone the name stands above its line and begins with it, unless it would run out of the drawing: letters are about 0.6 of their size wide.
  if (narrow)
    return line.x1 + line.kin.name.length * size * 0.6 < width - 6 ? (
      <text {...common} x={line.x1} y={line.y - 7}>
        {line.kin.name}
      </text>
    ) : (
      <text {...common} x={width - 6} y={line.y - 7} textAnchor="end">
        {line.kin.name}
      </text>
    );
  return (
    <text {...common} x={line.x1 - 8} y={line.y + size / 3} textAnchor="end">
      {line.kin.name}
    </text>
  );
}

/** The family tree as an SVG: one lifeline a library, strokes for kinships; each lifeline is a link with a text. */
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
  const size = narrow ? 12 : 13;
  const top = 24;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={title}
      className="timeline h-auto w-full"
      data-width={narrow ? 'narrow' : 'wide'}
    >
      {ticks.map(({ year, x }) => {
        const labelled = !narrow || year % 5 === 0;
        return (
          <g key={year} aria-hidden="true">
            <path
              d={`M${x} ${top}V${height}`}
              className="stroke-rule"
              strokeWidth={year % 5 === 0 ? 1.2 : 0.6}
            />
            {labelled && (
              <text x={x} y={top - 8} textAnchor="middle" fontSize={narrow ? 11 : 12} className="fill-muted">
                {year}
              </text>
            )}
          </g>
        );
      })}
      {breakX !== undefined && (
        <path d={`M${breakX} ${top}V${height}`} className="stroke-edge" strokeWidth="1" strokeDasharray="2 5">
          <title>{breakText}</title>
        </path>
      )}
      {links.map(({ from, to, kind, x, y1, y2 }) => (
        <g
          key={`${from}-${to}-${kind}`}
          {...flag(fromFlag, from)}
          {...flag(toFlag, to)}
          data-kind={kind}
          className="timeline-link"
          aria-hidden="true"
        >
          <path d={`M${x} ${y1}V${y2}`} fill="none" strokeWidth="1.3" />
          <path d={y2 > y1 ? `m${x} ${y2 - 2}-3.5-7h7z` : `m${x} ${y2 + 2}-3.5 7h7z`} stroke="none" />
        </g>
      ))}
      {lifelines.map((line) => {
        const { kin, x1, x2, y } = line;
        const mark = marks.get(kin.id)!;
        const own = mark.hue !== undefined;
        // The pointer meets the name too, not the line alone.
        const left = narrow ? 0 : x1 - 180;
        return (
          <a
            key={kin.id}
            href={mark.href}
            aria-label={mark.trace}
            {...flag(kinFlag, kin.id)}
            data-hue={mark.hue}
            className="timeline-mark"
          >
            <title>{mark.trace}</title>
            <rect
              x={left}
              y={y - (narrow ? 19 : 10)}
              width={x2 - left}
              height={narrow ? 27 : 20}
              fill="transparent"
            />
            <rect
              x={x1}
              y={y - (own ? 4 : 2.5)}
              width={x2 - x1}
              height={own ? 8 : 5}
              rx="2"
              className={own ? 'fill-lib' : 'fill-edge'}
            />
            <circle cx={x1} cy={y} r={own ? 5 : 3.5} className={own ? 'fill-lib' : 'fill-edge'} />
            {kin.end_kind && <g transform={`translate(${x2} ${y})`}>{endShapes[kin.end_kind]}</g>}
            <Name line={line} size={size} narrow={narrow} width={width} own={own} locale={locale} />
          </a>
        );
      })}
    </svg>
  );
}
