import { contentFolder } from '@/lib/content/file/content-folder';
import { openFolder } from '@/lib/content/file/folder';
import { languageParts, readLanguageFiles } from '@/lib/content/language/files';
import { toLexicons, type Lexicon } from '@/lib/content/language/lexicon';
import { readLanguages } from '@/lib/content/read-languages';
import { readDimensions } from '@/lib/dimensions/register';
import { locales } from '@/lib/i18n/locales-fs';

/** The content folder as if it held dimensions and words only: no profile, statement or relation is read. */
const opened = openFolder(contentFolder);
const onlyWords = {
  ...opened,
  list: (name: string) => opened.list(name).filter((file) => /^(dimensions|translated)\./.test(file)),
};
const { vocabulary } = languageParts(readLanguageFiles(opened, locales), locales);
const { value: dimensions } = readDimensions(contentFolder);
const lexicons = toLexicons(
  { ...readLanguages(onlyWords), vocabulary, ...(dimensions ? { dimensions } : {}) },
  locales,
);

/** Takes a language of the site; gives its dimensions and the words of questions as they are written. They hold no fact, so that tests of logic may read them. */
export function wordsIn(locale: string): Lexicon {
  return lexicons.get(locale)!;
}
