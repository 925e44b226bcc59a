import { describe, expect, it } from 'vitest';
import { alikeRows, gainsAndLosses, identityLast, isSameRow, shownRows } from '@/lib/compare/rows';
import { cell, groups, left, right } from '../../support/made-up/columns';

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

  it('hides addresses, people and dates with them: they always differ and decide nothing', () => {
    const named = ['homepage', 'creators', 'latest_release', 'license'].map((id) => ({
      ...groups[0]!.rows[0]!,
      id,
    }));
    const cells = (text: string) => Object.fromEntries(named.map(({ id }) => [id, cell('value', text)]));
    const columns = [
      { ...left, cells: cells('a') },
      { ...right, cells: cells('b') },
    ];
    const { groups: shown, hidden } = shownRows([{ ...groups[0]!, rows: named }], columns, true, []);
    expect([hidden, shown.flatMap(({ rows }) => rows.map(({ id }) => id))]).toEqual([3, ['license']]);
  });

  it('shows the chosen groups only', () => {
    expect(shownRows(groups, [left, right], false, ['hardware']).groups.map(({ id }) => id)).toEqual([
      'hardware',
    ]);
  });
});

describe('the rows of a comparison', () => {
  it('end with what a library is and whose', () => {
    expect(identityLast(groups).map(({ id }) => id)).toEqual(['hardware', 'identity']);
  });

  it('are alike in all columns or not; one column is like nothing', () => {
    expect(alikeRows(groups, [left, right])).toEqual(['cpu']);
    expect(alikeRows(groups, [left])).toEqual([]);
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
