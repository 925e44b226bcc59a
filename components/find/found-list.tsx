import type { Answer, Found } from '@/lib/find/answer';
import { toStacks } from '@/lib/filter/stacks';
import { plural } from '@/lib/i18n/format';
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
  readonly below?: React.ReactNode;
}

/** Takes things in their order and the bracket of each; gives runs of the same bracket, and what is in none by itself. */
function inBrackets<Item>(items: readonly Item[], bracketOf: (item: Item) => number | undefined): Item[][] {
  const runs: Item[][] = [];
  for (const item of items) {
    const last = runs.at(-1);
    const bracket = bracketOf(item);
    if (last && bracket !== undefined && bracketOf(last[0]!) === bracket) last.push(item);
    else runs.push([item]);
  }
  return runs;
}

const grid = 'grid items-start gap-3 lg:grid-cols-2';

/** The libraries of one list, each with the layers on it, as many as show at once, and the way to the rest. Equal ones stand in a bracket. */
export function FoundList({
  list,
  answer,
  context: { locale, words },
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
  const stacks = toStacks(shown, ({ record }) => record).map(([head, ...others], index, whole) => ({
    head,
    others,
    next: whole[index + 1]?.[0],
  }));
  const bracketOf = ({ record }: Found) => ties.get(record.id);
  const entry = ({ head, others, next }: (typeof stacks)[number]) =>
    children({
      found: head,
      next,
      tied: bracketOf(head),
      below: others.length > 0 && (
        <ol className="mt-4 grid gap-3">
          {others.map((found, at) => children({ found, next: others[at + 1], tied: bracketOf(found) }))}
        </ol>
      ),
    });
  return (
    <>
      <ol className={`mt-3 ${grid}`} data-list={list}>
        {inBrackets(stacks, ({ head }) => bracketOf(head)).map((run) =>
          run.length === 1 ? (
            entry(run[0]!)
          ) : (
            <li
              key={run[0]!.head.record.id}
              className="rounded-lg border border-dashed border-edge p-2 lg:col-span-2"
            >
              <p className="mb-2 px-1 text-sm font-semibold">{plural(locale, words.tiedHere, run.length)}</p>
              <ol className={grid}>{run.map(entry)}</ol>
            </li>
          ),
        )}
      </ol>
      {shown.length < all.length ? more?.(list, all.length - shown.length) : null}
    </>
  );
}
