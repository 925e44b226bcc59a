import { describe, expect, it } from 'vitest';
import { gainsAndLosses, isSameRow, shownRows } from '@/lib/compare/rows';
import { csvField, toCsv, toMarkdown } from '@/lib/compare/export-table';
import { cell, groups, left, right } from '../../support/columns';

const words = {
  dimension: 'Dimension',
  value: 'value',
  note: 'note',
  checked: 'checked',
  sources: 'Sources',
  title: 'Left and Right',
  from: 'From',
};

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
});

describe('the take-away', () => {
  const table = {
    columns: [left, right],
    groups,
    locale: 'en',
    address: 'https://site.example/en/compare/?libraries=left,right',
    words,
  };

  it('is Markdown with every shown row, its sources and its day', () => {
    const text = toMarkdown(table);
    expect(text).toContain('| Google TPU | Yes | Partial: Only \\| in part. |');
    expect(text).toContain(
      '- Google TPU, Right (checked 20 Nov 2026): Docs, Project, 2026-10, https://docs.example/',
    );
    expect(text).toContain(table.address);
  });

  it('is CSV with as many fields in each line', () => {
    const lines = toCsv(table).trimEnd().split('\r\n');
    expect(lines).toHaveLength(5);
    expect(lines[1]).toBe(
      'Licence,MIT,,2026-11-20,"Docs, Project, 2026-10, https://docs.example/",Apache-2.0,,2026-11-20,"Docs, Project, 2026-10, https://docs.example/"',
    );
  });

  it.each([
    ['=1+1', '"\'=1+1"'],
    ['+1', '"\'+1"'],
    ['-1', '"\'-1"'],
    ['@a', '"\'@a"'],
    ['\t=1', '"\'\t\'=1"'],
    ['a; =1', '"a; \'=1"'],
    ['a;"=1"', '"a;""\'=1"""'],
    ['＝1', '"\'＝1"'],
    [' =1', '"\' =1"'],
    ['plain', 'plain'],
    ['a"b', '"a""b"'],
    ['a,b', '"a,b"'],
  ])('keeps a spreadsheet from running %j', (text, field) => {
    expect(csvField(text)).toBe(field);
  });
});
