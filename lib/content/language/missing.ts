/** True for a mapping, false for a list, a text or nothing. */
function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True for a sentence by plural forms. */
function isPlural(value: unknown): boolean {
  return isMapping(value) && 'one' in value && 'other' in value;
}

/** Takes English words and those of a language, as their files hold them; gives the path of each that the language lacks. A list, and a sentence by plural forms, counts as one. */
export function missingWords(english: unknown, words: unknown, path: readonly string[] = []): string[][] {
  if (!isMapping(english) || isPlural(english)) return words === undefined ? [[...path]] : [];
  return Object.entries(english).flatMap(([key, value]) =>
    missingWords(value, isMapping(words) ? words[key] : undefined, [...path, key]),
  );
}
