import { flag, nextFlag } from '@/browser/contract/flags';
import { toColumn } from '@/lib/fact/column';
import { gainsAndLosses, toRowGroups } from '@/lib/compare/rows';
import { getBridges, getLibraries, getLibrary, getLineage } from '@/lib/content/load';
import { dimensions, wordsIn } from '@/lib/dimensions/register';
import { leavingFrom } from '@/lib/compare/migration';
import { getMessages, type Locale } from '@/lib/i18n/locales-fs';
import { pairOf } from '@/lib/output/pages';
import { chainsAmong } from '@/lib/lineage/chains';
import { absoluteUrl } from '@/lib/site';
import { today } from '@/lib/today';
import { paths } from '@/lib/url';
import { fill } from '@/lib/i18n/format';
import { CompareTable } from '@/components/compare/compare-table';
import { LineageNotice } from '@/components/compare/lineage-notice';
import { GainsLosses } from '@/components/compare/gains-losses';
import { MigrationCost } from '@/components/compare/migration-cost';
import { SiteShell } from '@/components/site/site-shell';
import { TakeAlong } from '@/components/site/take-along';
import { TranslationNotice } from '@/components/site/translation-notice';
import { Head } from './head';

/** Two libraries side by side, complete without script; ids in alphabetical order. */
export function PairPage({ locale, a, b }: { locale: Locale; a: string; b: string }) {
  const messages = getMessages(locale);
  const { compare } = messages;
  const [left, right] = [a, b].map((id) => toColumn(getLibrary(locale, id), locale, messages, today())) as [
    ReturnType<typeof toColumn>,
    ReturnType<typeof toColumn>,
  ];
  const groups = toRowGroups(dimensions, messages.groups, (words) => wordsIn(words, locale));
  const names = { a: left.name, b: right.name };
  const [{ lineage }, { bridges, gap }] = [getLineage(locale), getBridges(locale)];
  return (
    <SiteShell
      locale={locale}
      pathIn={(other) => paths.pair(other, a, b)}
      libraries={getLibraries(locale).map(({ id, name, hue }) => ({ id, name, hue }))}
      current="compare"
    >
      <Head locale={locale} page={pairOf(locale, a, b)} />
      <h1 className="text-3xl font-bold">{fill(compare.pairTitle, names)}</h1>
      <TranslationNotice
        gaps={[...[a, b].map((id) => getLibrary(locale, id).gap), gap]}
        locale={locale}
        words={messages.translation}
      />
      <p className="no-print needs-script mt-3">
        <a className="button" href={paths.compare(locale, { libraries: [a, b] })}>
          {compare.openLive}
        </a>
      </p>
      <LineageNotice
        chains={chainsAmong(lineage, [a, b])}
        names={{ [a]: left.name, [b]: right.name }}
        locale={locale}
        words={compare}
      />
      <h2 className="mt-6 text-2xl font-bold">{compare.gainsTitle}</h2>
      <div {...flag(nextFlag, 2)} className="mt-3 space-y-4">
        <GainsLosses
          from={left}
          to={right}
          change={gainsAndLosses(groups, left, right)}
          locale={locale}
          words={compare}
        />
        <GainsLosses
          from={right}
          to={left}
          change={gainsAndLosses(groups, right, left)}
          locale={locale}
          words={compare}
        />
      </div>
      <h2 className="mt-10 text-2xl font-bold">{messages.leave.title}</h2>
      <div className="mt-3 grid gap-4 lg:grid-cols-2">
        {(
          [
            [left, right],
            [right, left],
          ] as const
        ).map(([from, to]) => (
          <MigrationCost
            key={from.id}
            from={from}
            to={to}
            leaving={leavingFrom(from, to, bridges)}
            locale={locale}
            words={messages.leave}
            status={messages.status}
          />
        ))}
      </div>
      <h2 className="mt-10 mb-3 text-2xl font-bold">{compare.tableTitle}</h2>
      <div>
        <CompareTable columns={[left, right]} groups={groups} locale={locale} words={messages} />
      </div>
      <TakeAlong
        sentence={messages.data.pair}
        links={{
          markdown: {
            href: paths.markdown(paths.pair(locale, a, b)),
            type: 'text/markdown',
            name: 'Markdown',
          },
        }}
      />
    </SiteShell>
  );
}

/** The other order of a pair: leads to the page of the pair, with or without script. */
export function PairRedirect({ locale, a, b }: { locale: Locale; a: string; b: string }) {
  const path = paths.pair(locale, a, b);
  const title = fill(getMessages(locale).compare.pairTitle, {
    a: getLibrary(locale, a).name,
    b: getLibrary(locale, b).name,
  });
  return (
    <main className="p-6">
      <title>{title}</title>
      <meta httpEquiv="refresh" content={`0; url=${path}`} />
      <meta name="robots" content="noindex" />
      <link rel="canonical" href={absoluteUrl(path)} />
      <h1 className="text-xl">
        <a href={path}>{title}</a>
      </h1>
    </main>
  );
}
