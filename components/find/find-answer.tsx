import { decidingReason, type Answer, type Found } from '@/lib/find/answer';
import { maxColumns } from '@/lib/address/compare';
import { paths } from '@/lib/url';
import { fill, joinNames, plural } from '@/lib/i18n/format';
import { JudgedList, termName, type AnswerContext } from './judged-list';

function FoundLibrary({
  found,
  next,
  context,
  children,
}: {
  found: Found;
  next: Found | undefined;
  context: AnswerContext;
  children: React.ReactNode;
}) {
  const { locale, words } = context;
  const { record, wishes, aged } = found;
  const met = wishes.filter(({ judgement }) => judgement === 'met').length;
  const reasons = [
    found.musts.length > 0 &&
      found.musts.every(({ judgement }) => judgement === 'met') &&
      plural(locale, words.musts, found.musts.length),
    wishes.length > 0 && fill(words.wishes, { met, all: wishes.length }),
    record.retired && words.retired,
    aged > 0 && plural(locale, words.aged, aged),
    next && fill(words.before[decidingReason(found, next)], { other: next.record.name }),
  ].filter((reason): reason is string => Boolean(reason));
  return (
    <li data-found={record.id} data-hue={record.hue} className="plate border-s-4 border-s-lib p-4">
      <h3 className="text-lg font-bold">
        <a className="text-ink" href={paths.library(locale, record.id)}>
          {record.name}
        </a>{' '}
        <span className="text-sm font-normal text-muted">{record.version}</span>
      </h3>
      {reasons.length > 0 && (
        <p className="text-sm text-muted" data-reasons>
          {reasons.join(words.and)}
          {words.stop}
        </p>
      )}
      {children}
    </li>
  );
}

/** The three lists of an answer. */
export type AnswerList = 'fits' | 'open' | 'fails';

/**
 * An answer that explains itself: what fits in its order with the reasons, what is open, what fails and by what, and which condition to drop.
 * `most` is how many entries of each list show at once (left out: all); `more` then gives the way to the rest.
 */
export function FindAnswer({
  answer,
  context,
  most,
  more,
}: {
  answer: Answer;
  context: AnswerContext;
  most?: Readonly<Record<AnswerList, number>>;
  more?: (list: AnswerList, rest: number) => React.ReactNode;
}) {
  const { locale, words } = context;
  const { fits, open, fails, drops } = answer;
  const asked = [...fits, ...open, ...fails].some(({ musts, wishes }) => musts.length + wishes.length > 0);
  const severalMusts = [...fits, ...open, ...fails].some(({ musts }) => musts.length > 1);
  const wishStates = words.wishStates;
  const mustStates = { ...words.mustStates, met: wishStates.met };
  const wishList = (found: Found) =>
    found.wishes.length > 0 && (
      <div className="mt-2">
        <h4 className="font-sans text-sm font-semibold">{words.wishesOf}</h4>
        <JudgedList found={found} judged={found.wishes} states={wishStates} context={context} />
      </div>
    );
  const shown = (list: AnswerList) => answer[list].slice(0, most?.[list]);
  const rest = (list: AnswerList) =>
    shown(list).length < answer[list].length ? more?.(list, answer[list].length - shown(list).length) : null;
  return (
    <div data-answer>
      <section aria-labelledby="fits-title">
        <h2 id="fits-title" className="text-2xl font-bold" aria-live="polite">
          {plural(locale, words.fits, fits.length)}
        </h2>
        {!asked && <p className="mt-1 text-sm text-muted">{words.nothingAsked}</p>}
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
        <ol className="mt-3 grid gap-3 lg:grid-cols-2" data-list="fits">
          {shown('fits').map((found, index) => (
            <FoundLibrary
              key={found.record.id}
              found={found}
              next={asked ? fits[index + 1] : undefined}
              context={context}
            >
              {found.musts.some(({ byPartial }) => byPartial) && (
                <JudgedList
                  found={found}
                  judged={found.musts.filter(({ byPartial }) => byPartial)}
                  states={mustStates}
                  context={context}
                />
              )}
              {wishList(found)}
            </FoundLibrary>
          ))}
        </ol>
        {rest('fits')}
      </section>
      {open.length > 0 && (
        <section aria-labelledby="open-title" className="mt-8">
          <h2 id="open-title" className="text-2xl font-bold">
            {plural(locale, words.open, open.length)}
          </h2>
          <ol className="mt-3 grid gap-3 lg:grid-cols-2" data-list="open">
            {shown('open').map((found) => (
              <FoundLibrary key={found.record.id} found={found} next={undefined} context={context}>
                <h4 className="mt-2 font-sans text-sm font-semibold">{words.openBy}</h4>
                <JudgedList
                  found={found}
                  judged={found.musts.filter(({ judgement }) => judgement === 'unknown')}
                  states={mustStates}
                  context={context}
                  lookUp
                />
              </FoundLibrary>
            ))}
          </ol>
          {rest('open')}
        </section>
      )}
      {drops.length > 0 && (
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
      )}
      {fails.length > 0 && (
        <section aria-labelledby="fails-title" className="mt-8">
          <h2 id="fails-title" className="text-2xl font-bold">
            {plural(locale, words.fails, fails.length)}
          </h2>
          <ol className="mt-3 grid gap-3 lg:grid-cols-2" data-list="fails">
            {shown('fails').map((found) => (
              <FoundLibrary key={found.record.id} found={found} next={undefined} context={context}>
                <h4 className="mt-2 font-sans text-sm font-semibold">{words.failsBy}</h4>
                <JudgedList
                  found={found}
                  judged={found.musts.filter(({ judgement }) => judgement !== 'met')}
                  states={mustStates}
                  context={context}
                />
              </FoundLibrary>
            ))}
          </ol>
          {rest('fails')}
        </section>
      )}
    </div>
  );
}
