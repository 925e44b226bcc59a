import type { Column } from '@/lib/fact/column';
import type { Library } from '@/lib/content/collection';
import { languageOf } from '@/lib/i18n/language';
import { pairHref } from '@/lib/compare/pairs';
import { punctuation } from '@/lib/i18n/punctuation';
import type { Bridge } from '@/lib/schema/bridge';
import type { Locale, Messages } from '@/lib/i18n/locales-fs';
import { paths } from '@/lib/url';
import { fill, formatDate } from '@/lib/i18n/format';
import { FactValue } from '../fact/fact-value';
import { SourceMarks } from './source-marks';
import { OuterLink } from '../ui/outer-link';

interface NoticeProps {
  readonly library: Library;
  readonly column: Column;
  readonly numbers: ReadonlyMap<string, number>;
  /** Names of all profiles by id. */
  readonly names: Readonly<Record<string, string>>;
  /** Names of dimensions by id. */
  readonly rowNames: Readonly<Record<string, string>>;
  /** Tools and texts that lead away from the library. */
  readonly bridges: readonly Bridge[];
  /** Ids of the libraries that have pair pages. */
  readonly paired: readonly string[];
  readonly locale: Locale;
  readonly messages: Messages;
  /** Address of the page with the list of sources; empty: this one. */
  readonly sourcesAt?: string;
}

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <div>
      <h3 className="font-sans font-semibold">{title}</h3>
      {children}
    </div>
  );
}

/** The end of a library as guidance for whoever inherits it: last release, an environment that works, what runs, what breaks, and each way out with what the facts say. */
export function RetirementNotice({
  library,
  column,
  numbers,
  names,
  rowNames,
  bridges,
  paired,
  locale,
  messages,
  sourcesAt = '',
}: NoticeProps) {
  const {
    retirement,
    example: { run },
  } = library;
  const { profile, leave } = messages;
  const between = punctuation(locale);
  if (!retirement) return null;
  const marks = (ids: readonly string[]) => (
    <SourceMarks ids={ids} numbers={numbers} label={profile.source} at={sourcesAt} />
  );
  return (
    <section
      id="retirement"
      aria-labelledby="retirement-title"
      className="mt-6 scroll-mt-20 rounded-lg border-2 border-no bg-panel p-4 sm:p-5"
    >
      <h2 id="retirement-title" className="text-xl font-bold text-no">
        {fill(profile.retired, { since: formatDate(locale, retirement.since) })}
      </h2>
      <p className="mt-2">
        <span lang={languageOf(retirement.summary, locale)}>{retirement.summary}</span>{' '}
        {marks(retirement.source)}
      </p>
      <div className="mt-3 grid gap-4 text-sm md:grid-cols-2">
        <Part title={profile.lastRelease}>
          <p lang={languageOf(retirement.last_release, locale)}>{retirement.last_release}</p>
        </Part>
        {run && (
          <Part title={profile.environment}>
            <p data-environment>
              {fill(profile.environmentText, {
                python: run.python,
                packages: Object.entries(run.packages)
                  .map(([name, version]) => `${name} ${version}`)
                  .join(between.list),
                platform: run.platform,
                date: formatDate(locale, run.day),
              })}
              {between.gap}
              <a href={paths.library(locale, library.id, 'example')}>{profile.example}</a>
            </p>
          </Part>
        )}
        <Part title={profile.stillRuns}>
          <ul className="list-disc ps-4">
            {retirement.still_runs.map((text) => (
              <li key={text} lang={languageOf(text, locale)}>
                {text}
              </li>
            ))}
          </ul>
        </Part>
        <Part title={profile.breaks}>
          <ul className="list-disc ps-4">
            {retirement.breaks.map(({ what, source }) => (
              <li key={what}>
                <span lang={languageOf(what, locale)}>{what}</span> {marks(source)}
              </li>
            ))}
          </ul>
        </Part>
      </div>
      <h3 className="mt-4 font-sans font-semibold">{profile.waysOut}</h3>
      <ol className="mt-2 grid gap-3 text-sm md:grid-cols-2">
        {retirement.ways_out.map((way) => {
          const tools = bridges.filter(({ to }) => to === way.library);
          return (
            <li key={way.to} data-way className="rounded-md border border-rule p-3">
              <h4 className="font-sans font-semibold" lang={languageOf(way.to, locale)}>
                {way.to}
              </h4>
              <p>
                <span lang={languageOf(way.how, locale)}>{way.how}</span> {marks(way.source)}
              </p>
              {way.facts && (
                <dl className="mt-1.5 space-y-0.5" aria-label={profile.wayFacts}>
                  {way.facts.map((id) => {
                    const cell = column.cells[id]!;
                    return (
                      <div key={id}>
                        <dt className="inline">
                          <a href={paths.library(locale, library.id, id)}>{rowNames[id] ?? id}</a>
                          {between.colon}
                        </dt>
                        <dd className="inline">
                          <FactValue cell={cell} locale={locale} words={messages.fact} />
                          {cell.note && (
                            <span className="block text-xs text-muted" lang={languageOf(cell.note, locale)}>
                              {cell.note}
                            </span>
                          )}
                        </dd>
                      </div>
                    );
                  })}
                </dl>
              )}
              {way.library && (
                <p className="mt-1.5">
                  <a href={pairHref(locale, library.id, way.library, paired)}>
                    {fill(profile.pair, { library: library.name, other: names[way.library] ?? way.library })}
                  </a>
                </p>
              )}
              {tools.length > 0 && (
                <p className="mt-1 text-xs text-muted">
                  {profile.bridges}
                  {between.colon}
                  {tools.map(({ name, url, status, kind }, index) => (
                    <span key={name}>
                      {index > 0 && between.semicolon}
                      <OuterLink href={url} lang={languageOf(name, locale)}>
                        {name}
                      </OuterLink>
                      {between.open}
                      {leave.kinds[kind]}
                      {between.comma}
                      {messages.status[status]}
                      {between.close}
                    </span>
                  ))}
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
