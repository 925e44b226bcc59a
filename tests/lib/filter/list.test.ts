import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isChosen, listQuery, parseListFilter, type ListChoice } from '@/lib/filter/list';

describe('a list narrowed by its address', () => {
  const vocabulary = { library: ['jax', 'flux'], verdict: ['holds'] };
  it('takes what it knows and names the rest', () => {
    expect(parseListFilter('?verdict=holds&library=flux&x=1&library=jax&verdict=no', vocabulary)).toEqual({
      choice: { verdict: 'holds', library: 'flux' },
      ignored: ['x=1', 'library=jax', 'verdict=no'],
    });
    expect(listQuery({ verdict: 'holds', library: 'flux' }, vocabulary)).toBe('?library=flux&verdict=holds');
  });
  it('shows an entry that carries every chosen tag', () => {
    const tags = { library: 'jax', verdict: 'holds' };
    const choices: ListChoice[] = [
      {},
      { library: 'jax' },
      { library: 'flux' },
      { library: 'jax', verdict: 'holds' },
      { library: 'flux', verdict: 'holds' },
      { kind: 'fact' },
    ];
    expect(choices.map((choice) => isChosen(tags, choice))).toEqual([true, true, false, true, false, false]);
  });
  it('shows an entry of which one of several values was chosen', () => {
    const tags = { library: ['jax', 'flux'] };
    expect(isChosen(tags, { library: 'flux' })).toBe(true);
    expect(isChosen(tags, { library: 'other' })).toBe(false);
  });
  it('never throws, and what it writes it reads again', () => {
    fc.assert(fc.property(fc.webQueryParameters(), (query) => void parseListFilter(`?${query}`, vocabulary)));
    fc.assert(
      fc.property(
        fc.record({
          library: fc.constantFrom('', ...vocabulary.library),
          verdict: fc.constantFrom('', 'holds'),
        }),
        (choice) => {
          const kept = Object.fromEntries(Object.entries(choice).filter(([, value]) => value));
          expect(parseListFilter(listQuery(choice, vocabulary), vocabulary)).toEqual({
            choice: kept,
            ignored: [],
          });
        },
      ),
    );
  });
});
