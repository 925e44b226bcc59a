'use client';

import { useState } from 'react';
import {
  countMatches,
  countPartial,
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
import { fill } from '@/lib/i18n/format';
import { PartlyChoice } from '../fact/partly-choice';
import { TriState } from './tri-state';

/** An option of a facet: a value or a dimension. */
interface FacetOption {
  readonly value: string;
  readonly name: string;
}

/** A facet of the panel: values of the records, or dimensions. */
export type FacetView =
  | {
      readonly kind: 'values';
      readonly facet: ValueFacet;
      readonly name: string;
      readonly options: readonly FacetOption[];
      /** Values that fewer have. */
      readonly further: readonly FacetOption[];
      /** Values that only retired libraries have. */
      readonly retiredOnly: readonly FacetOption[];
    }
  | {
      readonly kind: 'dimensions';
      readonly facet: string;
      readonly name: string;
      readonly folded: boolean;
      readonly options: readonly FacetOption[];
    };

/** Facets that stand open from the start. */
const openAtFirst: readonly string[] = ['language', 'headline'];

interface PanelProps {
  readonly facets: readonly FacetView[];
  readonly records: readonly FilterRecord[];
  readonly state: FilterState;
  readonly words: Messages['home'];
  /** Words of the kinds of partial answers. */
  readonly kinds: Messages['partly'];
  readonly onChange: (state: FilterState) => void;
}

/** Takes an option of a facet; gives the state with a wish for it, and the wish that the state holds. */
function wishFor(facet: FacetView, value: string, state: FilterState) {
  return facet.kind === 'values'
    ? {
        apply: (wish: Wish | undefined) => withFacet(state, facet.facet, value, wish),
        wish: facetWish(state, facet.facet, value),
      }
    : {
        apply: (wish: Wish | undefined) => withDimension(state, value, wish),
        wish: dimensionWish(state, value),
      };
}

/** Options of a facet, each with any / yes / no and live counts; the partial answers are counted apart. */
function Options({
  facet,
  options,
  records,
  state,
  words,
  onChange,
}: PanelProps & { facet: FacetView; options: readonly FacetOption[] }) {
  return options.map(({ value, name }) => {
    const { apply, wish } = wishFor(facet, value, state);
    const partial = facet.kind === 'dimensions' ? countPartial(records, apply(undefined), value) : 0;
    return (
      <TriState
        key={value}
        name={`${facet.facet}-${value}`}
        label={name}
        wish={wish}
        counts={{
          yes: countMatches(records, apply('yes')),
          no: countMatches(records, apply('no')),
          partial,
        }}
        words={{ ...words.choices, partial: words.partialCount }}
        onChange={(next) => onChange(apply(next))}
      />
    );
  });
}

/** What is folded is made when it is opened: most of the panel, which a reader's first click would wait for. */
function Folded({
  name,
  asked,
  open,
  className,
  children,
}: {
  name: string;
  asked: number;
  open: boolean;
  className: string;
  children: () => React.ReactNode;
}) {
  const [opened, setOpened] = useState(false);
  return (
    <details
      className={className}
      open={open || undefined}
      onToggle={(event) => event.currentTarget.open && !open && setOpened(true)}
    >
      <summary className="py-1 font-semibold">
        {name}
        {asked > 0 && <span className="ms-2 text-sm font-normal text-muted">{asked}</span>}
      </summary>
      {(open || opened) && children()}
    </details>
  );
}

function Facet(props: PanelProps & { facet: FacetView }) {
  const { facet, state, words } = props;
  const askedOf = (options: readonly FacetOption[]) =>
    options.filter(({ value }) => wishFor(facet, value, state).wish).length;
  const more =
    facet.kind === 'values'
      ? ([
          [words.further, facet.further],
          [words.retiredOnly, facet.retiredOnly],
        ] as const)
      : [];
  const asked = askedOf([...facet.options, ...more.flatMap(([, options]) => options)]);
  return (
    <Folded
      name={facet.name}
      asked={asked}
      open={asked > 0 || openAtFirst.includes(facet.facet)}
      className="border-b border-rule py-2"
    >
      {() => (
        <div className="mt-1 space-y-0.5">
          <Options {...props} options={facet.options} />
          {more
            .filter(([, options]) => options.length > 0)
            .map(([name, options]) => (
              <Folded
                key={name}
                name={fill(name, { count: options.length })}
                asked={askedOf(options)}
                open={askedOf(options) > 0}
                className="ps-3 text-sm"
              >
                {() => <Options {...props} options={options} />}
              </Folded>
            ))}
        </div>
      )}
    </Folded>
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
