/** Gives every single-letter typo of a name: a letter left out, doubled, changed, added, or swapped with its neighbour. Deterministic. */
export function singleTypos(name: string): string[] {
  const letters = 'aeinrtz';
  const typos = new Set<string>();
  for (let at = 0; at <= name.length; at += 1) {
    const before = name.slice(0, at);
    const after = name.slice(at);
    if (after) {
      typos.add(before + after.slice(1));
      typos.add(before + letters[(at * 3) % letters.length] + after.slice(1));
      typos.add(before + after[0] + after);
    }
    if (after.length > 1) typos.add(before + after[1] + after[0] + after.slice(2));
    typos.add(before + letters[(at * 5 + 2) % letters.length] + after);
  }
  typos.delete(name);
  return [...typos].filter((typo) => typo.trim() === typo);
}
