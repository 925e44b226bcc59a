import { tiesIn, type Answer, type Found } from '@/lib/find/answer';
import { toStacks } from '@/lib/filter/stacks';
import { maxColumns } from '@/lib/address/compare';
import { paths } from '@/lib/url';
import { joinNames, plural } from '@/lib/i18n/format';
import { FoundLibrary } from './found-library';
import { JudgedList, termName, type AnswerContext } from './judged-list';

/** The three lists of an answer. */
export type AnswerList = 'fits' | 'open' | 'fails';

interface AnswerProps {
  answer: Answer;
  context: AnswerContext;
  most?: Readonly<Record<AnswerList, number>>;
  more?: (list: AnswerList, rest: number) => React.ReactNode;
}

/** Whether the answer is one to a condition at all. */
const isAsked = ({ fits, open, fails }: Answer) =>
  [...fits, ...open, ...fails].some(({ musts, wishes }) => musts.length + wishes.length > 0);

/** How a library stands to a must, in words. */
const mustStates = ({ words }: AnswerContext) => ({ ...words.mustStates, met: words.wishStates.met });

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
function FoundList({
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

/** How many fit, and what their order and their number mean. */
function FitsHead({ answer, context: { locale, words } }: AnswerProps) {
  const { fits, open, fails } = answer;
  const asked = isAsked(answer);
  const severalMusts = [...fits, ...open, ...fails].some(({ musts }) => musts.length > 1);
  return (
    <>
      <h2 id="fits-title" className="text-2xl font-bold" aria-live="polite">
        {plural(locale, words.fits, fits.length)}
      </h2>
      {fits.length === 0 && <p className="mt-1">{words.noneFits}</p>}
      {severalMusts && <p className="mt-1 max-w-3xl text-sm text-muted">{words.separately}</p>}
      {asked && fits.length > 1 && <p className="mt-1 max-w-3xl text-sm text-muted">{words.order}</p>}
      {asked && fits.length > 1 && (
        <p className="mt-2">
          <a
            className="button"
            href={paths.compare(locale, {
              libraries: fits.slice(0, maxColumns).map(({ record }) => record.id),
            })}
          >
            {words.compareFits}
          </a>
        </p>
      )}
    </>
  );
}

/** What fits, in its order with the reasons; how it meets each must, and how the wishes stand. */
function Fits(props: AnswerProps) {
  const { answer, context } = props;
  const { words } = context;
  const asked = isAsked(answer);
  return (
    <section aria-labelledby="fits-title">
      <FitsHead {...props} />
      <FoundList {...props} list="fits" {...(asked ? { ties: tiesIn(answer.fits) } : {})}>
        {({ found, next, tied, below }) => (
          <FoundLibrary
            key={found.record.id}
            found={found}
            next={asked ? next : undefined}
            tied={tied}
            context={context}
            below={below}
          >
            {(['musts', 'wishes'] as const).map(
              (kind) =>
                found[kind].length > 0 && (
                  <div key={kind} className="mt-2">
                    <h4 className="font-sans text-sm font-semibold">
                      {kind === 'musts' ? words.mustsOf : words.wishesOf}
                    </h4>
                    <JudgedList
                      found={found}
                      judged={found[kind]}
                      states={kind === 'musts' ? mustStates(context) : words.wishStates}
                      context={context}
                    />
                  </div>
                ),
            )}
          </FoundLibrary>
        )}
      </FoundList>
    </section>
  );
}

/** What is open, with where to look it up, or what fails; each with the musts that keep it from fitting. */
function Unmet({ list, ...props }: AnswerProps & { list: 'open' | 'fails' }) {
  const { answer, context } = props;
  const { locale, words } = context;
  const isOpen = list === 'open';
  if (answer[list].length === 0) return null;
  return (
    <section aria-labelledby={`${list}-title`} className="mt-8">
      <h2 id={`${list}-title`} className="text-2xl font-bold">
        {plural(locale, words[list], answer[list].length)}
      </h2>
      <FoundList {...props} list={list}>
        {({ found, below }) => (
          <FoundLibrary key={found.record.id} found={found} next={undefined} context={context} below={below}>
            <h4 className="mt-2 font-sans text-sm font-semibold">{isOpen ? words.openBy : words.failsBy}</h4>
            <JudgedList
              found={found}
              judged={found.musts.filter(({ judgement }) =>
                isOpen ? judgement === 'unknown' : judgement !== 'met',
              )}
              states={mustStates(context)}
              context={context}
              lookUp={isOpen}
            />
          </FoundLibrary>
        )}
      </FoundList>
    </section>
  );
}

/** Which condition to drop, and which libraries would then fit. */
function Drops({ answer: { drops }, context }: AnswerProps) {
  const { locale, words } = context;
  if (drops.length === 0) return null;
  return (
    <section aria-labelledby="drops-title" className="mt-8">
      <h2 id="drops-title" className="text-2xl font-bold">
        {words.drops}
      </h2>
      <ul className="mt-2 list-disc space-y-1 ps-5" data-list="drops">
        {drops.map(({ term, gains }) => (
          <li key={term.key} data-term={term.key}>
            {plural(locale, words.drop, gains.length, {
              name: termName(term.key, context),
              libraries: joinNames(
                locale,
                gains.map(({ name }) => name),
              ),
            })}
            {words.stop}
          </li>
        ))}
      </ul>
    </section>
  );
}

/**
 * An answer that explains itself: what fits in its order with the reasons, what is open, what fails and by what, and which condition to drop.
 * `most` is how many entries of each list show at once (left out: all); `more` then gives the way to the rest.
 */
export function FindAnswer(props: AnswerProps) {
  return (
    <div data-answer>
      <Fits {...props} />
      <Unmet {...props} list="open" />
      <Drops {...props} />
      <Unmet {...props} list="fails" />
    </div>
  );
}
