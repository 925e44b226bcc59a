/** The language in which the content is written first: facts, ids and prose are in it, and words that another language lacks are shown in it. */
export const sourceLanguage = 'en';

/** How the source language, and a language that nobody knows, writes numbers, dates and lists: British. */
export const sourceFormats = 'en-GB';
