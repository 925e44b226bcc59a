import type { Messages } from '@/lib/i18n/locales-fs';
import { AnswerList } from '../search/answer-list';
import { LookedUp } from '../search/looked-up';
import { listItems } from '../search/search-items';
import type { Board } from './use-board.client';

/** What answers the text beside libraries: the way to the finder, and pages that were asked for; and which of its words the libraries below do not answer. */
export function BoardAnswers({
  board: { state, reply },
  locale,
  messages,
}: {
  board: Board;
  locale: string;
  messages: Pick<Messages, 'search' | 'support'>;
}) {
  const items = reply ? listItems(reply, 0).filter((item) => item.kind !== 'page' || !item.near) : [];
  return (
    <>
      <LookedUp reply={reply} locale={locale} words={messages.search} className="mt-2 max-w-3xl text-sm" />
      {items.length > 0 && (
        <AnswerList
          items={items}
          text={state.query}
          locale={locale}
          words={messages.search}
          support={messages.support}
          className="mt-3 max-w-3xl space-y-2"
        />
      )}
    </>
  );
}
