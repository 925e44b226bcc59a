import { fill, formatDate, plural } from '../i18n/format';
import type { Messages } from '../i18n/locales-fs';
import type { Footprint } from '../schema/records/footprint';
import { formatQuantity } from './quantities';

/** Takes a record; says in one sentence how much it installs, with build and day. */
export function footprintInWords(record: Footprint, locale: string, words: Messages['footprint']): string {
  return fill(words.line, {
    packages: plural(locale, words.packages, Object.keys(record.packages).length),
    disk: formatQuantity(locale, { unit: 'bytes' }, record.disk),
    fetched: formatQuantity(locale, { unit: 'bytes' }, record.fetched),
    build: words.builds[record.build],
    date: formatDate(locale, record.day),
  });
}
