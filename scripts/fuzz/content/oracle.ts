import ICAL from 'ical.js';
import { parseAtomFeed } from 'feedsmith';
import { collectChanges } from '../../../lib/changes';
import type { CheckResult } from '../../../lib/content/check';
import type { Fault } from '../../../lib/content/file/fault';
import { librariesInLanguage } from '../../../lib/content/load';
import { dimensions } from '../../../lib/dimensions/register';
import { getMessages } from '../../../lib/i18n/locales-fs';
import { librariesEdition, toJson } from '../../../lib/output/api/collection';
import { toCalendar } from '../../../lib/output/feeds/calendar';
import { toFeed } from '../../../lib/output/feeds/feed';
import { toSections } from '../../../lib/prose/markdown';

/** Gives what a file speaks of: the id of a library, or its own name without language and ending. */
function subjectOf(file: string): string {
  return file.replace(/^.*\//, '').split('.')[0]!.replaceAll('_', '-');
}

/** True if a fault may stand in a file because another one was changed: it speaks of the same thing, names it, or holds words of the same language. */
function mayName(fault: Fault, changed: string, textOf: (file: string) => string): boolean {
  const file = fault.file.replace(/^content\//, '');
  const subject = subjectOf(changed);
  if (file === changed || changed.startsWith(`${file}/`) || subjectOf(file) === subject) return true;
  // What may be asked for is what profiles state.
  if (fault.rule === 'conditions-known' && changed.startsWith('libraries/')) return true;
  if (/^(glossary|translated)\./.test(changed)) return /\.zh\./.test(file);
  return `${fault.found} ${fault.wanted} ${textOf(file)}`.includes(subject);
}

/** Takes the faults, the files that were changed and what gives the text of a file; throws if a fault is not whole or names a file that has nothing to do with them. */
export function checkFaults(
  faults: readonly Fault[],
  changed: readonly string[],
  textOf: (file: string) => string,
): void {
  for (const fault of faults) {
    const { file, line, column, rule, found, wanted, mend } = fault;
    const shown = `${file}:${line}:${column} ${rule}: ${found}`;
    if (!Number.isInteger(line) || !Number.isInteger(column) || line < 1 || column < 1)
      throw new Error(`no place: ${shown}`);
    if ([file, rule, found, wanted, mend].some((part) => !part?.trim()))
      throw new Error(`not whole: ${shown}`);
    if (/undefined|\[object|NaN/.test(`${rule} ${wanted} ${mend}`))
      throw new Error(`no words: ${shown}; ${wanted}`);
    if (!changed.some((name) => mayName(fault, name, textOf)))
      throw new Error(`${changed.join(', ')} was changed, but the fault is in another file: ${shown}`);
  }
}

/** Characters that XML 1.0 does not know. */
const noXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** Takes a check without a fault; throws if an edition made of it cannot be read by other programs. */
export function checkEditions({ collection }: CheckResult, today: string): void {
  const english = librariesInLanguage(collection, 'en');
  const chinese = librariesInLanguage(collection, 'zh');
  JSON.parse(
    toJson(
      librariesEdition(
        english.map((library, index) => ({ english: library, translations: { zh: chinese[index]! } })),
        dimensions,
      ),
    ),
  );
  for (const [locale, libraries] of [
    ['en', english],
    ['zh', chinese],
  ] as const) {
    const { changes: words, site } = getMessages(locale);
    const { past, ahead } = collectChanges(libraries, today, locale, words);
    const feed = toFeed(locale, site.htmlLang, past, {
      title: words.feedTitle,
      description: words.feedDescription,
      author: words.feedAuthor,
      rights: words.feedRights,
    });
    if (noXml.test(feed)) throw new Error('the feed has a character that XML does not know');
    if (parseAtomFeed(feed).entries?.length !== Math.min(past.length, 100))
      throw new Error('the feed lost an entry');
    const ends = [...past, ...ahead].filter(({ kind }) => kind === 'end');
    const calendar = toCalendar(locale, ends, today, {
      title: words.calendarTitle,
      description: words.calendarDescription,
    });
    const events = new ICAL.Component(ICAL.parse(calendar) as string).getAllSubcomponents('vevent');
    if (events.length !== ends.length) throw new Error('the calendar lost an event');
    for (const { prose, sources } of libraries) {
      const numbers = new Map(Object.keys(sources).map((id, index) => [id, index + 1]));
      const html = toSections(prose, numbers).map((section) => section.html);
      if (html.length !== 5 || html.some((part) => /\[@/.test(part)))
        throw new Error('a prose lost a part or a citation');
    }
  }
}
