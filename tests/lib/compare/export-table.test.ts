import { describe, expect, it } from 'vitest';
import { csvField, toCsv, toMarkdown } from '@/lib/compare/export-table';
import { groups, left, right } from '../../support/made-up/columns';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { runsInSheet } from '../../support/editions/runs-in-sheet';

const words = {
  dimension: 'Dimension',
  value: 'value',
  note: 'note',
  checked: 'checked',
  sources: 'Sources',
  title: 'Left and Right',
  from: 'From',
};

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

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom('=', '+', '-', '@', '＝', '\t', '\r', '\n', ';', ',', '"', "'", ' ', '|', 'cmd', '中'),
      fc.string({ maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('a field of a CSV, whatever it holds', () => {
  it('is read back as it was, but for marks that keep a spreadsheet from running it', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 4 }), (texts) => {
        const [fields] = parse(`${['id', ...texts].map(csvField).join(',')}\r\n`, {
          relax_column_count: true,
        }) as string[][];
        expect(fields).toHaveLength(texts.length + 1);
        texts.forEach((text, index) => {
          const field = fields![index + 1]!;
          expect(runsInSheet(field), JSON.stringify(text)).toBe(false);
          expect(field.replaceAll("'", '')).toBe(text.replaceAll("'", ''));
          if (!runsInSheet(text) && !/^\s*[\t\r]/.test(text)) expect(field).toBe(text);
        });
      }),
      { numRuns: 2000 },
    );
  });
});
