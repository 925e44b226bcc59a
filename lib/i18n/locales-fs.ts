import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type en from '../../content/messages/en.json';
import { contentFolder } from '../content/file/content-folder';
import { isLanguageTag } from './language-tag';
import { sourceLanguage } from './source-language';

/** Every interface word; English is the measure of what there is. */
export type Messages = typeof en;

/** A language of the site: the name of its file in content/messages. */
export type Locale = string;

/** The language of `/`. */
export const defaultLocale: Locale = sourceLanguage;

const folder = path.join(contentFolder, 'messages');

/** Gives what a file of words holds. One that cannot be read says nothing here: the check of the content names its fault. English must be whole, since all rests on it. */
function wordsIn(name: string): unknown {
  try {
    return JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as unknown;
  } catch (error) {
    if (name === `${defaultLocale}.json`)
      throw new Error(`content/messages/${name} cannot be read.`, { cause: error });
    return {};
  }
}

const written = new Map<Locale, unknown>(
  readdirSync(folder).flatMap((name) =>
    // The check of the content names a file that is called like no language.
    name.endsWith('.json') && isLanguageTag(name.slice(0, -5))
      ? [[name.slice(0, -5), wordsIn(name)] as const]
      : [],
  ),
);

/** Gives words with the English ones wherever they lack some; a sentence for one and for several is taken whole. */
function overEnglish(english: unknown, words: unknown): unknown {
  if (typeof english !== 'object' || english === null || Array.isArray(english)) return words ?? english;
  const own = (words ?? {}) as Readonly<Record<string, unknown>>;
  if (words && 'one' in english && 'other' in english) return own;
  return Object.fromEntries(
    Object.entries(english).map(([key, value]) => [key, overEnglish(value, own[key])]),
  );
}

const english = written.get(defaultLocale) as Messages;

/** Takes a language; gives the English words with what a language is called and marked by as long as it does not say so itself: its tag, and its own name by Unicode. */
function englishFor(locale: Locale): Messages {
  const languageName = new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
  return { ...english, site: { ...english.site, htmlLang: locale, languageName } };
}

const bundles = new Map(
  [...written].map(([locale, words]) => [
    locale,
    (locale === defaultLocale ? words : overEnglish(englishFor(locale), words)) as Messages,
  ]),
);

/** The languages of the site, the default first: the list of files is the list of locales. */
export const locales: readonly Locale[] = [...bundles.keys()].sort(
  (a, b) => Number(b === defaultLocale) - Number(a === defaultLocale) || a.localeCompare(b, 'en'),
);

/** True for a language of the site. */
export function isLocale(text: string): boolean {
  return bundles.has(text);
}

/** Takes a language; gives its interface words, English ones where it has none. Throws if there is none. */
export function getMessages(locale: Locale): Messages {
  const messages = bundles.get(locale);
  if (!messages) throw new Error(`There is no content/messages/${locale}.json.`);
  return messages;
}
