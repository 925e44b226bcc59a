import type { Chain } from '@/lib/lineage/chains';
import type { Messages } from '@/lib/i18n/locales-fs';
import { fill, joinNames } from '@/lib/i18n/format';
import { afterSentence, joinSentences } from '@/lib/i18n/punctuation';

/** Says which of the compared libraries are not rivals: one stands on the other, or follows it. */
export function LineageNotice({
  chains,
  names,
  locale,
  words,
}: {
  chains: readonly Chain[];
  names: Readonly<Record<string, string>>;
  locale: string;
  words: Messages['compare'];
}) {
  if (chains.length === 0) return null;
  const sentence = ({ kind, from, to, between }: Chain) => {
    const values = { from: names[from] ?? from, to: names[to] ?? to, between: joinNames(locale, between) };
    return fill(between.length > 0 ? words[`${kind}Via`] : words[kind], values);
  };
  return (
    <div
      role="note"
      data-not-rivals
      className="my-3 rounded-md border-s-4 border-partial bg-sunken px-3 py-2 text-sm"
    >
      <p>
        <strong>{words.notRivals}</strong>
        {afterSentence(locale, words.notRivals)}
        {joinSentences(locale, [...chains.map(sentence), words.notRivalsHint])}
      </p>
    </div>
  );
}
