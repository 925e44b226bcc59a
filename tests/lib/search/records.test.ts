import { beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '@/lib/content/check';
import { getLexicon } from '@/lib/content/load';
import { getMessages } from '@/lib/i18n/locales-fs';
import { toSearchIndex } from '@/lib/search/records';
import type { SearchIndex } from '@/lib/search/types';
import { withContent } from '../../support/content-folder';
import { today } from '@/lib/today';

let index: SearchIndex;

beforeAll(() => {
  const { collection } = checkContent('content', today());
  index = toSearchIndex(collection.libraries, 'en', getMessages('en'), getLexicon('en'));
});

describe('rows', () => {
  it('are clean text: no mark-up, no citation, no gap where a citation stood', () => {
    for (const { text, library } of index.records)
      expect(text, library).not.toMatch(/\[@|\]\(| [.,;:](\s|$)|\s{2}/);
  });
});

const messages = getMessages('en');

describe('a made-up library in one file', () => {
  it('reaches the search without a change elsewhere', () => {
    withContent({}, (folder) => {
      const madeup = checkContent(folder, '2026-11-24').collection.libraries[0]!;

      expect(
        toSearchIndex([madeup], 'en', messages, getLexicon('en')).records.filter(
          ({ kind }) => kind === 'user',
        ),
      ).toHaveLength(1);
    });
  });
});
