'use client';

import { atOnceFlag, flag } from '@/browser/contract/flags';
import { useDeferredValue, useMemo, useState } from 'react';
import { findAnswer } from '@/lib/find/answer';
import { readSituation, saidParameter, applySituation } from '@/lib/find/situation';
import { emptyFind, findQuery, type FindState } from '@/lib/find/state';
import { createUnderstanding } from '@/lib/find/understand';
import type { RowGroup } from '@/lib/compare/rows';
import type { Messages } from '@/lib/i18n/locales-fs';
import { toQuery } from '@/lib/address/params';
import { plural } from '@/lib/i18n/format';
import { IgnoredNotice } from '../ui/ignored-notice';
import { Notice } from '../ui/notice';
import { useQuery, writeQuery } from '../ui/use-address.client';
import { FindAnswer, type AnswerList } from './find-answer';
import { FindChips } from './find-chips.client';
import { FindNote } from './find-note.client';
import { FindPanel } from './find-panel.client';
import { SituationForm } from './situation-form';
import { useFindData } from './use-find-data.client';

/** How many libraries of each list show at once. */
const step = 5;

/** The finder: a situation in words or by clicking, and an answer that explains itself. All state stands in the address. */
export function FindView({
  locale,
  groups,
  messages,
}: {
  locale: string;
  groups: readonly RowGroup[];
  messages: Pick<Messages, 'find' | 'note'>;
}) {
  const words = messages.find;
  const address = useQuery();
  const { data, failed, again } = useFindData(locale);
  const understand = useMemo(() => data && createUnderstanding(data.phrases, data.words), [data]);
  const { state, ignored, said } = useMemo(
    () =>
      data && understand
        ? readSituation(address, data.vocabulary, understand)
        : { state: emptyFind, ignored: [], said: {} },
    [address, data, understand],
  );
  // Chips answer a click at once; the long answer follows in the next task.
  const asked = useDeferredValue(state);
  const answer = useMemo(
    () => data && findAnswer(data.records, asked, data.shelfLives, data.built),
    [data, asked],
  );
  const change = (next: FindState) => writeQuery(findQuery(next), 'push');
  const read = (text: string) => {
    if (!data || !understand) return;
    // The first words stay in the address as they were said; later ones are added to the conditions.
    if (findQuery(state) === '') writeQuery(toQuery([[saidParameter, text.trim()]]), 'push');
    else change(applySituation(state, text, data.vocabulary, understand).state);
  };
  const [choosing, setChoosing] = useState(false);
  const [most, setMost] = useState<Readonly<Record<AnswerList, number>>>({
    fits: step,
    open: step,
    fails: step,
  });
  const context = data && { groups: data.groups, locale, words };
  return (
    <div>
      <SituationForm locale={locale} words={words} onRead={data ? read : undefined} />
      {failed && (
        <Notice again={again} word={words.again}>
          {words.failed}
        </Notice>
      )}
      <IgnoredNotice ignored={ignored} sentence={words.ignored} locale={locale} />
      {!data && !failed && (
        <p className="mt-4 text-muted" role="status" {...flag(atOnceFlag, '')}>
          {words.loading}
        </p>
      )}
      {data && context && answer && (
        <>
          <div className="mt-4 space-y-3">
            <FindChips state={state} said={said} context={context} onChange={change} />
            <fieldset className="flex flex-wrap items-center gap-3 text-sm">
              <legend className="float-start me-1">{words.partial}</legend>
              {([true, false] as const).map((partial) => (
                <label key={String(partial)} className="flex items-center gap-1">
                  <input
                    type="radio"
                    name="partial"
                    checked={state.partial === partial}
                    onChange={() => change({ ...state, partial })}
                  />
                  {partial ? words.enough : words.notEnough}
                </label>
              ))}
            </fieldset>
            <details className="plate px-4 py-2" onToggle={(event) => setChoosing(event.currentTarget.open)}>
              <summary className="font-semibold">{words.choose}</summary>
              {choosing && (
                <FindPanel
                  state={state}
                  groups={data.groups}
                  vocabulary={data.vocabulary}
                  words={words}
                  onChange={change}
                />
              )}
            </details>
          </div>
          <div className="mt-6" aria-busy={asked !== state}>
            <FindAnswer
              answer={answer}
              context={context}
              most={most}
              more={(list, rest) => (
                <button
                  type="button"
                  className="button mt-3"
                  onClick={() => setMost({ ...most, [list]: Infinity })}
                >
                  {plural(locale, words.more, rest)}
                </button>
              )}
            />
          </div>
          <FindNote answer={answer} state={asked} groups={groups} context={context} words={messages.note} />
        </>
      )}
    </div>
  );
}
