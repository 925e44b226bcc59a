import { decidingReason, type Found } from '@/lib/find/answer';
import { paths } from '@/lib/url';
import { fill, joinNames, plural } from '@/lib/i18n/format';
import type { AnswerContext } from '../situation/term-name';

/** What the place of a library rests on, in words. */
function reasonsOf(found: Found, next: Found | undefined, { locale, words }: AnswerContext): string[] {
  const { record, wishes, aged } = found;
  const met = wishes.filter(({ judgement, byPartial }) => judgement === 'met' && !byPartial).length;
  const half = wishes.filter(({ judgement, byPartial }) => judgement === 'partly' || byPartial).length;
  return [
    found.musts.length > 0 &&
      found.musts.every(({ judgement }) => judgement === 'met') &&
      plural(locale, words.musts, found.musts.length),
    wishes.length > 0 && fill(words.wishes, { met, all: wishes.length }),
    half > 0 && fill(words.wishesHalf, { half }),
    record.retired && words.retired,
    aged > 0 && plural(locale, words.aged, aged),
    next && fill(words.before[decidingReason(found, next)], { other: next.record.name }),
  ].filter((reason): reason is string => Boolean(reason));
}

/** A library of an answer: its name and the reasons for its place before `next`; `children` say how it stands to single terms, `below` holds what belongs to it. */
export function FoundLibrary({
  found,
  next,
  tied,
  opens,
  context,
  children,
  below,
}: {
  found: Found;
  next: Found | undefined;
  /** The bracket in which it is tied with others. */
  tied?: number | undefined;
  /** How many that bracket holds, where it begins. */
  opens?: number | undefined;
  context: AnswerContext;
  children: React.ReactNode;
  /** Layers on it, or what it is a layer on, shown within it. */
  below?: React.ReactNode;
}) {
  const { locale, words } = context;
  const { record } = found;
  const reasons = reasonsOf(found, next, context);
  return (
    <li
      data-found={record.id}
      data-tied={tied}
      data-hue={record.hue}
      className={`plate border-s-4 border-s-lib p-4 ${tied === undefined ? '' : 'outline-2 outline-offset-2 outline-edge outline-dashed'}`}
    >
      {opens !== undefined && (
        <p className="mb-1 text-sm font-semibold">{plural(locale, words.tiedHere, opens)}</p>
      )}
      <h3 className="text-lg font-bold">
        <a className="text-ink" href={paths.library(locale, record.id)}>
          {record.name}
        </a>{' '}
        <span className="text-sm font-normal text-muted">{record.version}</span>
        {tied !== undefined && (
          <span className="ms-2 rounded-sm border border-edge px-1.5 text-xs font-normal">{words.tied}</span>
        )}
      </h3>
      {record.bases.length > 0 && (
        <p className="text-sm text-muted" data-layer>
          {fill(words.layer, {
            bases: joinNames(
              locale,
              record.bases.map(({ name }) => name),
            ),
          })}
        </p>
      )}
      {reasons.length > 0 && (
        <p className="text-sm text-muted" data-reasons>
          {reasons.join(words.and)}
          {words.stop}
        </p>
      )}
      {children}
      {below}
    </li>
  );
}
