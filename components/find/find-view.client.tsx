'use client';

import { atOnceFlag, flag } from '@/browser/contract/flags';
import { useState } from 'react';
import type { RowGroup } from '@/lib/compare/rows';
import type { Messages } from '@/lib/i18n/locales-fs';
import { commonKeys } from '@/lib/answer/pages/situations';
import { isDemanding, isUnderstood } from '@/lib/find/asked';
import { libraryPrefix } from '@/lib/find/term';
import { plural } from '@/lib/i18n/format';
import { PageList } from '../answer/page-list';
import { OtherNotes } from '../others/other-notes';
import { IgnoredNotice } from '../ui/ignored-notice';
import { Notice } from '../ui/notice';
import { useNextFocus } from '../focus/use-next-focus.client';
import { CommonConditions } from '../situation/common-conditions.client';
import { FindAnswer } from './find-answer';
import type { AnswerList } from './found-list';
import { SituationConditions } from '../situation/situation-conditions.client';
import { FindNote } from './find-note.client';
import { SituationForm } from './situation-form';
import type { AnswerContext } from '../situation/term-name';
import type { FinderData } from './use-find-data.client';
import { useFinder, type Finder } from './use-finder.client';

/** How many libraries of each list show at once. */
const step = 5;

/** What every part of the answer needs: names of conditions, and of libraries, which are chips too. */
function contextOf({ groups, records }: FinderData, locale: string, words: Messages['find']): AnswerContext {
  const libraries = {
    id: 'name',
    name: '',
    subjects: records.map(({ id, name }): [string, string] => [`${libraryPrefix}${id}`, name]),
  };
  return { groups: [...groups, libraries], locale, words };
}

/** The answer to what is demanded, a few libraries of each list at first, and its decision note. */
function Demanded({
  ready,
  busy,
  groups,
  context,
  words,
}: {
  ready: NonNullable<Finder['ready']>;
  busy: boolean;
  groups: readonly RowGroup[];
  context: AnswerContext;
  words: Messages['note'];
}) {
  const [most, setMost] = useState<Readonly<Record<AnswerList, number>>>({
    fits: step,
    open: step,
    fails: step,
  });
  const { answer, asked } = ready;
  return (
    <>
      <div className="mt-6" aria-busy={busy}>
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
              {plural(context.locale, context.words.more, rest)}
            </button>
          )}
        />
      </div>
      <FindNote answer={answer} state={asked} groups={groups} context={context} words={words} />
    </>
  );
}

/** The finder: a situation in words or by clicking, and an answer that explains itself. */
export function FindView({
  locale,
  groups,
  messages,
}: {
  locale: string;
  groups: readonly RowGroup[];
  messages: Pick<Messages, 'answer' | 'find' | 'note'> & { readonly others: Messages['others']['note'] };
}) {
  const words = messages.find;
  const { ready, failed, again, state, ignored, said, named, pages, change, read } = useFinder(locale);
  const nextFocus = useNextFocus<HTMLDivElement>();
  const context = ready && contextOf(ready.data, locale, words);
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
          <SituationConditions
            state={state}
            said={said}
            otherNames={Object.fromEntries(ready.data.others.map(({ id, name }) => [id, name]))}
            vocabulary={ready.data.vocabulary}
            context={context}
            panel={ready.data.groups}
            onChange={change}
          />
          <OtherNotes others={named} locale={locale} words={messages.others} />
          <PageList
            pages={pages}
            locale={locale}
            words={messages.answer}
            {...(isUnderstood(state) ? {} : { title: messages.answer.nearest })}
          />
          {isDemanding(state) ? (
            <Demanded
              ready={ready}
              busy={ready.asked !== state}
              groups={groups}
              context={context}
              words={messages.note}
            />
          ) : (
            <CommonConditions
              keys={commonKeys(ready.data.site)}
              state={state}
              vocabulary={ready.data.vocabulary}
              context={context}
              onChange={change}
            />
          )}
        </>
      )}
    </div>
  );
}
