import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkContent } from '@/lib/content/check';
import { profileOriginal } from '@/lib/content/translation/originals';
import {
  gapOf,
  stampTranslation,
  translate,
  type CheckedTranslation,
} from '@/lib/content/translation/translation';
import type { Stamps } from '@/lib/schema/stamps';
import { fields, text } from '@/lib/schema/translatable-form';
import { countGaps } from '@/lib/content/summary';
import { withContent } from '../../../support/content-folder';
import { chinese as zh } from '../../../support/made-up/made-up';

const read = (folder: string) => {
  const { collection: translated } = checkContent(folder, '2026-11-24');
  const english = translated.libraries[0]!;
  return {
    translated,
    english,
    original: profileOriginal(english.id, english, english.prose),
    translation: translated.translations[0]!,
  };
};

describe('a made-up library in one file', () => {
  it('takes translated words from one more file, once they are stamped, and leaves the facts alone', () => {
    withContent({ 'libraries/madeup.zh.md': zh }, (folder) => {
      expect(checkContent(folder, '2026-11-24').faults.map(({ rule, mend }) => [rule, mend])).toContainEqual([
        'translation-matches',
        'Run npm run translated.',
      ]);
      const { english, original, translation } = read(folder);
      const { stamps, changes } = stampTranslation(original, translation, {}, '2026-11-24');
      expect(new Set(changes.map(({ action }) => action))).toEqual(new Set(['stamped']));
      writeFileSync(`${folder}/translated.zh.json`, JSON.stringify({ [original.name]: stamps }));
      const { translated } = read(folder);
      expect(checkContent(folder, '2026-11-24').faults).toEqual([]);
      const { record: chinese, prose } = translate(original, translation, translated.stamps.get('zh')!);
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
      expect(translate(original, undefined, {})).toEqual({ record: english, prose: english.prose });
    });
  });

  it('shows the English again where it changed after the translation, and counts it', () => {
    withContent({ 'libraries/madeup.zh.md': zh }, (folder) => {
      const { original, translation, translated } = read(folder);
      const stamps: Stamps = {
        [original.name]: stampTranslation(original, translation, {}, '2026-11-01').stamps,
      };
      const changed = {
        ...original,
        record: { ...original.record, summary: 'A summary that was written anew.' },
      };
      expect(translate(changed, translation, stamps).record.summary).toBe('A summary that was written anew.');
      expect(gapOf(changed, translation, stamps).outdated).toEqual([
        { path: ['summary'], translated: '2026-11-01', changed: original.record.checked },
      ]);
      expect(gapOf(original, translation, stamps).outdated).toEqual([]);
      expect(
        countGaps(
          [changed],
          {
            translations: translated.translations,
            stamps: new Map([['zh', stamps]]),
            missing: new Map([['zh', ['messages: site / name']]]),
          },
          ['zh'],
        ),
      ).toMatchObject([
        {
          locale: 'zh',
          outdated: 1,
          places: expect.arrayContaining(
            ['summary', 'messages: site / name'].map((place) => expect.stringContaining(place)),
          ),
        },
      ]);
      // Not touched: it waits. Read again, or worded anew: it is stamped.
      const again = (words = translation, places: string[] = []) =>
        stampTranslation(changed, words, stamps, '2026-11-24', new Set(places)).changes.filter(
          ({ action }) => action !== 'kept',
        );
      expect(again()).toEqual([{ place: 'summary', action: 'waits' }]);
      expect(again(translation, ['summary'])).toEqual([{ place: 'summary', action: 'stamped' }]);
      expect(
        again({ ...translation, words: { ...(translation.words as object), summary: '新写的一句。' } }),
      ).toEqual([{ place: 'summary', action: 'stamped' }]);
    });
  });
});

describe('figures and bare abbreviations', () => {
  it('want no words, and those that a translation has are shown', () => {
    const original = {
      name: 'madeup',
      form: fields({ target: text(), event: text(), cards: text() }),
      record: { target: 'NVIDIA GPU', event: '0.36.0.', cards: '8 V100' },
      prose: '',
    };
    const translation: CheckedTranslation = {
      ...{ name: 'madeup', locale: 'zh', file: '', document: {} as CheckedTranslation['document'] },
      words: { target: '英伟达GPU', event: '0.36.0。' },
      ...{ prose: '', proseLine: 0 },
    };
    const { stamps } = stampTranslation(original, translation, {}, '2026-11-24');
    expect(gapOf(original, translation, { madeup: stamps })).toEqual({ missing: [], outdated: [] });
    expect(translate(original, translation, { madeup: stamps }).record).toEqual({
      target: '英伟达GPU',
      event: '0.36.0。',
      cards: '8 V100',
    });
  });
});
