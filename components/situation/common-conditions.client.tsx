'use client';

import { withTerm } from '@/lib/find/address/state';
import { toTerm } from '@/lib/find/term';
import type { ChipProps } from './term-chip.client';
import { termName } from './term-name';

/** Where nothing is demanded yet: common conditions, each added by a button. */
export function CommonConditions({
  keys,
  state,
  vocabulary,
  context,
  onChange,
}: ChipProps & { keys: readonly string[] }) {
  const { words } = context;
  const terms = keys.flatMap((key) => toTerm(key, vocabulary) ?? []);
  return (
    <section aria-label={words.common} className="no-print mt-6" data-common>
      <h2 className="text-xl font-bold">{words.common}</h2>
      <p className="text-sm text-muted">{words.commonHint}</p>
      <p className="mt-2 flex flex-wrap gap-2">
        {terms.map((term) => (
          <button
            key={term.key}
            type="button"
            className="button"
            data-add={term.key}
            onClick={() => onChange(withTerm(state, term, 'must'))}
          >
            {termName(term.key, context)}
          </button>
        ))}
      </p>
    </section>
  );
}
