import type { Reply } from '@/lib/answer/reply';
import { fill } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/locales-fs';
import { punctuation } from '@/lib/i18n/punctuation';

/** Takes what a text got; says which of its words the rows do not answer, since no row speaks of them or they are not wanted, and which they answer under another name. Silent where there are none. */
export function LookedUp({
  reply,
  locale,
  words,
  className,
}: {
  reply: Reply | undefined;
  locale: string;
  words: Messages['search'];
  className: string;
}) {
  const { list } = punctuation(locale);
  const quote = (word: string) => fill(words.word, { word });
  const { dropped = [], leftOut = [], readAs = [], groups = [] } = reply ?? {};
  const lines = [
    ...readAs.map(({ said, as }) => ['readAs', fill(words.readAs, { words: quote(said), as })] as const),
    ...(leftOut.length > 0
      ? [['leftOut', fill(words.leftOut, { words: leftOut.map(quote).join(list) })] as const]
      : []),
    ...(dropped.length > 0 && groups.length > 0
      ? [['dropped', fill(words.without, { words: dropped.map(quote).join(list) })] as const]
      : []),
  ];
  return (
    // It stays when it is silent: what comes into a status that stands is read aloud.
    <div role="status" className={className}>
      {lines.map(([why, line]) => (
        <p key={line} data-looked-up={why}>
          {line}
        </p>
      ))}
    </div>
  );
}
