import { flag, kinFlag } from '@/browser/contract/flags';
import { languageOf } from '@/lib/i18n/language';
import type { Lifeline } from '@/lib/lineage/layout';
import type { Kin } from '@/lib/schema/lineage';

/** What a mark needs beyond its place. */
export interface MarkWords {
  /** The sentence about the library and its relations. */
  readonly trace: string;
  /** Where the mark leads: the profile, or the row of the table. */
  readonly href: string;
  /** True if the library has a profile here. */
  readonly own: boolean;
}

/** Signs of an end, at the end of a lifeline; drawn around (0, 0). */
export const endShapes: Readonly<Record<NonNullable<Kin['end_kind']>, React.ReactNode>> = {
  retired: <path d="m-4-4 8 8m0-8-8 8" className="stroke-ink" strokeWidth="2" fill="none" />,
  maintenance: <circle r="4" className="fill-paper stroke-ink" strokeWidth="2" />,
  merged: <path d="M-3-4 4 0l-7 4z" className="fill-ink" />,
  renamed: <path d="M0-5 5 0 0 5-5 0z" className="fill-paper stroke-ink" strokeWidth="1.6" />,
};

/** The name of a library beside its lifeline. */
function Name({
  line,
  narrow,
  width,
  own,
  locale,
}: {
  line: Lifeline;
  narrow: boolean;
  width: number;
  own: boolean;
  locale: string;
}) {
  const size = 13;
  const common = {
    lang: languageOf(line.kin.name, locale),
    className: 'timeline-name fill-ink',
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

/** A lifeline as a link with a text: its bar, the dot of its birth, the sign of its end, and the name. */
export function LifelineMark({
  line,
  mark,
  narrow,
  width,
  locale,
}: {
  line: Lifeline;
  mark: MarkWords;
  narrow: boolean;
  width: number;
  locale: string;
}) {
  const { kin, x1, x2, y, open } = line;
  const { own } = mark;
  // The pointer meets the name too, not the line alone.
  const left = narrow ? 0 : x1 - 180;
  return (
    <a href={mark.href} aria-label={mark.trace} {...flag(kinFlag, kin.id)} className="timeline-mark">
      <title>{mark.trace}</title>
      <rect
        x={left}
        y={y - (narrow ? 19 : 10)}
        width={x2 - left}
        height={narrow ? 27 : 20}
        fill="transparent"
      />
      {open ? (
        <path
          d={`M${x1} ${y}H${x2 - 6}`}
          className="timeline-life stroke-lib"
          strokeWidth={own ? 8 : 5}
          strokeDasharray="7 4"
        />
      ) : (
        <rect
          x={x1}
          y={y - (own ? 4 : 2.5)}
          width={x2 - x1}
          height={own ? 8 : 5}
          rx="2"
          className="timeline-life fill-lib"
        />
      )}
      <circle cx={x1} cy={y} r={own ? 5 : 3.5} className="fill-lib" />
      {kin.end_kind && <g transform={`translate(${x2} ${y})`}>{endShapes[kin.end_kind]}</g>}
      <Name line={line} narrow={narrow} width={width} own={own} locale={locale} />
    </a>
  );
}
