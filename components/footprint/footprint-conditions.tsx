import { fill, formatDate } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/locales-fs';
import { punctuation } from '@/lib/i18n/punctuation';
import { formatQuantity, languageNames, type MeasuredLibrary } from '@/lib/footprint/quantities';

/** What was installed where and when, a line a library. */
export function FootprintConditions({
  libraries,
  locale,
  words,
}: {
  libraries: readonly MeasuredLibrary[];
  locale: string;
  words: Messages['footprint'];
}) {
  return (
    <details className="mt-3">
      <summary className="w-fit underline decoration-dotted underline-offset-4">{words.conditions}</summary>
      <ul className="mt-2 list-disc space-y-1 ps-5 text-sm">
        {libraries.map(({ id, name, record }) => {
          const { asked, day, version, kind, machine } = record;
          return (
            <li key={id}>
              {name}
              {punctuation(locale).colon}
              {fill(words.condition, {
                asked: asked.join(punctuation(locale).list),
                language: languageNames[kind],
                version,
                date: formatDate(locale, day),
                processors: machine.processors,
                processor: machine.processor,
                memory: formatQuantity(locale, { unit: 'bytes' }, machine.memory),
                system: machine.system,
              })}
              {record.kind === 'python' &&
                `${punctuation(locale).gap}${fill(words.numpy, {
                  version: record.numpy.version,
                  seconds: formatQuantity(locale, { unit: 'seconds' }, record.numpy.seconds.median),
                })}`}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
