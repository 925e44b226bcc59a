import { punctuation } from '@/lib/i18n/punctuation';
import { runWords } from '@/lib/programs/run-words';
import { paths } from '@/lib/url';
import { fill, formatDate } from '@/lib/i18n/format';
import { SourceMarks } from './source-marks';
import { WayOut, type WayContext } from './way-out';
import { ContentText } from '../ui/content-text';

interface NoticeProps extends WayContext {
  readonly numbers: ReadonlyMap<string, number>;
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
export function RetirementNotice({ numbers, sourcesAt = '', ...context }: NoticeProps) {
  const { library, locale, messages } = context;
  const {
    retirement,
    example: { run },
  } = library;
  const { profile } = messages;
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
        <ContentText text={retirement.summary} locale={locale} /> {marks(retirement.source)}
      </p>
      <div className="mt-3 grid gap-4 text-sm md:grid-cols-2">
        <Part title={profile.lastRelease}>
          <ContentText as="p" text={retirement.last_release} locale={locale} />
        </Part>
        {run && (
          <Part title={profile.environment}>
            <p data-environment>
              {fill(profile.environmentText, runWords(run, locale))}
              {between.gap}
              <a href={paths.library(locale, library.id, 'example')}>{profile.example}</a>
            </p>
          </Part>
        )}
        <Part title={profile.stillRuns}>
          <ul className="list-disc ps-4">
            {retirement.still_runs.map((text) => (
              <ContentText key={text} as="li" text={text} locale={locale} />
            ))}
          </ul>
        </Part>
        <Part title={profile.breaks}>
          <ul className="list-disc ps-4">
            {retirement.breaks.map(({ what, source }) => (
              <li key={what}>
                <ContentText text={what} locale={locale} /> {marks(source)}
              </li>
            ))}
          </ul>
        </Part>
      </div>
      <h3 className="mt-4 font-sans font-semibold">{profile.waysOut}</h3>
      <ol className="mt-2 grid gap-3 text-sm md:grid-cols-2">
        {retirement.ways_out.map((way) => (
          <WayOut key={way.to} way={way} source={marks(way.source)} context={context} />
        ))}
      </ol>
    </section>
  );
}
