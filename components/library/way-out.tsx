import type { Column } from '@/lib/fact/column';
import type { Library } from '@/lib/content/collection';
import { languageOf } from '@/lib/i18n/language';
import { pairHref } from '@/lib/compare/pairs';
import { punctuation } from '@/lib/i18n/punctuation';
import type { Bridge } from '@/lib/schema/bridge';
import type { Locale, Messages } from '@/lib/i18n/locales-fs';
import { paths } from '@/lib/url';
import { fill } from '@/lib/i18n/format';
import { FactValue } from '../fact/fact-value';
import { ContentText } from '../ui/content-text';
import { OuterLink } from '../ui/outer-link';

type Way = NonNullable<Library['retirement']>['ways_out'][number];

/** What a way out is shown with. */
export interface WayContext {
  readonly library: Library;
  readonly column: Column;
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
}

/** What the facts of the library say about a way out. */
function WayFacts({
  facts,
  context: { library, column, rowNames, locale, messages },
}: {
  facts: readonly string[];
  context: WayContext;
}) {
  const between = punctuation(locale);
  return (
    <dl className="mt-1.5 space-y-0.5" aria-label={messages.profile.wayFacts}>
      {facts.map((id) => {
        const cell = column.cells[id]!;
        return (
          <div key={id}>
            <dt className="inline">
              <a href={paths.library(locale, library.id, id)}>{rowNames[id] ?? id}</a>
              {between.colon}
            </dt>
            <dd className="inline">
              <FactValue cell={cell} locale={locale} words={messages.fact} />
              {cell.note && <ContentText text={cell.note} locale={locale} className="block text-sm" />}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** The tools that lead along a way out, each with its kind and status. */
function WayTools({
  tools,
  context: { locale, messages },
}: {
  tools: readonly Bridge[];
  context: WayContext;
}) {
  const between = punctuation(locale);
  return (
    <p className="mt-1 text-xs text-muted">
      {messages.profile.bridges}
      {between.colon}
      {tools.map(({ name, url, status, kind }, index) => (
        <span key={name}>
          {index > 0 && between.semicolon}
          <OuterLink href={url} lang={languageOf(name, locale)}>
            {name}
          </OuterLink>
          {between.open}
          {messages.leave.kinds[kind]}
          {between.comma}
          {messages.status[status]}
          {between.close}
        </span>
      ))}
    </p>
  );
}

/** One way out of a retired library: where to, how, what the facts say, the comparison, the tools. */
export function WayOut({ way, source, context }: { way: Way; source: React.ReactNode; context: WayContext }) {
  const { library, names, bridges, paired, locale, messages } = context;
  const { profile } = messages;
  const tools = bridges.filter(({ to }) => to === way.library);
  return (
    <li data-way className="rounded-md border border-rule p-3">
      <ContentText as="h4" text={way.to} locale={locale} className="font-sans font-semibold" />
      <p>
        <ContentText text={way.how} locale={locale} /> {source}
      </p>
      {way.facts && <WayFacts facts={way.facts} context={context} />}
      {way.library && (
        <p className="mt-1.5">
          <a href={pairHref(locale, library.id, way.library, paired)}>
            {fill(profile.pair, { library: library.name, other: names[way.library] ?? way.library })}
          </a>
        </p>
      )}
      {tools.length > 0 && <WayTools tools={tools} context={context} />}
    </li>
  );
}
