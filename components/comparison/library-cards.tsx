import type { ComparedLibrary } from '@/lib/compare/compared';
import type { RowGroup } from '@/lib/compare/rows';
import { fill } from '@/lib/i18n/format';
import { punctuation } from '@/lib/i18n/punctuation';
import { paths } from '@/lib/url';
import { ContentText } from '../ui/content-text';
import { gridOf, type ComparisonContext } from './context';
import { InShort, Places } from './in-short';

/** How much of each library stands open, so that the differences begin within a screen, on a phone within two; the rest is folded. */
interface Room {
  /** How many reasons to choose it stand open on a desk, and on a phone. */
  readonly reasons: number;
  readonly onPhone: number;
  /** One reason, by its core, under a shorter heading; headlines by their values. */
  readonly terse: boolean;
  /** Hardware and deployment stand open on a desk. */
  readonly places: boolean;
}
const roomAmong: Readonly<Record<number, Room>> = {
  2: { reasons: Infinity, onPhone: 2, terse: false, places: true },
  3: { reasons: 2, onPhone: 1, terse: false, places: false },
};
const roomAmongMany: Room = { reasons: 0, onPhone: 0, terse: true, places: false };

/** A list of reasons; from one of them on a phone leaves them out. */
function Reasons({
  reasons,
  most = reasons.length,
  locale,
}: {
  reasons: readonly string[];
  most?: number;
  locale: string;
}) {
  return (
    <ul className="mt-1 list-disc space-y-0.5 ps-5 text-sm">
      {reasons.map((text, index) => (
        <ContentText
          key={text}
          as="li"
          text={text}
          locale={locale}
          className={index < most ? undefined : 'max-md:hidden'}
        />
      ))}
    </ul>
  );
}

/** A library among others. */
interface CardProps {
  readonly column: ComparedLibrary;
  readonly groups: readonly RowGroup[];
  readonly context: ComparisonContext;
}

/** Gives a sentence up to where it could end, with a full stop. */
function shortened(sentence: string, end: RegExp, locale: string): string {
  const [start = ''] = sentence.split(end);
  return start === sentence ? sentence : `${start.trim()}${punctuation(locale).stop.trim()}`;
}

/** What stands folded: the rest of the reasons, when to look elsewhere, where it can be used. */
function Folded({
  column,
  groups,
  room: { reasons, onPhone, places, terse },
  context,
}: CardProps & { room: Room }) {
  const { locale, words } = context;
  const { chooseWhen = [], avoidWhen = [] } = column.decision ?? {};
  const { more, moreReasons, avoidWhen: elsewhere } = words.compare;
  // Between two a desk shows everything but when to look elsewhere.
  const onDesk = places ? 'md:hidden' : '';
  const rest = chooseWhen.slice(places ? onPhone : reasons);
  return (
    <details className="mt-1 text-sm print:hidden">
      <summary className="w-fit cursor-pointer py-0.5 underline decoration-dotted underline-offset-4">
        {places && <span className="max-md:hidden">{elsewhere}</span>}
        <span className={onDesk}>{terse ? more : moreReasons}</span>
        <span className="visually-hidden"> {column.name}</span>
      </summary>
      <div className={onDesk}>
        {rest.length > 0 && <Reasons reasons={rest} locale={locale} />}
        <p className="mt-2 font-semibold">{elsewhere}</p>
      </div>
      <Reasons reasons={avoidWhen} locale={locale} />
      <Places column={column} groups={groups} className={`mt-2 ${onDesk}`} context={context} />
    </details>
  );
}

/** When to choose a library, and what stands folded below it. */
function Choice({ column, groups, room, context }: CardProps & { room: Room }) {
  const { name, decision } = column;
  if (!decision) return <div />;
  const { locale, words } = context;
  const { chooseWhen } = decision;
  const [first = ''] = chooseWhen;
  return (
    <div className={room.terse ? 'mt-2' : 'mt-3'}>
      <h3 className="font-sans text-base font-semibold">
        {room.terse ? words.compare.chooseIt : fill(words.compare.chooseWhen, { library: name })}
      </h3>
      {room.terse ? (
        <ContentText as="p" text={shortened(first, /[:;：；]/, locale)} locale={locale} className="text-sm" />
      ) : (
        <Reasons reasons={chooseWhen.slice(0, room.reasons)} most={room.onPhone} locale={locale} />
      )}
      <Folded column={column} groups={groups} room={room} context={context} />
    </div>
  );
}

/** The compared libraries side by side: each with one sentence, when to choose it, and its headlines. */
export function LibraryCards({
  columns,
  groups,
  narrow,
  context,
}: {
  columns: readonly ComparedLibrary[];
  groups: readonly RowGroup[];
  /** Ids of those that a phone shows. */
  narrow: readonly string[];
  context: ComparisonContext;
}) {
  const { locale, words } = context;
  const room = roomAmong[columns.length] ?? roomAmongMany;
  const padding = room.terse ? 'p-3' : 'p-3 md:p-4';
  return (
    <>
      <div className={`mt-4 ${gridOf(columns.length)}`}>
        {columns.map((column) => (
          <div
            key={column.id}
            data-hue={column.hue}
            data-compared={column.id}
            data-narrow={narrow.includes(column.id) ? undefined : 'hide'}
            className={`plate min-w-0 border-t-4 border-t-lib ${padding} md:row-span-3 md:grid md:grid-rows-subgrid md:gap-0`}
          >
            <div>
              <h2 className={room.terse ? 'text-lg leading-tight font-bold' : 'text-xl font-bold'}>
                <a href={paths.library(locale, column.id)} className="text-ink">
                  {column.name}
                </a>
              </h2>
              <ContentText
                as="p"
                text={room.terse ? shortened(column.summary, /[;；]/, locale) : column.summary}
                locale={locale}
                className="mt-1 text-sm"
              />
            </div>
            <Choice column={column} groups={groups} room={room} context={context} />
            <div className={`border-t border-rule ${room.terse ? 'mt-2 pt-2' : 'mt-3 pt-3'}`}>
              <InShort column={column} groups={groups} terse={room.terse} context={context} />
              {room.places && (
                <Places column={column} groups={groups} className="mt-1 max-md:hidden" context={context} />
              )}
            </div>
          </div>
        ))}
      </div>
      {columns.some(({ decision }) => decision) && (
        <p className="mt-2 text-sm text-muted">{words.compare.judgement}</p>
      )}
    </>
  );
}
