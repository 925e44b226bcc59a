/** How a language is written in the name of a file: a BCP 47 tag, as a part of a regular expression. */
export const localePattern = '[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*';
