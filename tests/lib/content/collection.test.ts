import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkContent, checkProfile } from '@/lib/content/check';
import { librarySkeleton } from '@/lib/content/skeleton';
import { profileSubject } from '@/lib/content/translation/subjects';
import { gapOf, stampSubject, translate, type Stamps } from '@/lib/content/translation/translation';
import { countGaps, summarise } from '@/lib/content/summary';
import { toCell, toColumn } from '@/lib/fact/column';
import { dimensions, findDimension, groupIds, supportDimensions } from '@/lib/dimensions/register';
import { toFacets, toFilterRecord } from '@/lib/filter/records';
import { getMessages, locales } from '@/lib/i18n/locales-fs';
import { librarySchema } from '@/lib/output/api/json-schema';
import { toSearchIndex } from '@/lib/search/records';
import { withContent } from '../../support/content-folder';
import { chinese as zh } from '../../support/made-up';

const today = new Date().toISOString().slice(0, 10);
const { collection, faults } = checkContent('content', today);
const messages = getMessages('en');

describe('the real collection', () => {
  it('has no fault', () => {
    expect(faults).toEqual([]);
  });

  it('holds the six libraries with every dimension', () => {
    expect(collection.libraries.map(({ id }) => id)).toEqual([
      'flux',
      'jax',
      'matlab-deep-learning-toolbox',
      'mxnet',
      'pytorch',
      'tensorflow',
    ]);
    const missing = collection.libraries.flatMap((library) =>
      dimensions.filter(({ id }) => !library.facts[id]).map(({ id }) => `${library.id}: ${id}`),
    );
    // In which language MathWorks writes the toolbox no source says: the page shows it as unknown.
    expect(missing).toEqual(['matlab-deep-learning-toolbox: implemented_in']);
  });

  it('meets every statement of the article: 35, each with verdict and source', () => {
    expect(collection.claims).toHaveLength(35);
    for (const library of ['jax', 'mxnet', 'matlab-deep-learning-toolbox', 'flux'])
      expect(collection.claims.filter((claim) => claim.library === library).length).toBeGreaterThan(5);
  });

  it('shows the run of each program that can run here', () => {
    expect(collection.libraries.filter(({ example }) => example.run).map(({ id }) => id)).toEqual([
      'jax',
      'mxnet',
      'pytorch',
      'tensorflow',
    ]);
    expect(collection.libraries.filter(({ example }) => example.not_run).map(({ id }) => id)).toEqual([
      'flux',
      'matlab-deep-learning-toolbox',
    ]);
  });

  it('says at once that MXNet is retired', () => {
    const mxnet = collection.libraries.find(({ id }) => id === 'mxnet')!;
    expect(mxnet.retirement?.ways_out.length).toBeGreaterThanOrEqual(3);
    expect(mxnet.prose.slice(0, 120)).toContain('retired');
  });

  it('has no banned word', () => {
    for (const library of collection.libraries)
      expect(`${library.prose} ${library.summary}`, library.id).not.toMatch(
        /\b(recently|currently|powerful|seamless|robustly|cutting-edge|blazing)\b/i,
      );
  });

  it('is counted', () => {
    const summary = summarise(collection, today);
    expect(summary.profiles).toBe(6);
    expect(summary.facts + summary.unknowns).toBe(6 * dimensions.length);
    expect(summarise(collection, '2099-01-01').due).toBe(summary.facts);
  });
});

describe('the register', () => {
  it('has unique ids, known groups, and a test for every support dimension in both languages', () => {
    expect(new Set(dimensions.map(({ id }) => id)).size).toBe(dimensions.length);
    expect(supportDimensions).toHaveLength(49);
    for (const dimension of dimensions) {
      expect(groupIds).toContain(dimension.group);
      for (const locale of locales) {
        expect(dimension.name[locale], dimension.id).toBeTruthy();
        expect(dimension.question[locale], dimension.id).toBeTruthy();
        if (dimension.kind === 'support')
          for (const answer of ['yes', 'partial', 'no'] as const)
            expect(dimension.test?.[answer][locale], dimension.id).toBeTruthy();
      }
    }
  });

  it('gives licences two years, hardware and versions 120 days', () => {
    expect(
      ['license', 'tpu', 'latest_release', 'windows', 'vmap'].map((id) => findDimension(id)!.shelfLife),
    ).toEqual([730, 120, 120, 120, 365]);
  });
});

describe('a made-up library in one file', () => {
  it('reaches cards, filters, comparison and search without a change elsewhere', () => {
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
      expect(toFilterRecord(madeup).supports.tpu).toBe('partial');
      expect(
        toFacets([madeup], 'zh', getMessages('zh')).facets.find(({ facet }) => facet === 'license')?.options,
      ).toEqual([{ value: 'MIT', name: 'MIT' }]);
      expect(
        toSearchIndex([madeup], 'en', messages).records.filter(({ kind }) => kind === 'user'),
      ).toHaveLength(1);
    });
  });

  const read = (folder: string) => {
    const { collection: translated } = checkContent(folder, '2026-11-24');
    const english = translated.libraries[0]!;
    return {
      translated,
      english,
      subject: profileSubject(english.id, english, english.prose),
      translation: translated.translations[0]!,
    };
  };

  it('takes translated words from one more file, once they are stamped, and leaves the facts alone', () => {
    withContent({ 'libraries/madeup.zh.md': zh }, (folder) => {
      expect(checkContent(folder, '2026-11-24').faults.map(({ rule, mend }) => [rule, mend])).toContainEqual([
        'translation-matches',
        'Run npm run translated.',
      ]);
      const { english, subject, translation } = read(folder);
      const { stamps, changes } = stampSubject(subject, translation, {}, '2026-11-24');
      expect(new Set(changes.map(({ action }) => action))).toEqual(new Set(['stamped']));
      writeFileSync(`${folder}/translated.zh.json`, JSON.stringify({ [subject.name]: stamps }));
      const { translated } = read(folder);
      expect(checkContent(folder, '2026-11-24').faults).toEqual([]);
      const { record: chinese, prose } = translate(subject, translation, translated.stamps.get('zh')!);
      expect(chinese.facts.tpu).toEqual({ ...english.facts.tpu, note: '仅用于测试。' });
      expect([
        chinese.summary,
        chinese.users[0]!.use,
        chinese.users[0]!.known_as,
        chinese.history[0]!.event,
        chinese.history[1]!.event,
      ]).toEqual(['只存在于测试中的库。', '被测试。', 'Nobody', '第一件事。', 'Second.']);
      expect(read(folder).english.users[0]!.also).toContain('无人');
      expect(prose).toContain('一个库');
      expect(chinese.sources).toEqual(english.sources);
      expect(translate(subject, undefined, {})).toEqual({ record: english, prose: english.prose });
    });
  });

  it('shows the English again where it changed after the translation, and counts it', () => {
    withContent({ 'libraries/madeup.zh.md': zh }, (folder) => {
      const { subject, translation, translated } = read(folder);
      const stamps: Stamps = { [subject.name]: stampSubject(subject, translation, {}, '2026-11-01').stamps };
      const changed = {
        ...subject,
        record: { ...subject.record, summary: 'A summary that was written anew.' },
      };
      expect(translate(changed, translation, stamps).record.summary).toBe('A summary that was written anew.');
      expect(gapOf(changed, translation, stamps).outdated).toEqual([
        { path: ['summary'], translated: '2026-11-01', changed: subject.record.checked },
      ]);
      expect(gapOf(subject, translation, stamps).outdated).toEqual([]);
      expect(
        countGaps([changed], { translations: translated.translations, stamps: new Map([['zh', stamps]]) }, [
          'zh',
        ]),
      ).toMatchObject([{ locale: 'zh', outdated: 1 }]);
      // Not touched: it waits. Read again, or worded anew: it is stamped.
      const again = (words = translation, places: string[] = []) =>
        stampSubject(changed, words, stamps, '2026-11-24', new Set(places)).changes.filter(
          ({ action }) => action !== 'kept',
        );
      expect(again()).toEqual([{ place: 'summary', action: 'waits' }]);
      expect(again(translation, ['summary'])).toEqual([{ place: 'summary', action: 'stamped' }]);
      expect(
        again({ ...translation, words: { ...(translation.words as object), summary: '新写的一句。' } }),
      ).toEqual([{ place: 'summary', action: 'stamped' }]);
    });
  });

  it('begins from a skeleton in which only the gaps are faults', () => {
    const { faults: gaps } = checkProfile(
      librarySkeleton('new-one', '2026-11-24'),
      'content/libraries/new-one.md',
      'new-one',
    );
    expect(gaps.length).toBeGreaterThan(10);
    expect(new Set(gaps.map(({ rule }) => rule))).toEqual(new Set(['length', 'address', 'date', 'format']));
  });
});

describe('the schema for editors', () => {
  it('is the one that the zod schema gives; npm run schema writes it anew', () => {
    expect(JSON.parse(readFileSync('content/library.schema.json', 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(librarySchema())),
    );
  });

  it('describes every field of a fact', () => {
    const text = readFileSync('content/library.schema.json', 'utf8');
    for (const words of [
      'Day on which the source was last opened',
      'Where the fact comes from',
      'What it does for the reader',
    ])
      expect(text).toContain(words);
  });
});
