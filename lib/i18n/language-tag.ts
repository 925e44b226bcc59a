/** True for a language as BCP 47 writes it: zh, pt-BR. False for what only looks like it, which formatters would throw at. */
export function isLanguageTag(tag: string): boolean {
  try {
    return /^[A-Za-z0-9-]+$/.test(tag) && Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
