import type { FilterRecord } from '@/lib/filter/filter';
import type { FindRecord } from '@/lib/find/answer';
import { emptyFind, type FindState } from '@/lib/find/address/state';
import { toTerm, type Term, type TermVocabulary } from '@/lib/find/term';

/** Words that the made-up situations may use. */
export const madeUpVocabulary: TermVocabulary = {
  dimensions: ['tpu', 'windows', 'mobile', 'vmap'],
  facets: { language: ['C++', 'Julia', 'Python'], license: ['MIT'], status: ['active', 'retired'] },
  libraries: ['ant', 'bee'],
  others: [],
};

/** Takes answers; gives the kind of each partial one: all are limited. */
export function limited(supports: FilterRecord['supports']): FilterRecord['partly'] {
  return Object.fromEntries(
    Object.entries(supports).flatMap(([id, support]) => (support === 'partial' ? [[id, 'limited']] : [])),
  );
}

/** Takes a name, its answers and the days of its checks; gives a made-up library as the finder sees it. */
export function findRecord(
  name: string,
  supports: FilterRecord['supports'],
  {
    retired = false,
    checked = {} as Readonly<Record<string, string>>,
    beside = {} as FindRecord['beside'],
  } = {},
): FindRecord {
  return {
    id: name.toLowerCase(),
    name,
    released: '2026',
    retired,
    bases: [],
    inArticle: false,
    supports,
    partly: limited(supports),
    facets: { language: ['Python'], license: ['MIT'], status: [retired ? 'retired' : 'active'] },
    hue: 'slate',
    version: '1.0',
    beside,
    facts: Object.fromEntries(Object.entries(checked).map(([id, day]) => [id, { checked: day }])),
  };
}

/** Takes keys of terms; gives the terms. */
export function terms(...keys: readonly string[]): Term[] {
  return keys.map((key) => toTerm(key, madeUpVocabulary)!);
}

/** Takes musts and wishes by their keys; gives the situation. */
export function situation(must: readonly string[], wish: readonly string[] = [], partial = false): FindState {
  return { ...emptyFind, must: terms(...must), wish: terms(...wish), partial };
}
