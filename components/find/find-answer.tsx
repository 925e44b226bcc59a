import { tiesIn, type Answer } from '@/lib/find/answer';
import { maxColumns } from '@/lib/address/compare';
import { paths } from '@/lib/url';
import { joinNames, plural } from '@/lib/i18n/format';
import { FoundLibrary } from './found-library';
import { FoundList, type AnswerProps } from './found-list';
import { JudgedList } from './judged-list';
import { termName, type AnswerContext } from '../situation/term-name';

/** Whether the answer is one to a condition at all. */
const isAsked = ({ fits, open, fails }: Answer) =>
  [...fits, ...open, ...fails].some(({ musts, wishes }) => musts.length + wishes.length > 0);

/** How a library stands to a must, in words. */
const mustStates = ({ words }: AnswerContext) => ({ ...words.mustStates, met: words.wishStates.met });

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
              // What was asked for comes first among the differences.
              asked: [
                ...new Set(
                  [...fits[0]!.musts, ...fits[0]!.wishes].flatMap(({ dimension }) => dimension ?? []),
                ),
              ],
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
        {({ found, next, tied, opens, below }) => (
          <FoundLibrary
            key={found.record.id}
            found={found}
            next={asked ? next : undefined}
            tied={tied}
            opens={opens}
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
 * `most` is how many entries of each list show at once (left out: all); `more` then gives the way to the rest. `children` stand behind what fits.
 */
export function FindAnswer({ children, ...props }: AnswerProps & { children?: React.ReactNode }) {
  return (
    <div data-answer>
      <Fits {...props} />
      {children}
      <Unmet {...props} list="open" />
      <Drops {...props} />
      <Unmet {...props} list="fails" />
    </div>
  );
}
