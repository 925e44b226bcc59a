import type { Messages } from '@/lib/i18n/locales-fs';
import type { EndingPart } from '@/lib/fact/ending-parts';
import { punctuation } from '@/lib/i18n/punctuation';
import { fill, formatDate } from '@/lib/i18n/format';

/** Says which parts under a fact or a command are retired or only maintained, since when, and what follows them. */
export function EndingParts({
  parts,
  locale,
  words,
}: {
  parts: readonly EndingPart[];
  locale: string;
  words: Messages['fact'];
}) {
  return (
    <>
      {parts.map(({ name, status, ended, successor }) => (
        <p key={name} className="text-xs text-partial" data-ending={status}>
          {[
            fill(status === 'retired' ? words.leansOnRetired : words.leansOnMaintained, { part: name }),
            ended && fill(words.endedOn, { date: formatDate(locale, ended) }),
            successor && fill(words.successor, { successor }),
          ]
            .filter(Boolean)
            .join(punctuation(locale).semicolon)}
        </p>
      ))}
    </>
  );
}
