import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getLibraries } from '@/lib/content/load';
import { dimensions } from '@/lib/dimensions/register';
import { csvField } from '@/lib/compare/export-table';
import { tableColumns, toTable } from '@/lib/output/api/table';
import { expectGolden } from '../../support/golden';
import { fewDimensions, madeUp } from '../../support/made-up';

const read = (text: string): Record<string, string>[] => parse(text, { bom: true, columns: true });

/** True if a spreadsheet would take the text for a formula, however it divides it into cells. */
const runs = (text: string): boolean =>
  text.split(/[;\t\r\n]/).some((cell) => /^["\s]*[=+\-@＝＋－＠]/.test(cell));

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom('=', '+', '-', '@', '＝', '\t', '\r', '\n', ';', ',', '"', "'", ' ', '|', 'cmd', '中'),
      fc.string({ maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('the table', () => {
  it('is what readers will see', () =>
    expectGolden('api/libraries.csv', toTable([madeUp().english], fewDimensions)));

  it('has one row a fact, each with licence, version and day of the data', () => {
    const libraries = getLibraries('en');
    const rows = read(toTable(libraries, dimensions));
    expect(rows).toHaveLength(libraries.length * dimensions.length);
    expect(Object.keys(rows[0]!)).toEqual([...tableColumns]);
    for (const row of rows) {
      expect(row.licence).toBe('CC-BY-4.0');
      expect(Boolean(row.support) !== Boolean(row.value)).toBe(true);
      if (row.support !== 'unknown') expect([row.sources, row.checked].every(Boolean)).toBe(true);
      for (const field of Object.values(row)) expect(runs(field), field).toBe(false);
    }
  });

  it('marks its letters, so that a spreadsheet reads Chinese', () => {
    expect(toTable([madeUp().english], fewDimensions).charCodeAt(0)).toBe(0xfeff);
  });
});

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
          expect(runs(field), JSON.stringify(text)).toBe(false);
          expect(field.replaceAll("'", '')).toBe(text.replaceAll("'", ''));
          if (!runs(text) && !/^\s*[\t\r]/.test(text)) expect(field).toBe(text);
        });
      }),
      { numRuns: 2000 },
    );
  });
});
