import { sourceFormats, sourceLanguage } from './source-language';

/** Takes a language of the site; gives the one by which numbers, dates and lists are written: its own, as far as there is one. Without that the machine that shows the page would choose. */
export function intlLocale(locale: string): string {
  const own = locale === sourceLanguage ? [] : Intl.DateTimeFormat.supportedLocalesOf(locale);
  return own[0] ?? sourceFormats;
}

/** Makes a formatter once for each language and form: making one costs more than hundreds of its answers. */
function perLocale<Formatter>(
  make: (locale: string, form: string) => Formatter,
): (locale: string, form?: string) => Formatter {
  const made = new Map<string, Formatter>();
  return (locale, form = '') => {
    const key = `${locale} ${form}`;
    const known = made.get(key) ?? make(intlLocale(locale), form);
    made.set(key, known);
    return known;
  };
}

const pluralRules = perLocale((locale) => new Intl.PluralRules(locale));
const numbers = perLocale((locale) => new Intl.NumberFormat(locale));
const lists = perLocale((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));
/** The form is the precision: YYYY, YYYY-MM or YYYY-MM-DD. */
const dates = perLocale(
  (locale, form) =>
    new Intl.DateTimeFormat(locale, {
      timeZone: 'UTC',
      year: 'numeric',
      ...(form !== 'YYYY' ? { month: 'short' } : {}),
      ...(form === 'YYYY-MM-DD' ? { day: 'numeric' } : {}),
    }),
);

/** A sentence by the plural forms of a language: English has two, languages without the difference say the same twice, others may add forms. */
export interface Plural {
  readonly one: string;
  readonly other: string;
  readonly zero?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
}

/** Takes a sentence with {places} and their values; gives it filled in. A place without a value stays as it is. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : place,
  );
}

/** Gives a number as it is written in a language: "1,234". */
export function formatNumber(locale: string, count: number): string {
  // Below a thousand plain digits do; making the formatter took 20 to 120 ms in a browser slowed down four times.
  return Number.isInteger(count) && count < 1000 ? String(count) : numbers(locale).format(count);
}

/** Takes a language, its sentences and a number; gives the right one with {count} and further values filled in. */
export function plural(
  locale: string,
  sentences: Plural,
  count: number,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fill(sentences[pluralRules(locale).select(count)] ?? sentences.other, {
    count: formatNumber(locale, count),
    ...values,
  });
}

/** Gives a date (YYYY, YYYY-MM or YYYY-MM-DD) as it is written in a language: "24 Nov 2026", "2026年11月24日". */
export function formatDate(locale: string, date: string): string {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(date)) return date;
  return dates(locale, 'YYYY-MM-DD'.slice(0, date.length)).format(
    new Date(`${date}${'-01-01'.slice(date.length - 4)}T00:00:00Z`),
  );
}

/** Joins names as a language does: "A, B and C". */
export function joinNames(locale: string, names: readonly string[]): string {
  return lists(locale).format(names);
}
