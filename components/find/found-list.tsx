import type { Answer, Found } from '@/lib/find/answer';
import { toStacks } from '@/lib/filter/stacks';
import type { AnswerContext } from '../situation/term-name';

/** The three lists of an answer. */
export type AnswerList = 'fits' | 'open' | 'fails';

/** An answer, and how much of it shows. */
export interface AnswerProps {
  answer: Answer;
  context: AnswerContext;
  most?: Readonly<Record<AnswerList, number>>;
  more?: (list: AnswerList, rest: number) => React.ReactNode;
}

/** A library at its place in a list: what comes after it in the same order, what stands within it, and the bracket in which it is tied with others. */
interface Entry {
  readonly found: Found;
  readonly next: Found | undefined;
  readonly tied?: number | undefined;
  /** How many the bracket holds, at the first of it. */
  readonly opens?: number | undefined;
  readonly below?: React.ReactNode;
}

/** The libraries of one list, each with the layers on it, as many as show at once, and the way to the rest. Equal ones stand in a bracket. */
export function FoundList({
  list,
  answer,
  ties = new Map<string, number>(),
  most,
  more,
  children,
}: AnswerProps & {
  list: AnswerList;
  ties?: ReadonlyMap<string, number>;
  children: (entry: Entry) => React.ReactNode;
}) {
  const all = answer[list];
  const shown = all.slice(0, most?.[list]);
  const stacks = toStacks(shown, ({ record }) => record);
  const bracketOf = (found: Found | undefined) => (found ? ties.get(found.record.id) : undefined);
  const opens = (found: Found, before: Found | undefined) => {
    const bracket = bracketOf(found);
    const isFirst = bracket !== undefined && bracketOf(before) !== bracket;
    return isFirst ? all.filter((other) => bracketOf(other) === bracket).length : undefined;
  };
  return (
    <>
      <ol className="mt-3 grid items-start gap-3 lg:grid-cols-2" data-list={list}>
        {stacks.map(([head, ...others], index) =>
          children({
            found: head,
            next: stacks[index + 1]?.[0],
            tied: bracketOf(head),
            opens: opens(head, stacks[index - 1]?.[0]),
            below: others.length > 0 && (
              <ol className="mt-4 grid gap-3">
                {others.map((found, at) => children({ found, next: others[at + 1], tied: bracketOf(found) }))}
              </ol>
            ),
          }),
        )}
      </ol>
      {shown.length < all.length ? more?.(list, all.length - shown.length) : null}
    </>
  );
}
