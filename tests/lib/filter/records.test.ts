import { describe, expect, it } from 'vitest';
import { checkContent } from '@/lib/content/check';
import { toFacets, toFilterRecord } from '@/lib/filter/records';
import { getMessages } from '@/lib/i18n/locales-fs';
import { withContent } from '../../support/content-folder';
import { wordsIn } from '../../support/words';

describe('a made-up library in one file', () => {
  it('reaches the filter without a change elsewhere', () => {
    withContent({}, (folder) => {
      const madeup = checkContent(folder, '2026-11-24').collection.libraries[0]!;

      expect(toFilterRecord(madeup).supports.tpu).toBe('partial');
      expect(toFilterRecord(madeup).partly).toEqual({ tpu: 'limited' });
      expect(
        toFacets([madeup], wordsIn('zh').dimensions, getMessages('zh')).facets.find(
          ({ facet }) => facet === 'license',
        )?.options,
      ).toEqual([{ value: 'MIT', name: 'MIT' }]);
    });
  });
});
