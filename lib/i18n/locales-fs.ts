import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type en from '../../content/messages/en.json';

/** Every interface word; English is the measure of what there is. */
export type Messages = typeof en;

/** A language of the site: the name of its file in content/messages. */
export type Locale = string;

/** The language of `/`. */
export const defaultLocale: Locale = 'en';

const folder = path.join(process.cwd(), 'content', 'messages');
const bundles = new Map<Locale, Messages>(
  readdirSync(folder).flatMap((name) =>
    name.endsWith('.json')
      ? [[name.slice(0, -5), JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Messages] as const]
      : [],
  ),
);

/** The languages of the site, the default first: the list of files is the list of locales. */
export const locales: readonly Locale[] = [...bundles.keys()].sort(
  (a, b) => Number(b === defaultLocale) - Number(a === defaultLocale) || a.localeCompare(b, 'en'),
);

/** True for a language of the site. */
export function isLocale(text: string): boolean {
  return bundles.has(text);
}

/** Takes a language; gives its interface words. Throws if there is none. */
export function getMessages(locale: Locale): Messages {
  const messages = bundles.get(locale);
  if (!messages) throw new Error(`There is no content/messages/${locale}.json.`);
  return messages;
}
