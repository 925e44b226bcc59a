import type { Dimension, DimensionKind, Words } from './types';

/** Gives a text in English and Chinese. */
export function words(en: string, zh: string): Words {
  return { en, zh };
}

/** Shelf lives in days (DESIGN 4). */
export const shelfLives = { licence: 730, versions: 120, other: 365 } as const;

/** Gives a support dimension: name, question, what counts as yes, as partial and as no, other words for the search. */
export function support(
  id: string,
  name: Words,
  question: Words,
  yes: Words,
  partial: Words,
  no: Words,
  aliases: readonly string[],
  shelfLife: number = shelfLives.other,
): Dimension {
  return { id, kind: 'support', name, question, test: { yes, partial, no }, aliases, shelfLife };
}

/** Gives a dimension with a value: kind, name, question, other words for the search. */
export function value(
  id: string,
  kind: Exclude<DimensionKind, 'support'>,
  name: Words,
  question: Words,
  aliases: readonly string[],
  shelfLife: number = shelfLives.other,
): Dimension {
  return { id, kind, name, question, aliases, shelfLife };
}

/** What counts as no where nothing more exact can be said. */
export const saysNo = words(
  'A source says that it cannot, or the list of what there is leaves it out.',
  '有来源写明不支持，或官方清单中没有这一项。',
);
