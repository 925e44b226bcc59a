import 'server-only';
import type { FactAgeData } from '../boot/fact-age';
import type { LanguageOfferData } from '../boot/language/language-offer';
import type { NearestPagesData } from '../boot/nearest-pages';
import { paths } from '@/lib/url';
import { bundle } from './bundle';

/** Short, since it stands in every page: the name under which a script finds the data that it is handed. */
const parameter = 'd';
const bundled = new Map<string, string>();

/** Bundles a script once a process; in development anew each time, since nothing tells that it has changed. */
function scriptOf(name: string, define: Readonly<Record<string, string>>): string {
  const known = process.env.NODE_ENV === 'development' ? undefined : bundled.get(name);
  const text = known ?? bundle(`boot/${name}.ts`, define);
  bundled.set(name, text);
  return text;
}

/** Takes a script and its data; gives it as a call with the data, in which no text can end the script. */
function withData(name: string, data: unknown): string {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return `(${parameter}=>{${scriptOf(name, { BOOT_DATA: parameter })}})(${json})`;
}

/** Gives what every page runs in its head. The worker is registered only where one is written: not in development, and not with OFFLINE=off (docs/operations.md). */
export function headScript(): string {
  const offline = process.env.NODE_ENV === 'production' && process.env.OFFLINE !== 'off';
  return scriptOf('head', { WORKER_PATH: JSON.stringify(offline ? paths.worker() : '') });
}

/** Takes the words of age in the page's language and the day of the build; gives the script for the end of the page that corrects its ages. */
export function factAgeScript({ words, built }: FactAgeData): string {
  const { fresh, due, overdue, allFresh, some } = words;
  return withData('fact-age', { words: { fresh, due, overdue, allFresh, some }, built });
}

/** Takes the language of the page; gives the script that stands behind the offers of other languages. */
export function languageOfferScript(data: LanguageOfferData): string {
  return withData('language/language-offer', data);
}

/** Gives the script of a page with parts that fold: it opens them for anchors, for paper and all at once, and marks in the contents where the reader is. */
export function foldsScript(): string {
  return scriptOf('folds', {});
}

/** Takes all pages of a language; gives the script of the page for addresses that do not exist, which finds the one that is meant. */
export function nearestPagesScript(data: NearestPagesData): string {
  return withData('nearest-pages', data);
}
