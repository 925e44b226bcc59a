import { describe, expect, it } from 'vitest';
import { checkContent } from '@/lib/content/check';
import { toCell, toColumn } from '@/lib/fact/column';
import { getMessages } from '@/lib/i18n/locales-fs';
import { withContent } from '../../support/content-folder';

const messages = getMessages('en');

describe('a made-up library in one file', () => {
  it('reaches cards and comparison without a change elsewhere', () => {
    withContent({}, (folder) => {
      const madeup = checkContent(folder, '2026-11-24').collection.libraries[0]!;
      const column = toColumn(madeup, 'en', messages, '2026-11-24');
      expect(column).toMatchObject({ id: 'madeup', version: '2.10', status: 'active' });
      expect(column.cells.tpu).toMatchObject({
        state: 'partial',
        note: 'Only in the tests.',
        checked: '2026-11-20',
        sources: [{ number: 1, title: 'Documentation' }],
      });
      expect(toCell(madeup, 'cuda_on_mars', 'en', messages)).toEqual({
        state: 'unknown',
        text: 'Unknown',
        sources: [],
      });
    });
  });
});
