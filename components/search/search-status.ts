import type { Messages } from '@/lib/i18n/locales-fs';
import { plural } from '@/lib/i18n/format';

/** How far a search has come. */
interface SearchProgress {
  readonly query: string;
  readonly failed: boolean;
  /** Whether the search is there to be asked. */
  readonly ready: boolean;
  readonly results: number;
}

/** Takes how far a search has come and what to say where it found nothing; gives the line of its status. It is silent on a failure: a notice says that. */
export function searchStatus(
  { query, failed, ready, results }: SearchProgress,
  nothing: string,
  locale: string,
  words: Messages['search'],
): string {
  if (failed) return '';
  if (!query.trim()) return words.hint;
  if (!ready) return words.loading;
  return results === 0 ? nothing : plural(locale, words.count, results);
}
