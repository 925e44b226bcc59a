import { sourceLanguage } from '@/lib/i18n/source-language';

/** Takes a sentence, what stands in it in the language of the sources letter by letter (names, looked-up words) and the language of the page; gives the sentence with that marked as of its language. */
export function MarkedText({
  text,
  foreign,
  locale,
}: {
  text: string;
  foreign: readonly string[];
  locale: string;
}): React.ReactNode {
  const [first, ...others] = foreign;
  if (first === undefined || locale === sourceLanguage) return text;
  const at = first ? text.indexOf(first) : -1;
  if (at < 0) return <MarkedText text={text} foreign={others} locale={locale} />;
  return (
    <>
      {text.slice(0, at)}
      <span lang={sourceLanguage}>{first}</span>
      <MarkedText text={text.slice(at + first.length)} foreign={others} locale={locale} />
    </>
  );
}
