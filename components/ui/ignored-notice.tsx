import { punctuation } from '@/lib/i18n/punctuation';
import { fill } from '@/lib/i18n/format';
import { Notice } from './notice';

/** Names what an address asked for and the page does not know; nothing if it knows all. `sentence` has the place {values}. */
export function IgnoredNotice({
  ignored,
  sentence,
  locale,
}: {
  ignored: readonly string[];
  sentence: string;
  locale: string;
}) {
  if (ignored.length === 0) return null;
  return <Notice>{fill(sentence, { values: ignored.join(punctuation(locale).list) })}</Notice>;
}
