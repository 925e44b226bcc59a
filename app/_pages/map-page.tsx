import { toColumn } from '@/lib/fact/column';
import { toRowGroups } from '@/lib/compare/rows';
import { getLibraries } from '@/lib/content/load';
import { dimensions, wordsIn } from '@/lib/dimensions/register';
import { getMessages, type Locale } from '@/lib/i18n/locales-fs';
import { pageOf } from '@/lib/output/pages';
import { today } from '@/lib/today';
import { paths } from '@/lib/url';
import { MapView } from '@/components/map/map-view.client';
import type { MapColumn } from '@/components/map/map-table';
import { SiteShell } from '@/components/site/site-shell';
import { ErrorBoundary } from '@/components/ui/error-boundary.client';
import { Head } from './head';

/** Gives a text in so few words that a narrow cell holds it. */
function shorten(text: string): string {
  return text.length > 28 ? `${text.slice(0, 26).trimEnd()}…` : text;
}

/** All libraries by all dimensions. */
export function MapPage({ locale }: { locale: Locale }) {
  const messages = getMessages(locale);
  const { map: words } = messages;
  const libraries = getLibraries(locale);
  const columns = libraries.map((library): MapColumn => {
    const { id, name, hue, cells } = toColumn(library, locale, messages, today());
    return {
      id,
      name,
      hue,
      cells: Object.fromEntries(
        Object.entries(cells).map(([dimension, { state, text }]) => [
          dimension,
          { state, text: shorten(text) },
        ]),
      ),
    };
  });
  return (
    <SiteShell
      locale={locale}
      pathIn={(other) => paths.map(other)}
      libraries={libraries.map(({ id, name, hue }) => ({ id, name, hue }))}
      current="map"
    >
      <Head locale={locale} page={pageOf.map(locale)} />
      <div className="map-page">
        <h1 className="text-3xl font-bold">{words.title}</h1>
        <p className="no-print mt-2 text-muted">{words.lead}</p>
        <ErrorBoundary words={messages.faults}>
          <MapView
            columns={columns}
            groups={toRowGroups(dimensions, messages.groups, (text) => wordsIn(text, locale))}
            locale={locale}
            words={words}
          />
        </ErrorBoundary>
      </div>
    </SiteShell>
  );
}
