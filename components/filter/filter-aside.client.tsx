'use client';

import { useState } from 'react';
import type { FilterRecord, FilterState } from '@/lib/filter/filter';
import type { Messages } from '@/lib/i18n/locales-fs';
import { FilterPanel, type FacetView } from './filter-panel.client';

/** The filters beside the cards; on a phone folded away behind a button. `id` is that of the panel. */
export function FilterAside({
  id,
  facets,
  records,
  state,
  onChange,
  words,
  kinds,
}: {
  id: string;
  facets: readonly FacetView[];
  records: readonly FilterRecord[];
  state: FilterState;
  onChange: (next: FilterState) => void;
  words: Messages['home'];
  kinds: Messages['partly'];
}) {
  const [open, setOpen] = useState(false);
  return (
    <aside aria-label={words.filters} className="needs-script mb-4">
      <button
        type="button"
        className="button w-full justify-between lg:hidden"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {words.filters}
        {state.conditions.length > 0 && ` (${state.conditions.length})`}
        <span aria-hidden="true">{open ? '−' : '+'}</span>
      </button>
      <div id={id} className={`${open ? '' : 'hidden'} lg:block lg:pe-2`}>
        <h2 className="eyebrow mt-2">{words.filters}</h2>
        <FilterPanel
          facets={facets}
          records={records}
          state={state}
          words={words}
          kinds={kinds}
          onChange={onChange}
        />
      </div>
    </aside>
  );
}
