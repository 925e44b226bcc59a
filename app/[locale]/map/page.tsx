import './map.css';
import { toColumn } from '@/lib/fact/column';
import { getLibraries } from '@/lib/content/load';
import { rowGroups } from '@/lib/output/row-groups';
import { getMessages } from '@/lib/i18n/locales-fs';
import { pageOf } from '@/lib/output/pages';
import { today } from '@/lib/today';
import { MapView } from '@/components/map/map-view.client';
import type { MapColumn } from '@/components/map/map-table';
import { ErrorBoundary } from '@/components/ui/error-boundary.client';
import { PageFrame } from '@/app/_shared/page-frame';
import { metadataOf } from '@/app/_shared/page-metadata';
import type { RouteProps } from '@/app/_shared/route-props';

/** Gives a text in so few words that a narrow cell holds it. */
function shorten(text: string): string {
  return text.length > 28 ? `${text.slice(0, 26).trimEnd()}…` : text;
}

/** See `pageOf.map`. */
export const generateMetadata = metadataOf(({ locale }) => pageOf.map(locale));

/** All libraries by all dimensions. */
export default async function MapPage({ params }: RouteProps) {
  const { locale } = await params;
  const messages = getMessages(locale);
  const { map: words } = messages;
  const libraries = getLibraries(locale);
  const columns = libraries.map((library): MapColumn => {
    const { id, name, hue, bases, cells } = toColumn(library, locale, messages, today());
    return {
      id,
      name,
      hue,
      bases,
      cells: Object.fromEntries(
        Object.entries(cells).map(([dimension, { state, partly, text }]) => [
          dimension,
          { state, ...(partly ? { partly } : {}), text: shorten(text) },
        ]),
      ),
    };
  });
  return (
    <PageFrame locale={locale} page={pageOf.map(locale)}>
      <div className="map-page">
        <h1 className="text-3xl font-bold">{words.title}</h1>
        <p className="no-print mt-2 text-muted">{words.lead}</p>
        <ErrorBoundary words={messages.faults}>
          <MapView
            columns={columns}
            groups={rowGroups(locale)}
            locale={locale}
            messages={{
              map: words,
              partly: messages.partly,
              readout: messages.readout,
              support: messages.support,
            }}
          />
        </ErrorBoundary>
      </div>
    </PageFrame>
  );
}
