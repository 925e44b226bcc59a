import type { Column } from '@/lib/fact/column';
import type { RowDifference, GainsAndLosses } from '@/lib/compare/rows';
import type { Messages } from '@/lib/i18n/locales-fs';
import { punctuation } from '@/lib/i18n/punctuation';
import { paths } from '@/lib/url';
import { fill, plural } from '@/lib/i18n/format';
import { ContentText } from '../ui/content-text';

function Changes({
  title,
  changes,
  from,
  to,
  locale,
  words,
}: {
  title: string;
  changes: readonly RowDifference[];
  from: Column;
  to: Column;
  locale: string;
  words: Messages['compare'];
}) {
  const marks = punctuation(locale);
  if (changes.length === 0) return null;
  return (
    <div>
      <h4 className="font-sans font-semibold">{title}</h4>
      <ul className="mt-1 list-disc space-y-1 ps-5 text-sm">
        {changes.map(({ row, from: before, to: after }) => (
          <li key={row.id}>
            <a href={paths.library(locale, to.id, row.id)}>{row.name}</a>
            {marks.colon}
            {fill(words.change, { to: to.name, after: after.text, from: from.name, before: before.text })}
            {after.note && (
              <ContentText text={after.note} locale={locale} className="text-muted">
                {marks.gap}
                {after.note}
              </ContentText>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What one gains, loses and leaves open when moving from one library to another, in sentences made from the facts. */
export function GainsLosses({
  from,
  to,
  change,
  locale,
  words,
}: {
  from: Column;
  to: Column;
  change: GainsAndLosses;
  locale: string;
  words: Messages['compare'];
}) {
  const { gains, losses, open } = change;
  const marks = punctuation(locale);
  return (
    <section data-hue={to.hue} className="plate border-s-4 border-s-lib p-4">
      <h3 className="text-lg font-bold">{fill(words.fromTo, { from: from.name, to: to.name })}</h3>
      <p className="text-sm text-muted">
        {plural(locale, words.gainCount, gains.length)}
        {marks.gap}
        {plural(locale, words.lossCount, losses.length)}
        {marks.gap}
        {plural(locale, words.openCount, open.length)}
      </p>
      <div className="mt-3 grid gap-4 lg:grid-cols-2">
        <Changes title={words.gains} changes={gains} from={from} to={to} locale={locale} words={words} />
        <Changes title={words.losses} changes={losses} from={from} to={to} locale={locale} words={words} />
        <Changes title={words.open} changes={open} from={from} to={to} locale={locale} words={words} />
      </div>
    </section>
  );
}
