import { isLanguageTag } from '../../i18n/language-tag';
import { sourceLanguage } from '../../i18n/source-language';
import type { ContentFolder } from '../file/folder';

/** Takes the content folder; gives its languages: the names of the files of interface words, English first and even if it has none. What is no language is a fault. */
export function readLocales(folder: ContentFolder): string[] {
  const found = folder.list('messages').flatMap((name) => {
    const [, tag = ''] = /^(.+)\.json$/.exec(name) ?? [];
    if (isLanguageTag(tag)) return [tag];
    folder.faults.push({
      file: folder.named('messages', name),
      line: 1,
      column: 1,
      rule: 'file-name',
      found: `"${name}"`,
      wanted: '<locale>.json, the locale a language as BCP 47 writes it: zh, pt-BR',
      mend: 'Rename the file.',
    });
    return [];
  });
  return [...new Set([sourceLanguage, ...found])];
}
