import { findAnchorLinks, findCitations, proseHeadings } from '../../prose/form';
import { faultAt } from '../file/document';
import type { Fault } from '../file/fault';
import {
  placeKey,
  placesOfSubject,
  translatedAt,
  type CheckedTranslation,
  type Subject,
} from '../translation/translation';
import { unknownKeys } from '../translation/translatable';
import type { Rule } from './rule';

/** Counts what occurs how often. */
function tally(ids: readonly string[]): ReadonlyMap<string, number> {
  return ids.reduce((counts, id) => counts.set(id, (counts.get(id) ?? 0) + 1), new Map<string, number>());
}

function proseFaults({ file, prose, proseLine, locale }: CheckedTranslation, subject: Subject): Fault[] {
  if (!prose.trim()) return [];
  const fault = (line: number, column: number, found: string, wanted: string, mend: string): Fault => ({
    file,
    line: line + proseLine,
    column,
    rule: translationMatches.name,
    found: `prose: ${found}`,
    wanted,
    mend,
  });
  const headings = prose
    .split('\n')
    .flatMap((text, index) => (/^#{1,6} /.test(text) ? [{ text: text.trimEnd(), line: index + 1 }] : []));
  const wanted = proseHeadings[locale]?.map((heading) => `## ${heading}`);
  const wrong = wanted ? wanted.findIndex((heading, index) => headings[index]?.text !== heading) : -1;
  const faults: Fault[] =
    wanted && wrong >= 0
      ? [
          fault(
            headings[wrong]?.line ?? 1,
            1,
            headings[wrong] ? `the heading "${headings[wrong].text}"` : `${headings.length} headings`,
            `"${wanted[wrong]}"`,
            'Use the five headings in their order.',
          ),
        ]
      : [];
  for (const [what, find] of [
    ['citation', findCitations],
    ['link', findAnchorLinks],
  ] as const) {
    const [here, english] = [find(prose), tally(find(subject.prose).map(({ id }) => id))];
    const counts = tally(here.map(({ id }) => id));
    for (const { id, line, column } of here) {
      if (!english.has(id))
        faults.push(
          fault(
            line,
            column,
            `the ${what} of "${id}"`,
            `a ${what} that the English prose has`,
            'Correct the id.',
          ),
        );
    }
    for (const id of english.keys()) {
      if (!counts.has(id))
        faults.push(
          fault(
            1,
            1,
            `no ${what} of "${id}"`,
            `every ${what} of the English prose`,
            'Set it where the statement stands.',
          ),
        );
    }
  }
  return faults;
}

/** A translation translates what is there, and nothing else. */
export const translationMatches: Rule = {
  name: 'translation-matches',
  keeps:
    'A translation belongs to an English file and a language that exist, translates only what that file has, keeps its citations, and every word in it is stamped.',
  check: ({ translations, subjects, ids, locales, stamps }) =>
    translations.flatMap((translation): Fault[] => {
      const { subject: name, locale, file, document, words } = translation;
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
      const subject = subjects.find((candidate) => candidate.name === name);
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
      if (!subject) return [];
      const unstamped = placesOfSubject(subject).filter(
        ({ path }) =>
          translatedAt(translation, path) !== undefined && !stamps.get(locale)?.[name]?.[placeKey(path)],
      );
      return [
        ...unknownKeys(subject.form, subject.record, words).map((path) =>
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
        ...proseFaults(translation, subject),
      ];
    }),
};
