import type { Support } from '@/lib/schema/fact';
import type { PartlyKind } from '@/lib/dimensions/types';
import type { Messages } from '@/lib/i18n/locales-fs';
import { punctuation } from '@/lib/i18n/punctuation';
import { SupportFill } from '../fact/support-fill';

/** The words of the map. */
export type MapMessages = Pick<Messages, 'map' | 'partly' | 'readout' | 'support'>;

const states: readonly Support[] = ['yes', 'partial', 'no', 'unknown'];

/** What the boxes of the map mean, and on paper, where narrow columns have no room for words, the letters. */
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
        <SupportFill
          key={state}
          state={state}
          word={
            state === 'partial' ? `${support.partial}${marks.open}${kinds}${marks.close}` : support[state]
          }
        />
      ))}
    </p>
  );
}
