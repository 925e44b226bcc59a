import { inflateSync } from 'node:zlib';

/** Gives the table of letters (cmap) of a font in the format WOFF 1: https://www.w3.org/TR/WOFF/#OverallStructure. Throws if there is none. */
function tableOfLetters(font: Buffer): Buffer {
  const tables = font.readUInt16BE(12);
  for (let at = 44; at < 44 + tables * 20; at += 20) {
    if (font.toString('latin1', at, at + 4) !== 'cmap') continue;
    const [offset, packed, length] = [4, 8, 12].map((field) => font.readUInt32BE(at + field)) as [
      number,
      number,
      number,
    ];
    const bytes = font.subarray(offset, offset + packed);
    return packed < length ? inflateSync(bytes) : bytes;
  }
  throw new Error('A font without a table of letters.');
}

/** Format 4: ranges of letters below U+FFFF. */
function addSegments(table: Buffer, letters: Set<number>): void {
  const count = table.readUInt16BE(6) / 2;
  const [ends, starts, deltas, offsets] = [14, 16 + 2 * count, 16 + 4 * count, 16 + 6 * count] as const;
  for (let segment = 0; segment < count; segment += 1) {
    const [end, start, delta, offset] = [ends, starts, deltas, offsets].map((list) =>
      table.readUInt16BE(list + 2 * segment),
    ) as [number, number, number, number];
    for (let letter = start; letter <= end && letter < 0xffff; letter += 1) {
      const glyph =
        offset === 0 ? letter : table.readUInt16BE(offsets + 2 * segment + offset + 2 * (letter - start));
      // Number 0 is the box for what is not there.
      if (offset === 0 ? (glyph + delta) & 0xffff : glyph) letters.add(letter);
    }
  }
}

/** Format 12: ranges of letters of all planes. */
function addGroups(table: Buffer, letters: Set<number>): void {
  const groups = table.readUInt32BE(12);
  for (let at = 16; at < 16 + groups * 12; at += 12)
    for (let letter = table.readUInt32BE(at); letter <= table.readUInt32BE(at + 4); letter += 1)
      letters.add(letter);
}

/** Takes a font in the format WOFF 1; gives the letters that it draws, as numbers of Unicode. Reads nothing but the table of letters. Throws if it is no such font. */
export function lettersOf(font: Buffer): ReadonlySet<number> {
  if (font.toString('latin1', 0, 4) !== 'wOFF') throw new Error('No font in the format WOFF.');
  const cmap = tableOfLetters(font);
  const letters = new Set<number>();
  for (let table = 0; table < cmap.readUInt16BE(2); table += 1) {
    const part = cmap.subarray(cmap.readUInt32BE(8 + 8 * table));
    const format = part.readUInt16BE(0);
    if (format === 4) addSegments(part, letters);
    if (format === 12) addGroups(part, letters);
  }
  return letters;
}
