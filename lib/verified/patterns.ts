import { escapePattern } from '../i18n/escape-pattern';

/**
 * Patterns that find a word in a source. They are extended regular expressions that git grep and JavaScript read alike: no look-around, no \b.
 * Letters match in any case.
 */

/** Takes a number or version; gives a pattern that finds it with any mark of thousands, behind a v, and with further digits behind a point, but not inside another number. */
export function numberPattern(number: string): string {
  // A tag or the name of a file may have other signs for the points: manylinux_2_28.
  const spelled = escapePattern(number.replace(/^v/, '')).replaceAll('\\.', '[._]').replace(/,/g, '[,_ ]?');
  const whole = /^\d{4,}$/.test(number)
    ? number.replace(/(\d)(?=(\d{3})+$)/g, '$1[,_ ]?')
    : /^\d+(\.\d+)+\.0$/.test(number)
      ? spelled.replace(/\[\._\]0$/, '([._]0)?')
      : spelled;
  // A whole number may be rounded: 194 for 194.26.
  const after = /^[\d,]+$/.test(number) ? '($|[^0-9.,]|[.,]($|[^0-9])|[.][0-4])' : '($|[^0-9])';
  return `(^|[^0-9.]|[^0-9][.])${whole}${after}`;
}

/** Takes a name; gives how it may be spelled: in the plural too, with any sign or none between its parts. */
export function spellingOf(name: string): string {
  const parts = name
    // The plural is matched below; a capital S belongs to the name: macOS.
    .replace(/(?<=\w)s$/, '')
    .split(/[-_\s]+/)
    .filter(Boolean)
    .map(escapePattern);
  return `${parts.join('[-_ ]?')}(s|es|'s)?`;
}

/** Takes a name; gives a pattern that finds it as a word or part of an identifier. */
export function namePattern(name: string): string {
  return `(^|[^A-Za-z0-9])${spellingOf(name)}($|[^A-Za-z0-9])`;
}

/** Takes code or another phrase; gives a pattern that finds it whatever blanks stand in it. */
export function phrasePattern(phrase: string): string {
  return phrase.replace(/\(\)$/, '').trim().split(/\s+/).map(escapePattern).join('[[:space:]]*');
}

const months =
  'Jan(uary)?|Feb(ruary)?|Mar(ch)?|Apr(il)?|May|June?|July?|Aug(ust)?|Sept?(ember)?|Oct(ober)?|Nov(ember)?|Dec(ember)?'.split(
    '|',
  );

/** Takes YYYY, YYYY-MM or YYYY-MM-DD; gives a pattern that finds it in figures or in English words. */
export function datePattern(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (!month) return `(^|[^0-9])${year}($|[^0-9])`;
  const name = `(${months[Number(month) - 1]})`;
  const figures = `${year}[-/. ]?0?${Number(month)}`;
  const someDay = '[0-3]?[0-9](st|nd|rd|th)?';
  const forms = day
    ? [`${figures}[-/. ]?0?${Number(day)}`, ...inWords(name, `0?${Number(day)}(st|nd|rd|th)?`, year)]
    : [figures, `${name}[., -]*${year}`, ...inWords(name, someDay, year)];
  return `(^|[^0-9])(${forms.join('|')})($|[^0-9])`;
}

/** Gives the two orders of a day in English. */
function inWords(month: string, day: string, year: string): string[] {
  return [`${day}[ -]*${month}[., -]*${year}`, `${month}[., -]*${day}[, ]*${year}`];
}

/** Takes a pattern; gives it as a regular expression of JavaScript. */
export function expressionOf(pattern: string): RegExp {
  return new RegExp(pattern.replaceAll('[[:space:]]', '\\s'), 'im');
}
