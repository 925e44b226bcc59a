import { languageOf } from '@/lib/i18n/language';
import { sourceLanguage } from '@/lib/i18n/source-language';

/**
 * Takes words of the content, the language of the page and an element (`span` if none is named) with its attributes; gives the words in it, marked
 * with their language where they are still English on a page of another one. `children` stand in place of the words where these are drawn richer.
 */
export function ContentText({
  as: Element = 'span',
  text,
  locale,
  children,
  ...attributes
}: {
  as?: 'span' | 'p' | 'li' | 'cite' | 'div' | 'h3' | 'h4';
  text: string;
  locale: string;
} & Omit<React.HTMLAttributes<HTMLElement>, 'lang'>) {
  return (
    <Element {...attributes} lang={languageOf(text, locale)}>
      {children ?? text}
    </Element>
  );
}

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
