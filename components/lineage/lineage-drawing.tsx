import { flag, fromFlag, toFlag } from '@/browser/contract/flags';
import { languageOf } from '@/lib/i18n/language';
import { punctuation } from '@/lib/i18n/punctuation';
import type { Lifeline, TimelineLayout } from '@/lib/lineage/layout';
import { LifelineMark, type MarkWords } from './lifeline-mark';

/** Where the drawing begins below the years. */
const top = 20;

/** The years as lines from top to bottom, each fifth a stronger one; each second one is named, on a phone each fifth. */
function YearTicks({ layout: { ticks, height }, narrow }: { layout: TimelineLayout; narrow: boolean }) {
  const isFifth = (year: number) => year % 5 === 0;
  const lines = (fifth: boolean) =>
    ticks
      .filter(({ year }) => isFifth(year) === fifth)
      .map(({ x }) => `M${x} ${top}V${height}`)
      .join('');
  return (
    <g aria-hidden="true">
      <path d={lines(false)} className="stroke-rule" strokeWidth="0.6" />
      <path d={lines(true)} className="stroke-rule" strokeWidth="1.2" />
      {ticks
        .filter(({ year }) => (narrow ? isFifth(year) : year % 2 === 0))
        .map(({ year, x }) => (
          <text key={year} x={x} y={top - 7} textAnchor="middle" fontSize="13" className="fill-muted">
            {year}
          </text>
        ))}
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
      <path d={`M${x} ${y1}V${y2}`} fill="none" strokeWidth="1.6" />
      <path d={y2 > y1 ? `m${x} ${y2 - 2}-3.5-7h7z` : `m${x} ${y2 + 2}-3.5 7h7z`} stroke="none" />
    </g>
  );
}

/** What a library came from beyond this drawing, by name: beside its lifeline, on a phone below it. */
function Across({
  line: { across, kin, y },
  layout: { width, end },
  names,
  narrow,
  locale,
}: {
  line: Lifeline;
  layout: TimelineLayout;
  names: ReadonlyMap<string, string>;
  narrow: boolean;
  locale: string;
}) {
  if (across.length === 0) return null;
  return (
    <text
      x={narrow ? width - 6 : width - end + 14}
      y={narrow ? y + 16 : y + 4.5}
      textAnchor={narrow ? 'end' : 'start'}
      fontSize="13"
      className="timeline-across fill-muted"
      aria-hidden="true"
    >
      {'← '}
      {across.map(({ from, kind }, at) => (
        <tspan
          key={`${from}-${kind}`}
          {...flag(fromFlag, from)}
          {...flag(toFlag, kin.id)}
          lang={languageOf(names.get(from) ?? '', locale)}
        >
          {at > 0 && punctuation(locale).list}
          {names.get(from)}
        </tspan>
      ))}
    </text>
  );
}

/** Libraries of the family tree as an SVG: one lifeline a library, strokes for relations, names of those beyond it; each lifeline is a link with a text. */
export function LineageDrawing({
  layout,
  marks,
  names,
  narrow,
  title,
  breakText,
  locale,
}: {
  layout: TimelineLayout;
  marks: ReadonlyMap<string, MarkWords>;
  names: ReadonlyMap<string, string>;
  narrow: boolean;
  title: string;
  breakText: string;
  locale: string;
}) {
  const { width, height, lifelines, links, breakX } = layout;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={title}
      className="timeline h-auto w-full"
      data-width={narrow ? 'narrow' : 'wide'}
    >
      <YearTicks layout={layout} narrow={narrow} />
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
      {lifelines.map((line) => (
        <Across key={line.kin.id} line={line} layout={layout} names={names} narrow={narrow} locale={locale} />
      ))}
    </svg>
  );
}
