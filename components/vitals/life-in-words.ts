import { fill, plural } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/locales-fs';
import { punctuation } from '@/lib/i18n/punctuation';
import type { VitalYear } from '@/lib/schema/records/vitals';
import { measures } from '@/lib/vitals/bars';

/** Takes a measured year; gives what was counted of it in a sentence: "2025: 6,459 commits, 324 people, 13 releases." */
export function lifeInWords(year: VitalYear, locale: string, words: Messages['face']): string {
  return fill(words.year, {
    year: year.year,
    measures: measures
      .filter((measure) => year[measure] !== undefined)
      .map((measure) => plural(locale, words[measure], year[measure]!))
      .join(punctuation(locale).list),
  });
}
