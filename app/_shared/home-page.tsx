import './field.css';
import { toColumn } from '@/lib/fact/column';
import { getCollection, getDimensions, getGazetteer, getLibraries } from '@/lib/content/load';
import { rowGroups } from '@/lib/output/row-groups';
import { headlineDimensions } from '@/lib/dimensions/headline';
import { toFacets, toFilterRecord, toMissNotes, toYesNotes } from '@/lib/filter/records';
import { retiredLast, sortRecords } from '@/lib/filter/sort';
import { behindBases } from '@/lib/filter/stacks';
import type { Library } from '@/lib/content/collection';
import type { RowHeader } from '@/lib/compare/rows';
import { getMessages, type Locale } from '@/lib/i18n/locales-fs';
import { fill } from '@/lib/i18n/format';
import { pageOf } from '@/lib/output/pages';
import type { ArticlePart } from '@/lib/schema/claim';
import { today } from '@/lib/today';
import { axisOf } from '@/lib/vitals/bars';
import { paths } from '@/lib/url';
import { ArticleSix } from '@/components/home/article-six';
import { HomeBoard } from '@/components/home/home-board.client';
import { FieldRows } from '@/components/matrix/field-rows';
import { LibraryCard } from '@/components/library/library-card';
import { ErrorBoundary } from '@/components/ui/error-boundary.client';
import { presetLinks } from './preset-links';
import { PageFrame } from './page-frame';

/** How many years the small bars of a card show. */
const cardYears = 10;

/** What stands below the field: common situations, the article, the names without a profile. */
function Doors({ locale, libraries }: { locale: Locale; libraries: readonly Library[] }) {
  const { home, find, others } = getMessages(locale);
  const { article } = getCollection();
  const inArticle = (part: ArticlePart) =>
    article[part].flatMap((id) => libraries.find((library) => library.id === id) ?? []);
  return (
    <div className="mt-12 grid gap-8 border-t-2 border-ink pt-4 sm:grid-cols-2 wide:grid-cols-3">
      <section>
        <h2 className="text-xl font-bold">{find.presets}</h2>
        <ul className="mt-2 space-y-1">
          {presetLinks(locale).map(({ id, name }) => (
            <li key={id}>
              <a href={paths.preset(locale, id)}>{name}</a>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2 className="text-xl font-bold">{home.articleTitle}</h2>
        <ArticleSix
          introduced={inArticle('introduced')}
          presupposed={inArticle('presupposed')}
          locale={locale}
          words={home}
        />
        <p className="mt-2">
          <a href={paths.claims(locale)}>{home.articleVerdicts}</a>
        </p>
      </section>
      <section>
        <h2 className="text-xl font-bold">{home.othersTitle}</h2>
        <p className="mt-2">
          <a href={paths.others(locale)}>{fill(others.more, { count: getGazetteer(locale).names.length })}</a>
        </p>
      </section>
    </div>
  );
}

/** The cards of all libraries, by id. */
function cardsOf(libraries: readonly Library[], locale: Locale, rows: readonly RowHeader[]) {
  const messages = getMessages(locale);
  const all = axisOf(libraries.map(({ vitals }) => vitals?.record?.years ?? []));
  const axis = all && { first: Math.max(all.first, all.last - cardYears + 1), last: all.last };
  return Object.fromEntries(
    libraries.map((library) => [
      library.id,
      <LibraryCard
        key={library.id}
        column={toColumn(library, locale, messages, today())}
        rows={rows}
        axis={axis}
        locale={locale}
        messages={messages}
      />,
    ]),
  );
}

/** The front page in one language. */
export function HomePage({ locale }: { locale: Locale }) {
  const libraries = getLibraries(locale);
  const messages = getMessages(locale);
  const { vocabulary, facets, names } = toFacets(libraries, getDimensions(locale), messages);
  const rows = rowGroups(locale).flatMap((group) => group.rows);
  const headline = headlineDimensions.flatMap((id) => rows.find((row) => row.id === id) ?? []);
  const cards = cardsOf(libraries, locale, rows);
  const records = libraries.map(toFilterRecord);
  const field = retiredLast(behindBases(sortRecords(records, 'name'))).map(
    ({ id, facets: { language } }) => ({
      column: toColumn(
        libraries.find((library) => library.id === id)!,
        locale,
        messages,
        today(),
      ),
      languages: language,
    }),
  );
  const packed = {
    records: JSON.stringify(records),
    notes: JSON.stringify(toMissNotes(libraries)),
    yesNotes: JSON.stringify(toYesNotes(libraries)),
  };
  return (
    <PageFrame locale={locale} page={pageOf.home(locale)}>
      <h1 className="text-3xl font-bold sm:text-4xl">{messages.home.title}</h1>
      <p className="mt-2 mb-4 max-w-3xl text-muted">{messages.home.lead}</p>
      <ErrorBoundary
        words={messages.faults}
        instead={
          <ul className="mt-4 grid gap-5 sm:grid-cols-2 wide:grid-cols-3">
            {libraries.map(({ id }) => (
              <li key={id}>{cards[id]}</li>
            ))}
          </ul>
        }
      >
        <HomeBoard
          cards={cards}
          dimensions={headline}
          facets={facets}
          vocabulary={vocabulary}
          names={names}
          packed={packed}
          locale={locale}
          messages={{
            home: messages.home,
            readout: messages.readout,
            search: messages.search,
            support: messages.support,
            others: messages.others.note,
          }}
        >
          <FieldRows rows={field} dimensions={headline} locale={locale} messages={messages} />
        </HomeBoard>
      </ErrorBoundary>
      <Doors locale={locale} libraries={libraries} />
    </PageFrame>
  );
}
