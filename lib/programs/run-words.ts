import { formatDate } from '../i18n/format';
import { punctuation, withListMarks } from '../i18n/punctuation';
import type { RunRecord } from '../schema/run-record';

/** Takes a run and a language; gives what sentences about it say: day, seconds, what ran it, machine and packages, lists as the language writes them. */
export function runWords(
  {
    day,
    seconds,
    runtime,
    platform,
    packages,
  }: Pick<RunRecord, 'day' | 'seconds' | 'runtime' | 'platform' | 'packages'>,
  locale: string,
) {
  return {
    date: formatDate(locale, day),
    seconds,
    runtime,
    platform: withListMarks(locale, platform),
    packages: Object.entries(packages)
      .map(([name, version]) => `${name} ${version}`)
      .join(punctuation(locale).list),
  };
}
