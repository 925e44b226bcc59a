'use client';

import { emptyFilter, withDimension, withFacet, type FilterState } from '@/lib/filter/filter';
import type { Messages } from '@/lib/i18n/locales-fs';
import { fill } from '@/lib/i18n/format';
import { Icon } from '../icon/icon';
import { remover } from '../focus/use-next-focus.client';

/** Names of dimensions and facet values in the reader's language. */
export interface FilterNames {
  readonly dimensions: Readonly<Record<string, string>>;
  readonly facets: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string>>;
  /** Kinds of partial answers. */
  readonly partly: Messages['partly'];
}

/** Gives each condition of a state as a name and the state without it. */
function listChips(
  state: FilterState,
  names: FilterNames,
  words: Messages['home'],
): { key: string; name: string; without: FilterState }[] {
  const chips = state.conditions.flatMap((condition) => {
    if (condition.kind === 'dimension') {
      const { dimension, wish } = condition;
      return [
        {
          key: dimension,
          name: fill(words.chip, {
            name: names.dimensions[dimension] ?? dimension,
            wish: words.choices[wish],
          }),
          without: withDimension(state, dimension, undefined),
        },
      ];
    }
    return [
      ...condition.include.map((value) => ({ value, no: false })),
      ...condition.exclude.map((value) => ({ value, no: true })),
    ].map(({ value, no }) => ({
      key: `${condition.facet}-${value}`,
      name: fill(no ? words.chipNot : words.chip, {
        name: names.facets[condition.facet] ?? condition.facet,
        wish: names.values[value] ?? value,
      }),
      without: withFacet(state, condition.facet, value, undefined),
    }));
  });
  if (state.article)
    chips.unshift({ key: 'article', name: words.articleOnly, without: { ...state, article: false } });
  if (state.query)
    chips.unshift({
      key: 'q',
      name: fill(words.chip, { name: words.text, wish: state.query }),
      without: { ...state, query: '' },
    });
  return chips;
}

/** The conditions in force, each with a cross, and a button that clears them all. */
export function FilterChips({
  state,
  names,
  words,
  onChange,
}: {
  state: FilterState;
  names: FilterNames;
  words: Messages['home'];
  onChange: (state: FilterState) => void;
}) {
  const chips = listChips(state, names, words);
  if (chips.length === 0) return null;
  return (
    <ul aria-label={words.conditions} className="flex flex-wrap gap-2">
      {chips.map((chip) => (
        <li key={chip.key} className="flex items-center rounded-md border border-edge bg-panel ps-2 text-sm">
          {chip.name}
          <button
            type="button"
            className="grid size-8 place-items-center"
            {...remover}
            aria-label={fill(words.removeCondition, { condition: chip.name })}
            onClick={() => onChange(chip.without)}
          >
            <Icon name="close" />
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          className="button"
          onClick={() => onChange({ ...emptyFilter, sort: state.sort, view: state.view })}
        >
          {words.clearAll}
        </button>
      </li>
    </ul>
  );
}
