import { getGazetteer, getLexicon, getLibraries } from '@/lib/content/load';
import { toFindData, type FindData } from '@/lib/find/records';
import { getMessages } from '@/lib/i18n/locales-fs';
import { today } from '@/lib/today';

/** Takes a language; gives everything that the finder and the boxes need in it, which two files share out. */
export function findData(locale: string): FindData {
  return toFindData(
    getLibraries(locale),
    locale,
    getMessages(locale),
    getLexicon(locale),
    today(),
    getGazetteer(locale).names,
  );
}
