import { HomeBoard } from '@/components/home/home-board.client';
import { cardDimensions, type CardColumn } from '@/lib/fact/card-column';
import type { FilterRecord } from '@/lib/filter/filter';
import { packRecords } from '@/lib/filter/packed-records';
import { getMessages } from '@/lib/i18n/locales-fs';
import { cell, column, groups } from '../../support/made-up/columns';

const messages = getMessages('en');
const words = messages.home;

const record = (id: string, tpu: 'yes' | 'partial' | 'unknown', retired = false): FilterRecord => ({
  id,
  name: id,
  released: '2026',
  retired,
  bases: [],
  inArticle: false,
  supports: { tpu },
  partly: tpu === 'partial' ? { tpu: 'third-party' } : {},
  facets: { language: ['Python'], license: ['MIT'], status: [retired ? 'retired' : 'active'] },
});
/** Three made-up libraries, the last one retired. */
export const records = [record('left', 'yes'), record('right', 'partial'), record('third', 'unknown', true)];
/** One column. */
const headline = [groups[1]!.rows[0]!];
/** Takes a made-up library as the filter sees it; gives it as its row and its card show it. */
const cardColumn = ({ id, name, supports, facets }: FilterRecord): CardColumn => ({
  ...column(id, name, {
    ...Object.fromEntries(cardDimensions.map((dimension) => [dimension, cell('unknown', 'Unknown')])),
    tpu: cell(supports.tpu!, messages.support[supports.tpu!]),
    host_languages: cell('value', facets.language.join()),
    license: cell('value', facets.license.join()),
  }),
  status: facets.status[0] === 'retired' ? 'retired' : 'active',
  languages: facets.language,
});
/** The board of the front page with made-up libraries. */
export const board = (shown: readonly FilterRecord[] = records) => (
  <HomeBoard
    dimensions={headline}
    facets={[
      {
        kind: 'dimensions',
        facet: 'headline',
        name: words.headline,
        folded: false,
        options: [{ value: 'tpu', name: 'Google TPU' }],
      },
    ]}
    vocabulary={{
      dimensions: ['tpu'],
      facets: { language: ['Python'], license: ['MIT'], status: ['active', 'retired'] },
    }}
    names={{
      dimensions: { tpu: 'Google TPU' },
      facets: messages.home.facets,
      values: {},
      partly: messages.partly,
    }}
    packed={{
      records: packRecords(shown, ['tpu']),
      columns: JSON.stringify(shown.map(cardColumn)),
      notes: JSON.stringify({ right: { tpu: 'By a plug-in.' } }),
      yesNotes: '{}',
    }}
    axis={undefined}
    locale="en"
    messages={{ ...messages, others: messages.others.note }}
  />
);
/** Ids of the libraries that show, in their order. */
export const ids = () =>
  [...document.querySelectorAll<HTMLElement>('article[data-library]')]
    .filter((card) => !card.closest('[hidden]'))
    .map((card) => card.dataset.library);
