import { HomeBoard } from '@/components/home/home-board.client';
import { FieldRows } from '@/components/matrix/field-rows';
import type { FilterRecord } from '@/lib/filter/filter';
import { getMessages } from '@/lib/i18n/locales-fs';
import { cell, column, groups } from '../../support/columns';

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
/** The board of the front page with made-up libraries. */
export const board = (shown: readonly FilterRecord[] = records) => (
  <HomeBoard
    dimensions={headline}
    cards={Object.fromEntries(
      shown.map(({ id }) => [
        id,
        <article key={id} data-library={id}>
          <h3>{id}</h3>
        </article>,
      ]),
    )}
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
      records: JSON.stringify(shown),
      notes: JSON.stringify({ right: { tpu: 'By a plug-in.' } }),
      yesNotes: '{}',
    }}
    locale="en"
    messages={{ ...messages, others: messages.others.note }}
  >
    <FieldRows
      rows={shown.map(({ id, name, supports, facets }) => ({
        column: {
          ...column(id, name, { tpu: cell(supports.tpu!, messages.support[supports.tpu!]) }),
          status: facets.status[0] === 'retired' ? 'retired' : 'active',
        },
        languages: facets.language,
      }))}
      dimensions={headline}
      locale="en"
      messages={messages}
    />
  </HomeBoard>
);
/** Ids of the libraries that show, in their order. */
export const ids = () =>
  [...document.querySelectorAll<HTMLElement>('article[data-library]')]
    .filter((card) => !card.closest('[hidden]'))
    .map((card) => card.dataset.library);
