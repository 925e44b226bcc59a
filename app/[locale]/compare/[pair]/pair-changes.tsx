import { flag, nextFlag } from '@/browser/contract/flags';
import { GainsLosses } from '@/components/compare/gains-losses';
import { MigrationCost } from '@/components/compare/migration-cost';
import { migrationBetween } from '@/lib/compare/migration';
import { gainsAndLosses, type RowGroup } from '@/lib/compare/rows';
import type { getBridges } from '@/lib/content/load';
import type { Column } from '@/lib/fact/column';
import type { Locale, Messages } from '@/lib/i18n/locales-fs';

const bothWays = (left: Column, right: Column) =>
  [
    [left, right],
    [right, left],
  ] as const;

/** Takes two columns and the groups of rows; gives what one gains and loses by going from the first to the second, and the other way round. */
export function GainsBothWays({
  left,
  right,
  groups,
  locale,
  words,
}: {
  left: Column;
  right: Column;
  groups: readonly RowGroup[];
  locale: Locale;
  words: Messages['compare'];
}) {
  return (
    <div {...flag(nextFlag, 2)} className="mt-3 space-y-4">
      {bothWays(left, right).map(([from, to]) => (
        <GainsLosses
          key={from.id}
          from={from}
          to={to}
          change={gainsAndLosses(groups, from, to)}
          locale={locale}
          words={words}
        />
      ))}
    </div>
  );
}

/** Takes two columns and the bridges between libraries; gives what it costs to go from the first to the second, and the other way round. */
export function MigrationBothWays({
  left,
  right,
  bridges,
  locale,
  messages,
}: {
  left: Column;
  right: Column;
  bridges: ReturnType<typeof getBridges>['bridges'];
  locale: Locale;
  messages: Messages;
}) {
  return (
    <div className="mt-3 grid gap-4 lg:grid-cols-2">
      {bothWays(left, right).map(([from, to]) => (
        <MigrationCost
          key={from.id}
          from={from}
          to={to}
          migration={migrationBetween(from, to, bridges)}
          locale={locale}
          words={messages.leave}
          status={messages.status}
        />
      ))}
    </div>
  );
}
