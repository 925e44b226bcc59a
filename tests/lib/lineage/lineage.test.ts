import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkContent } from '@/lib/content/check';
import { getMessages } from '@/lib/i18n/locales-fs';
import type { Kin } from '@/lib/schema/lineage';
import { kinshipOf, linksOf, traceOf } from '@/lib/lineage/kinship';
import { layOut, yearOf } from '@/lib/lineage/layout';
import { traceInWords } from '@/lib/lineage/sentences';

const measures = { width: 1180, start: 200, row: 20, top: 30, early: 60 };
const kin = (id: string, born: string, rest: Partial<Kin> = {}): Kin => ({
  id,
  name: id,
  born,
  steward: 'x',
  relations: [],
  sources: [],
  ...rest,
});
const { lineage } = checkContent('content', '2026-11-25').collection;

describe('kinship', () => {
  const links = linksOf([
    kin('torch', '2002', { relations: [{ to: 'pytorch', kind: 'successor' }] }),
    kin('pytorch', '2016', { relations: [{ to: 'mlx', kind: 'inspired', note: 'says so' }] }),
    kin('fastai', '2017', { relations: [{ to: 'pytorch', kind: 'built-on' }] }),
    kin('mlx', '2023'),
  ]);
  it('runs in the direction of influence', () => {
    expect(links).toEqual([
      { from: 'torch', to: 'pytorch', kind: 'successor' },
      { from: 'pytorch', to: 'mlx', kind: 'inspired', note: 'says so' },
      { from: 'pytorch', to: 'fastai', kind: 'built-on' },
    ]);
    expect(kinshipOf(links, 'pytorch')).toEqual({ cameFrom: [links[0]], ledTo: [links[1], links[2]] });
  });
  it('is traced at any distance', () => {
    expect(traceOf(links, 'mlx')).toEqual({ before: new Set(['pytorch', 'torch']), after: new Set() });
    expect(traceOf(links, 'torch').after).toEqual(new Set(['pytorch', 'fastai', 'mlx']));
  });
  it('ends in a circle too', () => {
    const circle = linksOf([
      kin('a', '2001', { relations: [{ to: 'b', kind: 'inspired' }] }),
      kin('b', '2002', { relations: [{ to: 'a', kind: 'inspired' }] }),
    ]);
    expect(traceOf(circle, 'a')).toEqual({ before: new Set(['b']), after: new Set(['b']) });
  });
});

describe('the drawing', () => {
  it('reads dates as years', () => {
    expect([yearOf('2016'), yearOf('2016-07'), Math.round(yearOf('2016-12-31'))]).toEqual([
      2016, 2016.5, 2017,
    ]);
  });
  it('draws a long gap before the second birth short', () => {
    const layout = layOut(
      [
        kin('old', '1992', { ended: '2018', end_kind: 'renamed' }),
        kin('next', '2008-01'),
        kin('young', '2020'),
      ],
      '2026-11-25',
      measures,
    );
    expect(layout.lifelines.map(({ x1 }) => Math.round(x1))).toEqual([200, 306, 853]);
    expect(layout.breakX).toBe(260);
    expect(layout.ticks.slice(0, 2).map(({ year }) => year)).toEqual([1992, 2008]);
  });
  it('keeps every mark inside, in order of birth, for any tree', () => {
    const date = fc
      .tuple(fc.integer({ min: 1985, max: 2026 }), fc.integer({ min: 1, max: 11 }))
      .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);
    const tree = fc
      .uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{1,6}$/), date, fc.option(date)), {
        selector: ([id]) => id,
        minLength: 1,
        maxLength: 20,
      })
      .chain((rows) =>
        fc
          .array(
            fc.tuple(
              fc.nat(rows.length - 1),
              fc.nat(rows.length - 1),
              fc.constantFrom('inspired' as const, 'built-on' as const, 'merged-into' as const),
            ),
            { maxLength: 20 },
          )
          .map((pairs) =>
            rows.map(([id, born, end], index) =>
              kin(id, born, {
                ...(end && end > born ? { ended: end, end_kind: 'retired' as const } : {}),
                relations: pairs
                  .filter(([from, to]) => from === index && to !== index)
                  .map(([, to, kind]) => ({ to: rows[to]![0], kind })),
              }),
            ),
          ),
      );
    fc.assert(
      fc.property(tree, (rows) => {
        const { lifelines, links, width, height } = layOut(rows, '2026-11-25', measures);
        expect(lifelines).toHaveLength(rows.length);
        for (const { x1, x2, y } of lifelines) {
          expect(x1).toBeGreaterThanOrEqual(measures.start - 1);
          expect(x2).toBeGreaterThan(x1);
          expect(x2).toBeLessThanOrEqual(width);
          expect(y).toBeLessThan(height);
        }
        expect(links).toHaveLength(rows.reduce((sum, { relations }) => sum + relations.length, 0));
        const places = lifelines.map(({ kin: { born } }) => born);
        expect(places).toEqual([...places].sort());
      }),
    );
  });
});

describe('the real tree', () => {
  it('holds the 47 libraries and 45 relations of the dossier, our six among them', () => {
    expect(lineage).toHaveLength(47);
    expect(linksOf(lineage)).toHaveLength(45);
    for (const id of ['jax', 'mxnet', 'matlab-deep-learning-toolbox', 'flux', 'pytorch', 'tensorflow'])
      expect(lineage.map((entry) => entry.id)).toContain(id);
  });
  it('says a life and its kinships in one sentence', () => {
    const names = new Map(lineage.map(({ id, name }) => [id, name]));
    const theano = lineage.find(({ id }) => id === 'theano')!;
    expect(
      traceInWords(theano, kinshipOf(linksOf(lineage), 'theano'), names, 'en', getMessages('en').timeline),
    ).toMatch(
      /^Theano \(\d.*2008 to .*2017, retired\)\. Came from: none stated\. Led to: .*succeeded by Aesara.*\.$/,
    );
  });
});
