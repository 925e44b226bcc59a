import { languageOf } from '@/lib/i18n/language';

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
