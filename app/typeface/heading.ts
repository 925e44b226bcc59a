import localFont from 'next/font/local';

/**
 * The typeface of headings, as next.config.ts has cut it. It is loaded ahead and comes in time or not at all (`optional`), so that no line moves: then the
 * headings of this page stand in what the system has, and those of the next in ours.
 */
const sourceSerif = localFont({
  src: './heading.woff2',
  weight: '700',
  display: 'optional',
  variable: '--font-face',
  adjustFontFallback: false,
});

/** The same file for letters and digits alone: beside Chinese, quotes, dashes and dots are drawn as Chinese writes them. */
const sourceSerifLetters = localFont({
  src: './heading.woff2',
  weight: '700',
  display: 'optional',
  variable: '--font-face-letters',
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+30-39, U+41-5A, U+61-7A' }],
});

/** Classes of the document that name the typeface of headings for style sheets. */
export const headingFace = `${sourceSerif.variable} ${sourceSerifLetters.variable}`;
