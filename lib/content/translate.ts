import type { TranslationRecord } from '../schema/translation';
import type { Library } from './collection';

/** Words of a library in one language. */
export interface Translation {
  readonly record: TranslationRecord;
  readonly prose: string;
}

/** Takes a library and its translation, if there is one; gives the library with the translated words in place of the English ones. Facts, sources and dates stay. */
export function translate(library: Library, translation: Translation | undefined): Library {
  if (!translation) return library;
  const { record, prose } = translation;
  return {
    ...library,
    prose: prose.trim() ? prose : library.prose,
    summary: record.summary ?? library.summary,
    facts: Object.fromEntries(
      Object.entries(library.facts).map(([id, fact]) => {
        const words = record.facts?.[id];
        if (!fact || !words) return [id, fact];
        return [id, { ...fact, ...(words.note ? { note: words.note } : {}), ...(words.value && 'value' in fact && typeof fact.value === 'string' ? { value: words.value } : {}) } as typeof fact];
      }),
    ),
    install: library.install.map((row) => ({ ...row, ...record.install?.[row.target] })),
    ecosystem: library.ecosystem.map((row) => ({ ...row, ...record.ecosystem?.[row.name] })),
    users: library.users.map((row) => ({ ...row, ...record.users?.[row.organisation] })),
    benchmarks: library.benchmarks.map((row) => ({ ...row, ...record.benchmarks?.[row.claim] })),
    history: library.history.map((row) => ({ ...row, event: record.history?.[row.event] ?? row.event })),
    choose_when: record.choose_when ?? library.choose_when,
    avoid_when: record.avoid_when ?? library.avoid_when,
  };
}
