'use client';

import { useState } from 'react';
import {
  countMatches,
  dimensionWish,
  facetWish,
  withDimension,
  withFacet,
  type FilterRecord,
  type FilterState,
  type ValueFacet,
  type Wish,
} from '@/lib/filter/filter';
import type { PartlyKind } from '@/lib/dimensions/types';
import type { Messages } from '@/lib/i18n/locales-fs';
import { PartlyChoice } from '../fact/partly-choice';
import { TriState } from './tri-state';

/** A facet of the panel: values of the records, or dimensions. */
export type FacetView =
  | {
      readonly kind: 'values';
      readonly facet: ValueFacet;
      readonly name: string;
      readonly options: readonly { readonly value: string; readonly name: string }[];
    }
  | {
      readonly kind: 'dimensions';
      readonly facet: string;
      readonly name: string;
      readonly folded: boolean;
      readonly options: readonly { readonly value: string; readonly name: string }[];
    };

/** Facets that stand open from the start. */
const openAtFirst: readonly string[] = ['language', 'hardware'];

interface PanelProps {
  readonly facets: readonly FacetView[];
  readonly records: readonly FilterRecord[];
  readonly state: FilterState;
  readonly words: Messages['home'];
  /** Words of the kinds of partial answers. */
  readonly kinds: Messages['partly'];
  readonly onChange: (state: FilterState) => void;
}

function Facet({ facet, records, state, words, onChange }: PanelProps & { facet: FacetView }) {
  const apply = (value: string, wish: Wish | undefined) =>
    facet.kind === 'values' ? withFacet(state, facet.facet, value, wish) : withDimension(state, value, wish);
  const wishOf = (value: string) =>
    facet.kind === 'values' ? facetWish(state, facet.facet, value) : dimensionWish(state, value);
  const asked = facet.options.filter(({ value }) => wishOf(value)).length;
  const standsOpen = asked > 0 || openAtFirst.includes(facet.facet);
  // What is folded is made when it is opened: two thirds of the panel, which a reader's first click would wait for.
  const [opened, setOpened] = useState(false);
  return (
    <details
      className="border-b border-rule py-2"
      open={standsOpen || undefined}
      onToggle={(event) => event.currentTarget.open && !standsOpen && setOpened(true)}
    >
      <summary className="py-1 font-semibold">
        {facet.name}
        {asked > 0 && <span className="ms-2 text-sm font-normal text-muted">{asked}</span>}
      </summary>
      {(standsOpen || opened) && (
        <div className="mt-1 space-y-0.5">
          {facet.options.map(({ value, name }) => (
            <TriState
              key={value}
              name={`${facet.facet}-${value}`}
              label={name}
              wish={wishOf(value)}
              counts={{
                yes: countMatches(records, apply(value, 'yes')),
                no: countMatches(records, apply(value, 'no')),
              }}
              words={words.choices}
              onChange={(wish) => onChange(apply(value, wish))}
            />
          ))}
        </div>
      )}
    </details>
  );
}

/** Every facet with any / yes / no and live counts; all further dimensions folded away below. */
export function FilterPanel(props: PanelProps) {
  const { facets, state, words, kinds, onChange } = props;
  const folded = facets.filter((facet) => facet.kind === 'dimensions' && facet.folded);
  const all = Object.keys(kinds) as PartlyKind[];
  const first = facets.filter((facet) => !folded.includes(facet));
  return (
    <div>
      {first.map((facet) => (
        <Facet key={facet.facet} {...props} facet={facet} />
      ))}
      <details className="border-b border-rule py-2">
        <summary className="py-1 font-semibold">{words.moreDimensions}</summary>
        <div className="ps-3">
          {folded.map((facet) => (
            <Facet key={facet.facet} {...props} facet={facet} />
          ))}
        </div>
      </details>
      <label className="mt-3 flex gap-2 text-sm">
        <input
          type="checkbox"
          checked={state.article}
          onChange={(event) => onChange({ ...state, article: event.target.checked })}
        />
        {words.articleOnly}
      </label>
      <label className="mt-3 flex gap-2 text-sm">
        <input
          type="checkbox"
          checked={state.partial.length === all.length}
          onChange={(event) => onChange({ ...state, partial: event.target.checked ? all : [] })}
        />
        {words.partialIsEnough}
      </label>
      <div className="ps-6 text-muted">
        <PartlyChoice
          label={words.partialKinds}
          chosen={state.partial}
          words={kinds}
          onChange={(partial) => onChange({ ...state, partial })}
        />
      </div>
    </div>
  );
}
