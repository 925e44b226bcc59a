import type { RowWords } from './row-words';
import { datePattern, namePattern, numberPattern, phrasePattern } from './patterns';

/** A word that a source should hold. */
export interface LookupWord {
  /** As the profile writes it. */
  readonly word: string;
  /** Extended regular expression that finds it, whatever the case of letters. */
  readonly pattern: string;
  /** A day, month or year: the history of the place may bear it too. */
  readonly date?: string;
  /** Names that are enough if all of them are there, where the whole is not. */
  readonly parts?: readonly LookupWord[];
  /** True in words that deny it: that no source has it is what they say. */
  readonly denied?: boolean;
  /** True for the name of a product or of code: a later commit may remove it. */
  readonly name?: boolean;
}

const months = 'January|February|March|April|May|June|July|August|September|October|November|December'.split(
  '|',
);
const month = months.join('|');

/** Words with a capital that name nothing to look up: the calendar, languages that people speak, kinds of houses, what documents are called, and what has another name in every source. */
const common = new Set(
  `${months.join(' ')} Monday Tuesday Wednesday Thursday Friday Saturday Sunday English Chinese Japanese Korean German French
  The An And For Of In GB MB TB GiB MiB TiB University Institute Research Laboratory Team Group Mac Macs
  README GitHub API APIs CI PR PRs FAQ URL ID IDs AI ML OK US UK EU I README.md Markdown RFC PhD CEO CTO AM PM vs`.split(
    /\s+/,
  ),
);

const abbreviations = new Set(['e.g', 'i.e', 'a.k.a']);

const codeIn = /`([^`]+)`/g;
const dateIn = new RegExp(`\\b(?:(\\d{1,2}) )?(${month}) (\\d{4})\\b|\\b(\\d{4}-\\d{2}(?:-\\d{2})?)\\b`, 'g');
const identifierIn =
  /(?<![\w.])[A-Za-z_][\w]*(?:(?:\.|::)[A-Za-z_]\w*)+(?:\(\))?|\b\w*[a-z0-9]_\w+\b|\b\w+\(\)/g;
const numberIn =
  /(?<![\w.]|[A-Za-z]\w*-)v?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)*(?:\.x)?)(?=$|[^\w.]|\.(?!\d)|(?:[a-zµ%×]{1,4}\b))/g;
const nameIn = /(?<![\w.'’])[A-Za-z][\w+#]*(?:[-/][A-Za-z0-9][\w+#]*)*/g;

const pad = (day: string) => day.padStart(2, '0');

/** Takes a match of `dateIn`; gives the date as YYYY, YYYY-MM or YYYY-MM-DD. */
function dateOf([, day, name, year, iso]: RegExpMatchArray): string {
  if (iso) return iso;
  const number = pad(String(months.indexOf(name!) + 1));
  return day ? `${year}-${number}-${pad(day)}` : `${year}-${number}`;
}

const stillness = new RegExp(
  `\\b(?:quiet|rests?|idle|no commits?(?: seen)?) since (?:(?:\\d{1,2} )?(?:${month}) )?\\d{4}(?:-\\d\\d){0,2}\\b`,
  'gi',
);

/** Takes a sentence; gives since when it calls something quiet, as YYYY, YYYY-MM or YYYY-MM-DD. */
export function quietSince(text: string): string[] {
  return [...text.matchAll(stillness)].map(([words]) => {
    const [match] = words.matchAll(dateIn);
    return match ? dateOf(match) : words.slice(-4);
  });
}

function dateWord(date: string): LookupWord {
  return { word: date, pattern: datePattern(date), date };
}

function versionWord(version: string): LookupWord {
  return { word: version, pattern: numberPattern(version.replace(/\.x$/, '')) };
}

function nameWord(word: string): LookupWord {
  return { word, pattern: namePattern(word), name: true };
}

/** Takes code or a dotted name; gives it as a whole, with the identifiers that are enough. */
function codeWord(code: string): LookupWord {
  const identifiers = code.match(/[A-Za-z_]\w+/g) ?? [];
  const parts = identifiers.length > 1 ? identifiers.map(nameWord) : [];
  return { word: code, pattern: phrasePattern(code), name: true, ...(parts.length > 0 ? { parts } : {}) };
}

/** Takes a name of one or more words; gives it as a whole, with the words that are enough. */
function wholeName(name: string): LookupWord {
  const parts = name.split(/[\s,;:()/]+/).filter((part) => /[\p{L}\p{N}]{2}/u.test(part));
  return { ...nameWord(name), ...(parts.length > 1 ? { parts: parts.map(nameWord) } : {}) };
}

/** What stands in every command and names nothing. */
const commandWords = new Set(
  'pip pip3 install python python3 npm add using Pkg import upgrade U m c sudo'.split(' '),
);

/** Takes the line of a command; gives it as a whole, with the names in it that are enough. */
function commandWord(line: string): LookupWord {
  const names = (line.match(/(?<![\w-])[A-Za-z_][\w.-]*\w/g) ?? []).filter((name) => !commandWords.has(name));
  return {
    word: line,
    pattern: phrasePattern(line),
    ...(names.length > 0 ? { parts: names.map(nameWord) } : {}),
  };
}

/** Takes a token; gives its parts where one of them is an ordinary word: GPU-accelerated. ResNet-50 stays whole. */
function splitToken(token: string): string[] {
  const parts = token.split('-');
  return parts.some((part) => /^[a-z]{3,}$/.test(part)) ? parts : [token];
}

/** True for a token that names something by its look: capitals or digits within, or a capital inside a sentence. */
function looksLikeName(token: string, before: string, names: ReadonlySet<string>): boolean {
  const singular = token.replace(/s$/, '');
  if (token.length < 2 || common.has(token) || common.has(singular)) return false;
  if (names.has(token)) return true;
  if (/[a-z0-9]\p{Lu}|\p{Lu}{2}|\p{L}\d|\d\p{L}/u.test(token)) return true;
  if (!/^\p{Lu}/u.test(token)) return false;
  const begins = before.trim() === '' || /[.!?:;]["')]?\s+$/.test(before);
  return !begins;
}

/** Takes a sentence without what was taken already; gives the names in it. Plain words with capitals that follow each other are one name: Hugging Face. */
function namesIn(text: string, names: ReadonlySet<string>): LookupWord[] {
  const found: { name: string; end: number }[] = [];
  for (const match of text.matchAll(nameIn)) {
    let at = match.index;
    for (const token of match[0].split('/').flatMap(splitToken)) {
      const last = found.at(-1);
      if (looksLikeName(token, text.slice(0, match.index), names)) {
        const joined =
          last &&
          plain.test(token) &&
          plain.test(last.name.split(' ').at(-1)!) &&
          text.slice(last.end, at) === ' ';
        if (joined) Object.assign(last, { name: `${last.name} ${token}`, end: at + token.length });
        else found.push({ name: token, end: at + token.length });
      }
      at += token.length + 1;
    }
  }
  return found.map(({ name }) => wholeName(name));
}

const plain = /^\p{Lu}\p{Ll}+$/u;

/** Takes a sentence; gives what can be looked up in it. What was taken for one kind is not taken for another. */
function wordsOfClause(text: string, names: ReadonlySet<string>): LookupWord[] {
  const words: LookupWord[] = [];
  let rest = text;
  const take = (pattern: RegExp, word: (match: RegExpMatchArray) => LookupWord | undefined) => {
    rest = rest.replace(pattern, (...all: unknown[]) => {
      const groups = all.filter((part, index) => index === 0 || typeof part !== 'number');
      const found = word(groups as unknown as RegExpMatchArray);
      if (!found) return String(all[0]);
      words.push(found);
      return ' '.repeat(String(all[0]).length - 1) + ',';
    });
  };
  take(codeIn, ([, code]) => codeWord(code!));
  take(dateIn, (match) => dateWord(dateOf(match)));
  take(identifierIn, ([code]) => (abbreviations.has(code) || common.has(code) ? undefined : codeWord(code)));
  take(numberIn, ([, number]) => {
    if (/^(19|20)\d\d$/.test(number!)) return dateWord(number!);
    // One digit stands everywhere: finding it says nothing.
    return /^\d$/.test(number!) ? undefined : versionWord(number!);
  });
  words.push(...namesIn(rest, names));
  return words;
}

/** Since when we looked: no word of the source. */
const asOf = new RegExp(
  `\\b(state of|as of|as read (?:in|on)|read (?:in|on)) (?:(?:\\d{1,2} )?(?:${month}) )?\\d{4}`,
  'g',
);

const denial = /\b(no|not|none|nothing|never|neither|nor|without|cannot|lacks?)\b|n['’]t\b/i;

/** Takes sentences; gives what can be looked up in them, clause by clause: what a clause denies is marked. */
function wordsOfText(text: string, names: ReadonlySet<string>): LookupWord[] {
  // A clause that begins with a small letter goes on: its first word is no beginning of a sentence.
  const clauses = text.replace(asOf, '$1').split(/(?<=[.;:!?]["')]?)\s+(?!\d)/);
  return clauses.flatMap((clause) => {
    const words = wordsOfClause(clause, names);
    return denial.test(clause) ? words.map((word) => ({ ...word, denied: true })) : words;
  });
}

const licenceNames: Readonly<Record<string, string>> = {
  'Apache-2.0': 'Apache[- ]2\\.0|Apache License',
  'BSD-3-Clause': 'BSD[- ]3|BSD|Redistributions of source code',
  'BSD-2-Clause': 'BSD[- ]2|BSD|Redistributions of source code',
  MIT: 'MIT|Permission is hereby granted, free of charge',
  Proprietary: 'Proprietary|All rights reserved|licen[cs]e agreement',
};

function licenceWord(licence: string): LookupWord {
  return { word: licence, pattern: licenceNames[licence] ?? phrasePattern(licence) };
}

/** Takes what a row says and the names that its profile knows; gives the words to look up, each once. */
export function wordsOf(said: RowWords, names: ReadonlySet<string>): LookupWord[] {
  const { texts = [], dates = [], versions = [], licences = [], code = [] } = said;
  const words = [
    ...(said.names ?? []).map(wholeName),
    ...versions.flatMap((version) =>
      /^v?\d[\d.]*$/.test(version) ? [versionWord(version.replace(/^v/, ''))] : wordsOfText(version, names),
    ),
    ...dates.map(dateWord),
    ...licences.map(licenceWord),
    ...code
      .flatMap((text) => text.split('\n'))
      .filter((line) => line.trim())
      .map(commandWord),
    ...texts.flatMap((text) => wordsOfText(text, names)),
  ];
  const seen = new Set<string>();
  return words.filter(({ word }) => {
    const key = word.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
