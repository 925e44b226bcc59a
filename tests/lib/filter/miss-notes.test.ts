import { describe, expect, it } from 'vitest';
import { toFilterRecord, toMissNotes, toVocabulary, toYesNotes } from '@/lib/filter/records';
import type { Fact } from '@/lib/schema/fact';
import { plainLibrary } from '../../support/made-up/plain-library';

const value = (given: string | string[]): Fact => ({ value: given, note: 'A note.', source: ['docs'] });
const answer = (support: 'yes' | 'partial' | 'no' | 'unknown', note?: string): Fact => ({
  support,
  ...(note ? { note } : {}),
  source: ['docs'],
});
const library = plainLibrary({
  facts: {
    tpu: answer('partial', 'By a plug-in.'),
    windows: answer('no', 'Never tried.'),
    linux: answer('yes', 'All of them.'),
    macos: answer('unknown', 'Nobody says.'),
    mobile: answer('unknown'),
    host_languages: value(['Python', 'Julia']),
    license: value('MIT'),
    status: value('retired'),
    steward: value('Nobody'),
    latest_release: { value: { version: '2.1', date: '2026-10' }, source: ['docs'] },
  },
});

describe('what a near miss says', () => {
  it('is the note of what is not a plain yes, and the values of languages and licence', () => {
    expect(toMissNotes([library, plainLibrary({ id: 'empty' })])).toEqual({
      plain: {
        tpu: 'By a plug-in.',
        windows: 'Never tried.',
        macos: 'Nobody says.',
        host_languages: 'Python, Julia',
        license: 'MIT',
      },
      empty: {},
    });
  });
});

describe('what a plain yes says', () => {
  it('is its note, at the dimensions by which libraries are seen at a glance', () => {
    const noted = plainLibrary({
      facts: {
        tpu: answer('yes', 'On every cloud.'),
        browser: answer('yes', 'By WebGPU.'),
        mobile: answer('yes'),
        windows: answer('partial', 'Half of it.'),
        amd_gpu: answer('no', 'Never tried.'),
        apple_gpu: answer('unknown', 'Nobody says.'),
        // No dimension of the glance.
        vmap: answer('yes', 'All of it.'),
      },
    });
    expect(toYesNotes([noted, plainLibrary({ id: 'empty' })])).toEqual({
      plain: { tpu: 'On every cloud.', browser: 'By WebGPU.' },
      empty: {},
    });
  });
});

describe('a library as the filter sees it', () => {
  it('is in the article where that introduces it or takes it for granted', () => {
    const inArticle = (said: Parameters<typeof plainLibrary>[0]) =>
      toFilterRecord(plainLibrary(said)).inArticle;
    expect([
      inArticle({ article: 'introduced' }),
      inArticle({ article: 'presupposed' }),
      inArticle({}),
    ]).toEqual([true, true, false]);
  });

  it('has an answer for every support dimension and the values of its facets', () => {
    const { supports, ...rest } = toFilterRecord(library);
    expect(rest).toEqual({
      id: 'plain',
      partly: {},
      name: 'Plain',
      bases: [],
      inArticle: false,
      released: '2026-10',
      retired: true,
      facets: { language: ['Python', 'Julia'], license: ['MIT'], status: ['retired'] },
    });
    expect([supports.tpu, supports.windows, supports.linux, supports.vmap]).toEqual([
      'partial',
      'no',
      'yes',
      'unknown',
    ]);
    expect(supports).not.toHaveProperty('license');
  });

  it('has none where the profile says nothing', () => {
    const { released, retired, facets } = toFilterRecord(plainLibrary());
    expect([released, retired, facets]).toEqual(['', false, { language: [], license: [], status: [] }]);
  });

  it('gives the values that an address may name once each, in their order', () => {
    const other = plainLibrary({
      facts: { host_languages: value(['C++', 'Python']), license: value('BSD') },
    });
    expect(toVocabulary([library, other]).facets).toEqual({
      language: ['C++', 'Julia', 'Python'],
      license: ['BSD', 'MIT'],
      status: ['active', 'maintenance', 'retired'],
    });
    expect(toVocabulary([library]).dimensions).toContain('tpu');
    expect(toVocabulary([library]).dimensions).not.toContain('license');
  });
});
