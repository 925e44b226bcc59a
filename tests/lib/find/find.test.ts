import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkContent } from '@/lib/content/check';
import { judge } from '@/lib/filter/filter';
import { decidingReason, findAnswer, orderReasons, type FindRecord } from '@/lib/find/answer';
import { presets } from '@/lib/find/presets';
import { toFindData } from '@/lib/find/records';
import { emptyFind, findQuery, parseFind, withTerm, type FindState } from '@/lib/find/state';
import { keyFor, subjectOf, toTerm, type Term } from '@/lib/find/term';
import { createUnderstanding } from '@/lib/find/understand';
import { getMessages } from '@/lib/i18n/locales-fs';

const day = '2026-11-25';
const { libraries } = checkContent('content', day).collection;
const data = toFindData(libraries, 'en', getMessages('en'), day);
const understand = createUnderstanding(data.phrases);
const keysOf = (text: string) => understand(text).terms.map(({ key }) => key);

const subjects = [
  ...data.vocabulary.dimensions,
  ...Object.entries(data.vocabulary.facets).flatMap(([facet, values]) =>
    values.map((value) => `${facet}:${value}`),
  ),
];
const term = fc
  .tuple(fc.constantFrom(...subjects), fc.constantFrom('yes' as const, 'no' as const))
  .map(([subject, wish]): Term => toTerm(keyFor(subject, wish), data.vocabulary)!);
const state: fc.Arbitrary<FindState> = fc
  .tuple(
    fc.array(fc.tuple(term, fc.constantFrom('must' as const, 'wish' as const)), { maxLength: 8 }),
    fc.boolean(),
  )
  .map(([terms, partial]) =>
    terms.reduce((before, [one, weight]) => withTerm(before, one, weight), { ...emptyFind, partial }),
  );
/** The real records, some with their answers shuffled, so that more than six situations occur. */
const records: fc.Arbitrary<FindRecord[]> = fc
  .array(
    fc.tuple(
      fc.constantFrom(...data.records),
      fc.nat(1000),
      fc.dictionary(
        fc.constantFrom(...data.vocabulary.dimensions),
        fc.constantFrom('yes' as const, 'partial' as const, 'no' as const, 'unknown' as const),
      ),
    ),
    { maxLength: 12 },
  )
  .map((rows) =>
    rows.map(([record, number, supports], index) => ({
      ...record,
      id: `${record.id}-${index}`,
      name: `${record.name} ${number}`,
      supports: { ...record.supports, ...supports },
    })),
  );
const answerTo = (rows: readonly FindRecord[], asked: FindState, today = day) =>
  findAnswer(rows, asked, data.shelfLives, today);
const ids = (list: readonly { record: FindRecord }[]) => list.map(({ record }) => record.id);

describe('an answer', () => {
  it('puts every library into exactly one of fits, open and fails', () => {
    fc.assert(
      fc.property(records, state, (rows, asked) => {
        const { fits, open, fails } = answerTo(rows, asked);
        expect([...ids(fits), ...ids(open), ...ids(fails)].sort()).toEqual(rows.map(({ id }) => id).sort());
      }),
    );
  });

  it('never loses a library when a condition is dropped, and tells exactly which ones that brings', () => {
    fc.assert(
      fc.property(records, state, (rows, asked) => {
        const { fits, drops } = answerTo(rows, asked);
        for (const must of asked.must) {
          const without = ids(answerTo(rows, withTerm(asked, must, undefined)).fits);
          for (const id of ids(fits)) expect(without).toContain(id);
          const gained = without.filter((id) => !ids(fits).includes(id)).sort();
          expect(
            (drops.find((drop) => drop.term.key === must.key)?.gains ?? []).map(({ id }) => id).sort(),
          ).toEqual(gained);
        }
      }),
    );
  });

  it('has an order that does not depend on the order of the input', () => {
    fc.assert(
      fc.property(records, state, fc.infiniteStream(fc.nat()), (rows, asked, dice) => {
        const shuffled = rows
          .map((row) => ({ row, at: dice.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ row }) => row);
        const [a, b] = [answerTo(rows, asked), answerTo(shuffled, asked)];
        expect([ids(a.fits), ids(a.open), ids(a.fails)]).toEqual([ids(b.fits), ids(b.open), ids(b.fails)]);
      }),
    );
  });

  it('states only reasons that are true of the records', () => {
    fc.assert(
      fc.property(records, state, (rows, asked) => {
        const { fits, open, fails } = answerTo(rows, asked);
        for (const found of [...fits, ...open, ...fails]) {
          for (const { term: one, judgement, byPartial } of [...found.musts, ...found.wishes]) {
            expect(judge(found.record, one.condition, asked.partial)).toBe(judgement);
            expect(byPartial).toBe(
              judgement === 'met' && judge(found.record, one.condition, false) !== 'met',
            );
          }
        }
        for (const { musts } of fits) expect(musts.every(({ judgement }) => judgement === 'met')).toBe(true);
        for (const { musts } of open)
          expect(
            musts.some(({ judgement }) => judgement === 'unknown') &&
              musts.every(({ judgement }) => judgement === 'met' || judgement === 'unknown'),
          ).toBe(true);
        for (const { musts } of fails)
          expect(musts.some(({ judgement }) => judgement === 'failed' || judgement === 'partly')).toBe(true);
        for (const list of [fits, open, fails]) {
          list.slice(1).forEach((after, index) => {
            const before = list[index]!;
            const reason = decidingReason(before, after);
            if (reason !== 'name')
              expect(orderReasons[reason](before)).toBeLessThan(orderReasons[reason](after));
            else expect(before.record.name.localeCompare(after.record.name, 'en')).toBeLessThanOrEqual(0);
          });
        }
      }),
    );
  });

  it('counts facts that are past their shelf life, asked ones only', () => {
    const asked = parseFind('?must=tpu&wish=license:MIT', data.vocabulary).state;
    expect(answerTo(data.records, asked).fits.every(({ aged }) => aged === 0)).toBe(true);
    const later = answerTo(data.records, asked, '2027-08-01');
    expect([...later.fits, ...later.open, ...later.fails].every(({ aged }) => aged <= 1)).toBe(true);
    expect(later.fits[0]!.aged).toBe(1);
  });
});

describe('the address of a situation', () => {
  it('says what the state says and is read back as the same', () => {
    fc.assert(
      fc.property(
        state,
        fc.uniqueArray(
          fc
            .stringMatching(/^[a-z\u4e00-\u4e10 ]{1,8}$/)
            .map((word) => word.trim())
            .filter(Boolean),
          { maxLength: 3 },
        ),
        (asked, unmatched) => {
          expect(parseFind(findQuery({ ...asked, unmatched }), data.vocabulary)).toEqual({
            state: { ...asked, unmatched },
            ignored: [],
          });
        },
      ),
    );
  });
  it('is short and readable', () => {
    expect(
      findQuery(
        parseFind(
          '?must=windows,amd_gpu,language:python&wish=-license:Proprietary&partial=enough',
          data.vocabulary,
        ).state,
      ),
    ).toBe('?must=windows,amd_gpu,language:Python&wish=-license:Proprietary&partial=enough');
  });
  it('names what it does not know and never throws', () => {
    expect(
      parseFind('?must=windows,mars,-windows&wish=language:Klingon&x=1&partial=maybe', data.vocabulary),
    ).toMatchObject({
      state: { must: [{ key: 'windows' }], wish: [] },
      ignored: ['must=mars', 'must=-windows', 'wish=language:Klingon', 'x=1', 'partial=maybe'],
    });
    fc.assert(fc.property(fc.webQueryParameters(), (query) => void parseFind(`?${query}`, data.vocabulary)));
    fc.assert(
      fc.property(
        fc.string(),
        (text) =>
          void parseFind(
            `?must=${encodeURIComponent(text)}&unmatched=${encodeURIComponent(text)}`,
            data.vocabulary,
          ),
      ),
    );
  });
});

describe('a situation in words', () => {
  it.each([
    ['windows amd gpu phone', ['windows', 'amd_gpu', 'mobile'], []],
    [
      'I have Windows, an AMD card, a team that knows Python, and must ship to phones. What is left?',
      ['windows', 'amd_gpu', 'language:Python', 'mobile'],
      [],
    ],
    ['TPU and JAX-style vmap', ['tpu', 'vmap'], ['jax', 'style']],
    ['julia, open source, no windows', ['language:Julia', '-license:Proprietary', '-windows'], []],
    ['quantizaton for microcontrolers', ['quantization', 'microcontroller'], []],
    [
      'Windows，AMD 显卡，团队会 Python，必须部署到手机',
      ['windows', 'amd_gpu', 'language:Python', 'mobile'],
      [],
    ],
    ['支持TPU的开源库，不要 Windows', ['tpu', '-license:Proprietary', '-windows'], []],
    ['quantum teleporter', [], ['quantum', 'teleporter']],
  ])('%s', (text, keys, unmatched) => {
    expect([keysOf(text), understand(text).unmatched]).toEqual([keys, unmatched]);
  });

  it('tells musts from wishes', () => {
    expect(
      understand('must run on linux, ideally with onnx export and a profiler. tpu').terms.map(
        ({ key, weight }) => [key, weight],
      ),
    ).toEqual([
      ['linux', 'must'],
      ['onnx_export', 'wish'],
      ['profiler', 'wish'],
      ['tpu', 'must'],
    ]);
  });

  it('drops no word in silence: every one is understood, said to be unmatched, or a mere filler', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('windows', 'phone', 'zebra', 'quark', 'python', 'tpu'), { maxLength: 8 }),
        (words) => {
          const { terms, unmatched } = understand(words.join(' '));
          const said = [...terms.flatMap((one) => one.said.split(' ')), ...unmatched];
          for (const word of words) expect(said).toContain(word);
        },
      ),
    );
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => void understand(text)));
  });

  it('knows every dimension by its own name, in English and Chinese', () => {
    for (const [, subjectsOfGroup] of data.groups.map(({ id, subjects: all }) => [id, all] as const)) {
      for (const [subject, name] of subjectsOfGroup)
        expect(keysOf(name).map(subjectOf), name).toContain(subject);
    }
    const zh = toFindData(libraries, 'zh', getMessages('zh'), day);
    for (const { subjects: all } of zh.groups)
      for (const [subject, name] of all)
        expect(
          createUnderstanding(zh.phrases)(name).terms.map(({ key }) => subjectOf(key)),
          name,
        ).toContain(subject);
  });
});

describe('common situations', () => {
  it('ask only for what there is, and say why in both languages', () => {
    expect(new Set(presets.map(({ id }) => id)).size).toBe(presets.length);
    expect(presets.length).toBeGreaterThanOrEqual(6);
    for (const { terms, name, situation } of presets) {
      for (const words of [name, situation, ...terms.map(({ because }) => because)])
        expect(words.en && words.zh).toBeTruthy();
      for (const { key } of terms) expect(toTerm(key, data.vocabulary), key).toBeDefined();
      expect(terms.some(({ weight }) => weight === 'must')).toBe(true);
    }
  });
});
