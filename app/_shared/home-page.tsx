import '../styles/field.css';
import { cardAxis, toCardColumn } from '@/lib/fact/card-column';
import { toColumn } from '@/lib/fact/column';
import { getCollection, getDimensions, getGazetteer, getLibraries } from '@/lib/content/load';
import { rowGroups } from '@/lib/output/row-groups';
import { headlineDimensions } from '@/lib/dimensions/headline';
import { packRecords } from '@/lib/filter/packed-records';
import { toFacets, toFilterRecord, toMissNotes, toYesNotes } from '@/lib/filter/records';
import { retiredLast, sortRecords } from '@/lib/filter/sort';
import { behindBases } from '@/lib/filter/stacks';
import type { Library } from '@/lib/content/collection';
import { getMessages, type Locale } from '@/lib/i18n/locales-fs';
import { fill } from '@/lib/i18n/format';
import { pageOf } from '@/lib/output/pages';
import type { ArticlePart } from '@/lib/schema/claim';
import { today } from '@/lib/today';
import { axisOf } from '@/lib/vitals/bars';
import { paths } from '@/lib/url';
import { ArticleSix } from '@/components/home/article-six';
import { HomeBoard } from '@/components/home/home-board.client';
import { PackedCards } from '@/components/card/packed-cards.client';
import { ErrorBoundary } from '@/components/ui/error-boundary.client';
import { presetLinks } from './preset-links';
import { PageFrame } from './page-frame';

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

/** The front page in one language. */
export function HomePage({ locale }: { locale: Locale }) {
  const libraries = getLibraries(locale);
  const messages = getMessages(locale);
  const { vocabulary, facets, names } = toFacets(libraries, getDimensions(locale), messages);
  const rows = rowGroups(locale).flatMap((group) => group.rows);
  const headline = headlineDimensions.flatMap((id) => rows.find((row) => row.id === id) ?? []);
  const axis = cardAxis(axisOf(libraries.map(({ vitals }) => vitals?.record?.years ?? [])));
  const records = libraries.map(toFilterRecord);
  const columns = retiredLast(behindBases(sortRecords(records, 'name'))).map(({ id, facets: { language } }) =>
    toCardColumn(
      toColumn(
        libraries.find((library) => library.id === id)!,
        locale,
        messages,
        today(),
      ),
      language,
      axis,
    ),
  );
  const packed = {
    records: packRecords(records, vocabulary.dimensions),
    columns: JSON.stringify(columns),
    notes: JSON.stringify(toMissNotes(libraries)),
    yesNotes: JSON.stringify(toYesNotes(libraries)),
  };
  const { home, readout, search, support, card, faults, picks, status } = messages;
  const words = { card, faults, picks, status, fact: { age: messages.fact.age } };
  return (
    <PageFrame locale={locale} page={pageOf.home(locale)}>
      <h1 className="text-3xl font-bold sm:text-4xl">{messages.home.title}</h1>
      <p className="mt-2 mb-4 max-w-3xl text-muted">{messages.home.lead}</p>
      <ErrorBoundary
        words={messages.faults}
        instead={
          <PackedCards
            packed={packed}
            names={names.dimensions}
            axis={axis}
            locale={locale}
            messages={words}
          />
        }
      >
        <HomeBoard
          dimensions={headline}
          facets={facets}
          vocabulary={vocabulary}
          names={names}
          packed={packed}
          axis={axis}
          locale={locale}
          messages={{ ...words, home, readout, search, support, others: messages.others.note }}
        />
      </ErrorBoundary>
      <Doors locale={locale} libraries={libraries} />
    </PageFrame>
  );
}
