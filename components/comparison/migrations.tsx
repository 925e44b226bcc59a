import type { ComparedLibrary } from '@/lib/compare/compared';
import { migrationBetween } from '@/lib/compare/migration';
import type { ComparisonContext } from './context';
import { MigrationCost } from './migration-cost';

/** How to move: between two libraries both ways, among more from one to each of the others. */
export function Migrations({
  columns,
  seen,
  context: { locale, words },
}: {
  columns: readonly ComparedLibrary[];
  seen: number | undefined;
  context: ComparisonContext;
}) {
  const base = columns[seen ?? 0];
  if (!base || columns.some(({ decision }) => !decision)) return null;
  const [other] = columns.filter(({ id }) => id !== base.id);
  const ways =
    columns.length === 2 && other
      ? ([
          [base, other],
          [other, base],
        ] as const)
      : columns.filter(({ id }) => id !== base.id).map((to) => [base, to] as const);
  return (
    <section className="mt-10" aria-labelledby="migration-title">
      <h2 id="migration-title" className="text-2xl font-bold">
        {words.leave.title}
      </h2>
      <div className="mt-3 grid gap-4 lg:grid-cols-2">
        {ways.map(([from, to]) => (
          <MigrationCost
            key={`${from.id} ${to.id}`}
            from={from}
            to={to}
            migration={migrationBetween(from, to, from.decision?.bridges ?? [])}
            locale={locale}
            words={words.leave}
            status={words.status}
          />
        ))}
      </div>
    </section>
  );
}
