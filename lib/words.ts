/** Takes a language of the site; gives the one by which numbers, dates and lists are written. */
export function intlLocale(locale: string): string {
  return locale === 'en' ? 'en-GB' : locale;
}

/** A sentence for one and for several; languages without the difference have the same twice. */
export interface Plural {
  readonly one: string;
  readonly other: string;
}

/** Takes a sentence with {places} and their values; gives it filled in. A place without a value stays as it is. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : place));
}

/** Takes a language, both sentences and a number; gives the right one with {count} and further values filled in. */
export function plural(locale: string, sentences: Plural, count: number, values: Readonly<Record<string, string | number>> = {}): string {
  const form = new Intl.PluralRules(locale).select(count) === 'one' ? 'one' : 'other';
  return fill(sentences[form], { count: new Intl.NumberFormat(intlLocale(locale)).format(count), ...values });
}

/** Gives a date (YYYY, YYYY-MM or YYYY-MM-DD) as it is written in a language: "24 Nov 2026", "2026年11月24日". */
export function formatDate(locale: string, date: string): string {
  const parts = date.split('-').length;
  if (!/^\d{4}(-\d{2}){0,2}$/.test(date)) return date;
  return new Intl.DateTimeFormat(intlLocale(locale), {
    timeZone: 'UTC',
    year: 'numeric',
    ...(parts > 1 ? { month: 'short' } : {}),
    ...(parts > 2 ? { day: 'numeric' } : {}),
  }).format(new Date(`${date}${'-01'.repeat(3 - parts)}T00:00:00Z`));
}

/** Joins names as a language does: "A, B and C". */
export function joinNames(locale: string, names: readonly string[]): string {
  return new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale, { type: 'conjunction' }).format(names);
}
