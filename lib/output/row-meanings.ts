import 'server-only';
import { getDimensions } from '../content/load';
import { getMessages, type Locale } from '../i18n/locales-fs';

/** What every row means in one language, as the box beside its name reads it. */
export interface RowMeanings {
  /** Heads of the tests, and the names of the links below them. */
  readonly words: {
    readonly tests: readonly [yes: string, partial: string, no: string];
    readonly method: string;
    readonly here: string;
  };
  /** By row: name, question, and what counts as yes, partial and no if it asks for that. */
  readonly rows: Readonly<Record<string, readonly [name: string, question: string, ...tests: string[]]>>;
}

/** Takes a language; gives what every row asks, and what counts as yes, partial and no in it. */
export function rowMeanings(locale: Locale): RowMeanings {
  const { support, meaning } = getMessages(locale);
  return {
    words: { tests: [support.yes, support.partial, support.no], ...meaning },
    rows: Object.fromEntries(
      getDimensions(locale).map(({ id, name, question, test }) => [
        id,
        [name, question, ...(test ? [test.yes, test.partial, test.no] : [])],
      ]),
    ),
  };
}
