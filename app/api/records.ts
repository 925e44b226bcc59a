import { getClaims, getGazetteer, getLibraries, getTasks } from '@/lib/content/load';
import { defaultLocale, locales } from '@/lib/i18n/locales-fs';
import type { OtherName } from '@/lib/schema/words/gazetteer';
import type { Task } from '@/lib/schema/words/program';
import type { LibraryInLanguages, Statements } from '@/lib/output/api/collection';

const others = locales.filter((locale) => locale !== defaultLocale);

/** Gives every library, by name, in English and in the other languages. */
export function librariesInLanguages(): LibraryInLanguages[] {
  return getLibraries(defaultLocale).map((english) => ({
    english,
    translations: Object.fromEntries(
      others.map((locale) => [locale, getLibraries(locale).find(({ id }) => id === english.id)!]),
    ),
  }));
}

/** Gives the statements of the article in the other languages than English, by locale. */
export function translatedStatements(): Record<string, Statements> {
  return Object.fromEntries(others.map((locale) => [locale, getClaims(locale)]));
}

/** Gives the names without a profile in the other languages than English, by locale. */
export function translatedGazetteer(): Record<string, readonly OtherName[]> {
  return Object.fromEntries(others.map((locale) => [locale, getGazetteer(locale).names]));
}

/** Gives the tasks of the programs in the other languages than English, by locale. */
export function translatedTasks(): Record<string, readonly Task[]> {
  return Object.fromEntries(others.map((locale) => [locale, getTasks(locale).tasks]));
}
