import 'server-only';
import type { Library } from '../../content/collection';
import { toCell } from '../../fact/column';
import { fill, formatDate } from '../../i18n/format';
import { punctuation } from '../../i18n/punctuation';
import type { Messages } from '../../i18n/locales-fs';
import type { Dimension } from '../../dimensions/types';
import { lightColour } from '../picture/colours';

const size = 11;
const pad = 6;

/** Gives about how wide a letter is in the faces that a badge is shown in, in parts of its size. */
function widthOf(letter: string): number {
  if (/[\u1100-\uffef]/.test(letter)) return 1;
  if (/[ijlItf.,:;|!'()[\]]/.test(letter)) return 0.38;
  if (/[mwMW@%]/.test(letter)) return 0.92;
  if (/[A-Z]/.test(letter)) return 0.68;
  return 0.6;
}

/** Gives the width in which a text is drawn, whatever face the reader's system has. */
function lengthOf(text: string): number {
  return Math.round([...text].reduce((sum, letter) => sum + widthOf(letter) * size, 0));
}

function escapeXml(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (letter) => entities[letter]!);
}

/**
 * Takes a library and one of its dimensions, both in a language; gives the answer with the day of its check as a picture of one line that needs nothing
 * beside itself: no face, no address, no script.
 */
export function toBadge(
  library: Library,
  { id, name }: Pick<Dimension, 'id' | 'name'>,
  locale: string,
  messages: Messages,
): string {
  const { colon, dot } = punctuation(locale);
  const { state, text, checked } = toCell(library, id, locale, messages);
  const what = `${library.name}${colon}${name}`;
  const answer = [text, checked && formatDate(locale, checked)].filter(Boolean).join(dot);
  const title = [
    `${what}${colon}${text}`,
    checked && fill(messages.fact.checkedOn, { date: formatDate(locale, checked) }),
    messages.site.name,
  ]
    .filter(Boolean)
    .join(dot);
  const [left, right] = [what, answer].map(lengthOf) as [number, number];
  const [first, second] = [left + 2 * pad, right + 2 * pad];
  const colour = lightColour(state === 'unknown' || state === 'value' ? 'muted' : state);
  const line = (words: string, x: number, length: number) =>
    `<text x="${x}" y="14" textLength="${length}" lengthAdjust="spacingAndGlyphs">${escapeXml(words)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${first + second}" height="20" role="img" aria-label="${escapeXml(title)}" xml:lang="${escapeXml(messages.site.htmlLang)}">`,
    `<title>${escapeXml(title)}</title>`,
    `<path fill="${lightColour('ink')}" d="M0 0h${first}v20H0z"/><path fill="${colour}" d="M${first} 0h${second}v20H${first}z"/>`,
    `<g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="${size}">${line(what, pad, left)}${line(answer, first + pad, right)}</g>`,
    '</svg>\n',
  ].join('');
}
