import { sourceLanguage } from '../../i18n/source-language';
import { faultAt } from '../file/document';
import type { Fault, RecordPath } from '../file/fault';
import type { Rule } from './rule';

type Report = (path: RecordPath, found: string, wanted: string, mend: string) => Fault;

const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** A sentence by plural forms: which forms there are is up to each language. */
const isPlural = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isMapping(value) && 'one' in value && 'other' in value;
const pluralForms = ['zero', 'one', 'two', 'few', 'many', 'other'];
const placesIn = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

function kindOf(value: unknown): string {
  if (typeof value === 'string') return 'a text';
  if (Array.isArray(value)) return 'a list';
  return isMapping(value) ? 'a mapping' : 'neither text, list nor mapping';
}

/** A place that the sentence lacks leaves out what the page has to say; one too many is shown as it is written. One thing may be said without its number. */
function placeFaults(english: string, words: string, path: RecordPath, report: Report): Fault[] {
  const [wanted, found] = [placesIn(english), placesIn(words)];
  const number = path.at(-1) === 'one' ? ['{count}'] : [];
  const lacking = wanted.filter((place) => !found.includes(place) && !number.includes(place));
  const strange = found.filter((place) => !wanted.includes(place));
  return lacking.length + strange.length === 0
    ? []
    : [
        report(
          path,
          found.join(', ') || 'no place in braces',
          wanted.join(', ') || 'no place in braces',
          'Use the places of the English words, letter by letter.',
        ),
      ];
}

function pluralFaults(
  english: Readonly<Record<string, unknown>>,
  words: Readonly<Record<string, unknown>>,
  path: RecordPath,
  report: Report,
): Fault[] {
  const lacking =
    'other' in words ? [] : [report(path, 'no form other', 'at least the form other', 'Add the form other.')];
  const faultsBeside = (model: string, form: string, text: unknown) =>
    wordsFaults(String(english[model]), text, [...path, form], report);
  const own = Object.entries(words).flatMap(([form, text]) =>
    pluralForms.includes(form)
      ? // One thing may be said with fewer places, as far as English does: one release has no first and last day.
        form in english && faultsBeside(form, form, text).length === 0
        ? []
        : faultsBeside('other', form, text)
      : [
          report(
            [...path, form],
            `the form "${form}"`,
            `one of ${pluralForms.join(', ')}`,
            'Correct the key or remove it.',
          ),
        ],
  );
  return [...lacking, ...own];
}

function wordsFaults(english: unknown, words: unknown, path: RecordPath, report: Report): Fault[] {
  if (kindOf(english) !== kindOf(words))
    return [report(path, kindOf(words), kindOf(english), 'Give it the form that it has in English.')];
  if (typeof english === 'string')
    return String(words).trim() || !english.trim()
      ? placeFaults(english, String(words), path, report)
      : [report(path, 'an empty text', 'a text', 'Write the words, or remove the key.')];
  if (Array.isArray(english))
    return (words as readonly unknown[]).flatMap((inner, index) =>
      wordsFaults(english[index] ?? english[0], inner, [...path, index], report),
    );
  const [model, own] = [english, words] as [
    Readonly<Record<string, unknown>>,
    Readonly<Record<string, unknown>>,
  ];
  if (isPlural(model)) return pluralFaults(model, own, path, report);
  return Object.entries(own).flatMap(([key, inner]) =>
    Object.hasOwn(model, key)
      ? wordsFaults(model[key], inner, [...path, key], report)
      : [
          report(
            [...path, key],
            `the key "${key}", which English does not have`,
            'a key of the English file',
            'Correct the key or remove it; if it is new, add it to the English file.',
          ),
        ],
  );
}

/** English is the measure: each of its words is a text, a list of texts or a mapping of such, and a sentence by plural forms has no other keys. */
function englishFaults(words: unknown, path: RecordPath, report: Report): Fault[] {
  if (typeof words === 'string') return [];
  if (typeof words !== 'object' || words === null)
    return [report(path, kindOf(words), 'a text, a list or a mapping', 'Write it as a text, in quotes.')];
  const strange = isPlural(words) ? Object.keys(words).filter((form) => !pluralForms.includes(form)) : [];
  return [
    ...strange.map((form) =>
      report(
        [...path, form],
        `the form "${form}"`,
        `one of ${pluralForms.join(', ')}`,
        'Correct the key or remove it.',
      ),
    ),
    ...Object.entries(words).flatMap(([key, inner]) =>
      englishFaults(inner, [...path, Array.isArray(words) ? Number(key) : key], report),
    ),
  ];
}

/** Interface words of a language are words for what English has, of the same form and with the same places. */
export const messagesMatch: Rule = {
  name: 'messages-match',
  keeps:
    'Interface words have the keys, the form and the places in braces of the English ones; what a language lacks is counted, no fault.',
  check: ({ messages }) => {
    const english = messages.get(sourceLanguage)?.value;
    if (!english) return [];
    return [...messages].flatMap(([locale, { file, document, value }]) => {
      const report: Report = (path, found, wanted, mend) =>
        faultAt(file, document, path, messagesMatch.name, found, wanted, mend);
      if (locale === sourceLanguage) return englishFaults(english, [], report);
      return value ? wordsFaults(english, value, [], report) : [];
    });
  },
};
