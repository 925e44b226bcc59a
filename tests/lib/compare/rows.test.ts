import { describe, expect, it } from 'vitest';
import { gainsAndLosses, isSameRow, shownRows } from '@/lib/compare/rows';
import { cell, groups, left, right } from '../../support/columns';

describe('isSameRow', () => {
  it('takes equal answers as the same, with whatever note', () => {
    expect(isSameRow([cell('yes', 'Yes', 'a'), cell('yes', 'Yes', 'b')])).toBe(true);
    expect(isSameRow([cell('value', 'MIT'), cell('value', 'Apache-2.0')])).toBe(false);
  });

  it('does not take two unknowns as the same', () => {
    expect(isSameRow([cell('unknown', 'Unknown'), cell('unknown', 'Unknown')])).toBe(false);
  });
});

describe('shownRows', () => {
  it('hides the same rows and says how many', () => {
    const { groups: shown, hidden } = shownRows(groups, [left, right], true, []);
    expect(hidden).toBe(1);
    expect(shown.flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual(['license', 'tpu', 'intel_gpu']);
  });

  it('shows the chosen groups only', () => {
    expect(shownRows(groups, [left, right], false, ['hardware']).groups.map(({ id }) => id)).toEqual([
      'hardware',
    ]);
  });
});

describe('gainsAndLosses', () => {
  const names = (list: { row: { id: string } }[] | readonly { row: { id: string } }[]) =>
    list.map(({ row }) => row.id);

  it('turns round with the direction and keeps unknowns apart', () => {
    const forth = gainsAndLosses(groups, left, right);
    const back = gainsAndLosses(groups, right, left);
    expect([names(forth.gains), names(forth.losses), names(forth.open)]).toEqual([
      [],
      ['tpu'],
      ['intel_gpu'],
    ]);
    expect([names(back.gains), names(back.losses), names(back.open)]).toEqual([['tpu'], [], ['intel_gpu']]);
  });

  it('leaves values out: a licence that nobody knows is no open feature', () => {
    const unnamed = { ...right, cells: { ...right.cells, license: cell('unknown', 'Unknown') } };
    expect(names(gainsAndLosses(groups, left, unnamed).open)).toEqual(['intel_gpu']);
  });
});
