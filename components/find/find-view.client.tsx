'use client';

import { atOnceFlag, flag } from '@/browser/contract/flags';
import { useState } from 'react';
import type { RowGroup } from '@/lib/compare/rows';
import type { Messages } from '@/lib/i18n/locales-fs';
import { plural } from '@/lib/i18n/format';
import { OtherNotes } from '../others/other-notes';
import { IgnoredNotice } from '../ui/ignored-notice';
import { Notice } from '../ui/notice';
import { useNextFocus } from '../focus/use-next-focus.client';
import { FindAnswer, type AnswerList } from './find-answer';
import { FindConditions } from './find-conditions.client';
import { FindNote } from './find-note.client';
import { SituationForm } from './situation-form';
import { useFinder } from './use-finder.client';

/** How many libraries of each list show at once. */
const step = 5;

/** The finder: a situation in words or by clicking, and an answer that explains itself. */
export function FindView({
  locale,
  groups,
  messages,
}: {
  locale: string;
  groups: readonly RowGroup[];
  messages: Pick<Messages, 'find' | 'note'> & { readonly others: Messages['others']['note'] };
}) {
  const words = messages.find;
  const { ready, failed, again, state, ignored, said, named, change, read } = useFinder(locale);
  const [most, setMost] = useState<Readonly<Record<AnswerList, number>>>({
    fits: step,
    open: step,
    fails: step,
  });
  const nextFocus = useNextFocus<HTMLDivElement>();
  const context = ready && { groups: ready.data.groups, locale, words };
  return (
    <div ref={nextFocus}>
      <SituationForm locale={locale} words={words} onRead={read} />
      {failed && (
        <Notice again={again} word={words.again}>
          {words.failed}
        </Notice>
      )}
      <IgnoredNotice ignored={ignored} sentence={words.ignored} locale={locale} />
      {!ready && !failed && (
        <p className="mt-4 text-muted" role="status" {...flag(atOnceFlag, '')}>
          {words.loading}
        </p>
      )}
      {ready && context && (
        <>
          <FindConditions
            state={state}
            said={said}
            vocabulary={ready.data.vocabulary}
            context={context}
            onChange={change}
          />
          <OtherNotes others={named} locale={locale} words={messages.others} />
          <div className="mt-6" aria-busy={ready.asked !== state}>
            <FindAnswer
              answer={ready.answer}
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
          <FindNote
            answer={ready.answer}
            state={ready.asked}
            groups={groups}
            context={context}
            words={messages.note}
          />
        </>
      )}
    </div>
  );
}
