import { formatPath, type RecordPath } from '../file/fault';
import { remember } from './remember';
import type { Rule } from './rule';

const dateKeys = new Set(['date', 'checked', 'read', 'year', 'born', 'ended', 'published', 'on']);

function datesOf(value: unknown, path: RecordPath = []): { path: RecordPath; text: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (dateKeys.has(key) && (typeof inner === 'string' || typeof inner === 'number'))
      return [{ path: here, text: String(inner) }];
    return datesOf(inner, here);
  });
}

const dates = remember<ReturnType<typeof datesOf>>();

/** True if a date, month or year begins after today. */
function isFuture(date: string, today: string): boolean {
  return date > today.slice(0, date.length);
}

/** No date lies in the future but those of announced ends. */
export const noFutureDate: Rule = {
  name: 'no-future-date',
  keeps:
    'No day of checking, source, release, measurement, birth, event or translation lies in the future; only announced ends (`ends`) may.',
  check: ({ profiles, claims, lineage, bridges, gazetteer, vitals, stampFiles, today }) => {
    const stamps = stampFiles.map(({ file, document, value }) => ({
      file,
      document,
      record: value,
      mend: 'Run npm run translated on a machine whose clock is right.',
    }));
    const parts = [
      ...stamps,
      ...profiles.map(({ file, document, record }) => ({
        file,
        document,
        record,
        mend: 'Correct the date; an announced date belongs under ends.',
      })),
      ...[claims, lineage, bridges, gazetteer, vitals].flatMap((file) =>
        file
          ? [
              {
                file: file.file,
                document: file.document,
                record: file.document.value,
                mend: 'Correct the date.',
              },
            ]
          : [],
      ),
    ];
    return parts.flatMap(({ file, document, record, mend }) =>
      dates(file, [record], () => datesOf(record))
        .filter(({ path, text }) => path[0] !== 'ends' && isFuture(text, today))
        .map(({ path, text }) => ({
          file,
          ...document.place(path),
          rule: noFutureDate.name,
          found: `${formatPath(path)}: ${text}`,
          wanted: `a date up to ${today}`,
          mend,
        })),
    );
  },
};
