import en from '../content/messages/en.json';
import zh from '../content/messages/zh.json';

/** Every interface word; English is the measure of what there is. */
export type Messages = typeof en;

const bundles = { en, zh } satisfies Record<string, Messages>;

/** A language of the site. */
export type Locale = keyof typeof bundles;

/** The languages of the site, the default first. */
export const locales = Object.keys(bundles) as Locale[];

/** The language of `/`. */
export const defaultLocale: Locale = 'en';

/** True for a language of the site. */
export function isLocale(text: string): text is Locale {
  return Object.hasOwn(bundles, text);
}

/** Takes a language; gives its interface words. */
export function getMessages(locale: Locale): Messages {
  return bundles[locale];
}
