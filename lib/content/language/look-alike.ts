import unhomoglyph from 'unhomoglyph';

/** Gives what Unicode's table of confusable letters makes of a text: letters that look alike become one. */
function skeleton(text: string): string {
  return unhomoglyph(text.normalize('NFKD')).normalize('NFKD');
}

/** Takes a name; gives the forms by which it is known again: width, capitals, blanks and invisible marks left out, then letters of other scripts that look alike. Two names that share a form look the same to a reader. */
export function looksLike(name: string): readonly string[] {
  const plain = name
    .normalize('NFKC')
    .replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  const small = plain.toLowerCase();
  return [...new Set([small, skeleton(small).toLowerCase(), skeleton(plain).toLowerCase()])];
}
