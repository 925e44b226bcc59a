import { Fragment } from 'react';
import type { Support } from '@/lib/schema/fact';
import type { PartlyKind } from '@/lib/dimensions/types';
import type { Messages } from '@/lib/i18n/locales-fs';
import { punctuation } from '@/lib/i18n/punctuation';
import { SupportFill } from '../fact/support-fill';

/** The words of the map. */
export type MapMessages = Pick<Messages, 'map' | 'partly' | 'readout' | 'support'>;

const states: readonly Support[] = ['yes', 'partial', 'no', 'unknown'];

/** What the boxes of the map mean, and on paper, where narrow columns have no room for words, the letters of the kinds of partial. */
export function MapLegend({ locale, messages }: { locale: string; messages: MapMessages }) {
  const { map: words, support, partly } = messages;
  const marks = punctuation(locale);
  const kinds = (Object.keys(partly) as PartlyKind[])
    .map((kind) => `${words.marks[kind]} ${partly[kind]}`)
    .join(marks.list);
  return (
    <p className="map-legend">
      {words.legend}
      {marks.colon}
      {states.map((state) => (
        <Fragment key={state}>
          <SupportFill state={state} word={support[state]} />
          {/* The letters stand in the boxes on paper only. */}
          {state === 'partial' && (
            <span className="hidden print:inline">
              {marks.open}
              {kinds}
              {marks.close}
            </span>
          )}
        </Fragment>
      ))}
    </p>
  );
}
