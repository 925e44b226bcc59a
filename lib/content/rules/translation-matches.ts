import { getMessages, isLocale } from '../../i18n/locales-fs';
import { findAnchorLinks, findCitations, headingsInOrder } from '../../prose/form';
import type { Stamps } from '../../schema/stamps';
import type { CheckedProfile } from '../collection';
import { faultAt } from '../file/document';
import type { Fault } from '../file/fault';
import {
  placeKey,
  placesToTranslate,
  translatedAt,
  type CheckedTranslation,
  type Original,
} from '../translation/translation';
import { unknownKeys } from '../translation/translatable';
import { idTest, mistypedIds } from './citation-form';
import { remember } from './remember';
import type { Rule } from './rule';

type ProseFault = (line: number, column: number, found: string, wanted: string, mend: string) => Fault;

/** Where the language has fixed headings, the first that is not the one wanted there. */
function headingFaults(prose: string, locale: string, fault: ProseFault): Fault[] {
  const headings = prose
    .split('\n')
    .flatMap((text, index) => (/^#{1,6} /.test(text) ? [{ text: text.trimEnd(), line: index + 1 }] : []));
  const wanted = isLocale(locale)
    ? headingsInOrder(getMessages(locale).prose).map((heading) => `## ${heading}`)
    : [];
  const first = wanted.findIndex((heading, index) => headings[index]?.text !== heading);
  // All there: a further one would be a part that no page knows.
  const wrong = first < 0 ? wanted.length : first;
  const found = headings[wrong];
  if (first < 0 && (!found || wanted.length === 0)) return [];
  return [
    fault(
      found?.line ?? 1,
      1,
      found ? `the heading "${found.text}"` : `${headings.length} headings`,
      wanted[wrong] ? `"${wanted[wrong]}"` : 'no further heading',
      'Use the five headings in their order.',
    ),
  ];
}

/** Citations or links that only one of the two proses has. */
function referenceFaults(
  what: string,
  find: typeof findCitations,
  prose: string,
  english: string,
  fault: ProseFault,
  mistyped: { readonly here: ReadonlySet<string>; readonly english: ReadonlySet<string> } = {
    here: new Set(),
    english: new Set(),
  },
): Fault[] {
  const here = find(prose);
  const ids = (found: typeof here, more: ReadonlySet<string>) =>
    new Set([...found.map(({ id }) => id), ...more]);
  const [own, wanted] = [ids(here, mistyped.here), ids(find(english), mistyped.english)];
  return [
    ...here
      .filter(({ id }) => !wanted.has(id))
      .map(({ id, line, column }) =>
        fault(
          line,
          column,
          `the ${what} of "${id}"`,
          `a ${what} that the English prose has`,
          'Correct the id.',
        ),
      ),
    ...[...wanted]
      .filter((id) => !own.has(id))
      .map((id) =>
        fault(
          1,
          1,
          `no ${what} of "${id}"`,
          `every ${what} of the English prose`,
          'Set it where the statement stands.',
        ),
      ),
  ];
}

function proseFaults(
  { file, prose, proseLine, locale }: CheckedTranslation,
  original: Original,
  isId: (id: string) => boolean,
): Fault[] {
  if (!prose.trim()) return [];
  const fault: ProseFault = (line, column, found, wanted, mend) => ({
    file,
    line: line + proseLine,
    column,
    rule: translationMatches.name,
    found: `prose: ${found}`,
    wanted,
    mend,
  });
  return [
    ...headingFaults(prose, locale, fault),
    // A mistyped citation is the fault of the file in which it stands, and there alone.
    ...referenceFaults('citation', findCitations, prose, original.prose, fault, {
      here: mistypedIds(prose, isId),
      english: mistypedIds(original.prose, isId),
    }),
    ...referenceFaults('link', findAnchorLinks, prose, original.prose, fault),
  ];
}

const remembered = remember<readonly Fault[]>();

/** Takes a translation that belongs to an original, its stamps and, of the words of a profile, that profile. */
function wordFaults(
  translation: CheckedTranslation,
  original: Original,
  stamped: Stamps[string] | undefined,
  profile: CheckedProfile | undefined,
): Fault[] {
  const { locale, file, document, words } = translation;
  const unstamped = placesToTranslate(original).filter(
    ({ path }) => translatedAt(translation, path) !== undefined && !stamped?.[placeKey(path)],
  );
  return [
    ...unknownKeys(original.form, original.record, words).map((path) =>
      faultAt(
        file,
        document,
        path,
        translationMatches.name,
        'words for something that the English file does not have',
        'a place of the English file, letter by letter',
        'Correct the key or remove it.',
      ),
    ),
    ...unstamped
      .slice(0, 1)
      .map(({ path }) =>
        faultAt(
          file,
          document,
          path,
          translationMatches.name,
          `words without a stamp (${unstamped.length} in this file)`,
          `a stamp in translated.${locale}.json`,
          'Run npm run translated.',
        ),
      ),
    ...proseFaults(translation, original, idTest(profile)),
  ];
}

/** A translation translates what is there, and nothing else. */
export const translationMatches: Rule = {
  name: 'translation-matches',
  keeps:
    'A translation belongs to an English file and a language that exist, translates only what that file has, keeps its citations, and every word in it is stamped.',
  check: ({ translations, originals, profiles, ids, locales, stamps }) =>
    translations.flatMap((translation): Fault[] => {
      const { name, locale, file, document, words } = translation;
      if (!locales.includes(locale))
        return [
          faultAt(
            file,
            document,
            [],
            translationMatches.name,
            `the language "${locale}"`,
            `one of ${locales.join(', ')}`,
            'Add content/messages for it or rename the file.',
          ),
        ];
      const original = originals.find((candidate) => candidate.name === name);
      const id = /^libraries\/(.*)$/.exec(name)?.[1];
      if (id && !ids.includes(id))
        return [
          faultAt(
            file,
            document,
            [],
            translationMatches.name,
            `a translation of "${id}", which has no profile`,
            `one of ${ids.join(', ')}`,
            'Rename the file or write the profile.',
          ),
        ];
      // An English file with faults of its own is reported there.
      if (!original) return [];
      const profile = profiles.find((candidate) => candidate.id === id);
      const { prose, proseLine } = translation;
      const stamped = stamps.get(locale)?.[name];
      return [
        ...remembered(
          file,
          [document, words, prose, proseLine, original.record, original.prose, stamped, profile?.record],
          () => wordFaults(translation, original, stamped, profile),
        ),
      ];
    }),
};
