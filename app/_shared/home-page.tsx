import { toColumn } from '@/lib/fact/column';
import { getCollection, getDimensions, getGazetteer, getLibraries } from '@/lib/content/load';
import { rowGroups } from '@/lib/output/row-groups';
import { toFacets, toFilterRecord, toMissNotes } from '@/lib/filter/records';
import { getMessages, type Locale } from '@/lib/i18n/locales-fs';
import { fill } from '@/lib/i18n/format';
import { pageOf } from '@/lib/output/pages';
import type { ArticlePart } from '@/lib/schema/claim';
import { today } from '@/lib/today';
import { axisOf } from '@/lib/vitals/bars';
import { paths } from '@/lib/url';
import { SituationForm } from '@/components/find/situation-form';
import { ArticleSix } from '@/components/home/article-six';
import { HomeBoard } from '@/components/home/home-board.client';
import { LibraryCard } from '@/components/library/library-card';
import { ErrorBoundary } from '@/components/ui/error-boundary.client';
import { presetLinks } from './preset-links';
import { PageFrame } from './page-frame';

/** How many years the small bars of a card show. */
const cardYears = 10;

/** The way to the names without a profile. */
function OthersLink({ locale }: { locale: Locale }) {
  return (
    <p className="mt-8">
      <a href={paths.others(locale)}>
        {fill(getMessages(locale).others.more, { count: getGazetteer(locale).names.length })}
      </a>
    </p>
  );
}

/** The front page in one language. */
export function HomePage({ locale }: { locale: Locale }) {
  const libraries = getLibraries(locale);
  const messages = getMessages(locale);
  const { vocabulary, facets, names } = toFacets(libraries, getDimensions(locale), messages);
  const rows = rowGroups(locale).flatMap((group) => group.rows);
  const all = axisOf(libraries.map(({ vitals }) => vitals?.record?.years ?? []));
  const axis = all && { first: Math.max(all.first, all.last - cardYears + 1), last: all.last };
  const { article } = getCollection();
  const inArticle = (part: ArticlePart) =>
    article[part].flatMap((id) => libraries.find((library) => library.id === id) ?? []);
  const cards = Object.fromEntries(
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
  return (
    <PageFrame locale={locale} page={pageOf.home(locale)}>
      <h1 className="text-3xl font-bold sm:text-4xl">{messages.home.title}</h1>
      <p className="mt-2 max-w-3xl text-muted">{messages.home.lead}</p>
      <ArticleSix
        introduced={inArticle('introduced')}
        presupposed={inArticle('presupposed')}
        locale={locale}
        words={messages.home}
      />
      <section aria-labelledby="situation-title" className="plate mt-5 mb-6 p-4">
        <h2 id="situation-title" className="needs-script text-lg font-bold">
          {messages.find.homeTitle}
        </h2>
        <SituationForm locale={locale} words={messages.find} />
        <h3 className="mt-3 text-sm font-semibold">{messages.find.presets}</h3>
        <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-1 text-sm">
          {presetLinks(locale).map(({ id, name }) => (
            <li key={id}>
              <a href={paths.preset(locale, id)}>{name}</a>
            </li>
          ))}
        </ul>
      </section>
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
          records={libraries.map(toFilterRecord)}
          facets={facets}
          vocabulary={vocabulary}
          names={names}
          notes={toMissNotes(libraries)}
          locale={locale}
          messages={{
            home: messages.home,
            search: messages.search,
            support: messages.support,
            others: messages.others.note,
          }}
        />
      </ErrorBoundary>
      <OthersLink locale={locale} />
    </PageFrame>
  );
}
