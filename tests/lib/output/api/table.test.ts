import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { dimensions } from '@/lib/dimensions/register';
import { tableColumns, toFactsCsv } from '@/lib/output/api/table';
import { expectGolden } from '../../../support/golden';
import { fewDimensions, madeUp } from '../../../support/made-up/made-up';
import { madeUpLibraries } from '../../../support/libraries/made-up-libraries';
import { runsInSheet } from '../../../support/editions/runs-in-sheet';

const read = (text: string): Record<string, string>[] => parse(text, { bom: true, columns: true });

describe('the table', () => {
  it('is what readers will see', () =>
    expectGolden('api/libraries.csv', toFactsCsv([madeUp().english], fewDimensions)));

  it('has one row a fact, each with licence, version and day of the data', () => {
    const libraries = [madeUp().english, ...madeUpLibraries];
    const rows = read(toFactsCsv(libraries, dimensions));
    expect(rows).toHaveLength(libraries.length * dimensions.length);
    expect(Object.keys(rows[0]!)).toEqual([...tableColumns]);
    for (const row of rows) {
      expect(row.licence).toBe('CC-BY-4.0');
      expect(Boolean(row.support) !== Boolean(row.value)).toBe(true);
      if (row.support !== 'unknown') expect([row.sources, row.checked].every(Boolean)).toBe(true);
      for (const field of Object.values(row)) expect(runsInSheet(field), field).toBe(false);
    }
  });

  it('marks its letters, so that a spreadsheet reads Chinese', () => {
    expect(toFactsCsv([madeUp().english], fewDimensions).charCodeAt(0)).toBe(0xfeff);
  });
});
