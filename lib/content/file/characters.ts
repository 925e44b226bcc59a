/**
 * Characters that no file of the content may hold: they are not seen, turn the order of others round, or stand for bytes that could not be read.
 * A joiner between letters (Persian, emoji) and the mark that chooses a form of a letter may stand; line ends and tabs are told apart elsewhere.
 */
const strange =
  /[\p{Cc}\p{Co}\p{Cs}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800\ufff9-\ufffb\ufffd\ufdd0-\ufdef\p{Noncharacter_Code_Point}]/u;
const allowed = /[\t\n\r\u200c\u200d\ufe0e\ufe0f]/;
const strangeOnly = new RegExp(`(?!${allowed.source})${strange.source}`, 'gu');

/** A character, or a way of writing one, that may not stand in a text. */
interface Strange {
  /** Position in the text. */
  readonly index: number;
  /** What it is: `U+202E`. */
  readonly found: string;
  readonly wanted: string;
  readonly mend: string;
}

/** Gives a character as it is called: `U+202E`. */
function nameOf(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Gives the first letter of a text that Unicode would write otherwise. */
function looseIndex(text: string): number {
  const composed = text.normalize('NFC');
  let index = 0;
  while (text[index] === composed[index]) index += 1;
  return index;
}

/** Takes a text; gives the first character in it that may not stand there, if there is one: not seen, without meaning, or written in parts. */
export function findStrange(text: string): Strange | undefined {
  strangeOnly.lastIndex = 0;
  const match = strangeOnly.exec(text);
  if (match) {
    const lost = match[0] === '\ufffd';
    return {
      index: match.index,
      found: `the character ${nameOf(match[0])}${lost ? ', which stands for bytes that were lost' : ''}`,
      wanted: lost ? 'the letter that was there' : 'only characters that a reader sees',
      mend: lost ? 'Write the letter anew.' : 'Remove it, or write the text anew.',
    };
  }
  if (text.normalize('NFC') === text) return undefined;
  const index = looseIndex(text);
  return {
    index,
    found: `"${[...text.slice(index)][0]}" (${nameOf(text.slice(index))}) in a form that Unicode replaces`,
    wanted: 'text in the form NFC',
    mend: 'Type the letter anew.',
  };
}

/** Gives a text that a terminal may show: what is not seen, or turns others round, by its name. */
export function visible(text: string): string {
  return text.replace(strangeOnly, (character) => `<${nameOf(character)}>`);
}
