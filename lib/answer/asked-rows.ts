import type { SaidCondition, SaidPart } from '../understand/reading';
import type { Rename } from './rename';

/** Words that are looked up under another name. */
export interface ReadAs {
  readonly said: string;
  readonly as: string;
}

/** Which rows of the site a text asks for. */
export interface AskedRows {
  /** What to look rows up for: the text, or what is left of it without what is not wanted; empty if that is nothing. */
  readonly text: string;
  /** The names and conditions in it that are wanted; empty if there are none. */
  readonly understood: string;
  /** Ids of the libraries and other names that are not wanted. */
  readonly unwanted: readonly string[];
  /** Keys of what is refused and not asked for beside it. */
  readonly refusedKeys: readonly string[];
  /** What was said and is not looked up, as it was typed: rows that speak of it would answer the opposite. */
  readonly leftOut: readonly string[];
  /** What was said and means something else than its words mean here. */
  readonly elsewhere: readonly string[];
  readonly readAs: readonly ReadAs[];
  /** True: it asks what only the finder can weigh, two conditions or the absence of something. */
  readonly isSituation: boolean;
}

/** Whether a part is not wanted, not needed, or may mean the opposite of its words. */
function isRefused(part: SaidPart): boolean {
  if (part.kind === 'name') return part.unwanted === true;
  return (
    part.kind === 'condition' && (part.wish === 'no' || part.weight === 'irrelevant' || part.unsure === true)
  );
}

/** Whether a part is looked up nowhere: a word in it would find rows about something else. */
const isElsewhere = (part: SaidPart) => part.kind === 'lost' && part.elsewhere === true;

const keysOf = (parts: readonly SaidPart[]) =>
  parts.flatMap((part) => (part.kind === 'condition' ? part.keys : []));

/** The words for a condition that stands in for what a reader has to do without: its key in words. */
const wordsOf = ({ keys }: SaidCondition) =>
  keys.map((key) => key.slice(key.indexOf(':') + 1).replaceAll('_', ' ')).join(' ');

/** A text with the words that are renamed under their new names, all else as it was typed. */
function renamed(text: string, parts: readonly SaidPart[], rename: Rename) {
  const readAs: ReadAs[] = [];
  let done = 0;
  let whole = '';
  for (const part of parts) {
    const said = text.slice(part.start, part.end);
    const name = part.start < done ? undefined : rename(part, said);
    if (name === undefined) continue;
    readAs.push({ said, as: name });
    whole += `${text.slice(done, part.start)} ${name} `;
    done = part.end;
  }
  return { text: readAs.length > 0 ? (whole + text.slice(done)).trim() : text, readAs };
}

/** What is left of a text without what is refused: the words of each part, one after the other, and the words for what stands in. */
function remaining(text: string, asked: readonly SaidPart[], rename: Rename) {
  const words = asked.map((part) => {
    if (part.kind === 'condition' && part.standsIn) return { word: wordsOf(part) };
    const said = text.slice(part.start, part.end);
    const name = rename(part, said);
    return name === undefined ? { word: said } : { word: name, readAs: { said, as: name } };
  });
  return {
    text: words.map(({ word }) => word).join(' '),
    readAs: words.flatMap(({ readAs }) => readAs ?? []),
  };
}

/** Takes a text, what was said in it, and what names the words that the search does not know; gives which rows it asks for. A text that refuses nothing is looked up as it was typed. */
export function toAskedRows(
  text: string,
  parts: readonly SaidPart[],
  rename: Rename = () => undefined,
): AskedRows {
  const refused = parts.filter(isRefused);
  const elsewhere = parts.filter(isElsewhere);
  const asked = parts.filter((part) => !isRefused(part) && !isElsewhere(part));
  const conditions = new Set(
    asked.flatMap((part) => (part.kind === 'condition' || part.kind === 'choice' ? [part.start] : [])),
  );
  return {
    ...(refused.length + elsewhere.length === 0
      ? renamed(text, asked, rename)
      : remaining(text, asked, rename)),
    understood: remaining(
      text,
      asked.filter(({ kind }) => kind !== 'lost' && kind !== 'intent'),
      rename,
    ).text,
    unwanted: refused.flatMap((part) => (part.kind === 'name' ? [part.id] : [])),
    refusedKeys: keysOf(refused).filter((key) => !keysOf(asked).includes(key)),
    leftOut: [...new Set(refused.map(({ said }) => said))],
    elsewhere: [...new Set(elsewhere.map(({ said }) => said))],
    isSituation: refused.length > 0 || conditions.size > 1,
  };
}
