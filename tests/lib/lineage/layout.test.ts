import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Kin } from '@/lib/schema/lineage';
import { layOut as layOutPart, yearOf, type Measures } from '@/lib/lineage/layout';

const measures = { width: 1180, start: 200, row: 20, top: 30, early: 60, end: 12 };
const kin = (id: string, born: string, rest: Partial<Kin> = {}): Kin => ({
  id,
  name: id,
  born,
  steward: 'x',
  relations: [],
  sources: [],
  ...rest,
});

/** The whole tree as one drawing. */
const layOut = (rows: readonly Kin[], today: string, of: Measures) => layOutPart(rows, rows, today, of);

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

describe('an end in the drawing', () => {
  it('draws an end whose day is recorded nowhere up to today, and says that it is open', () => {
    const [known, unknown, living] = layOut(
      [
        kin('a', '2010', { ended: '2018', end_kind: 'retired' }),
        kin('b', '2011', { end_kind: 'maintenance' }),
        kin('c', '2012'),
      ],
      '2026-11-25',
      measures,
    ).lifelines;
    expect([known!.open, unknown!.open, living!.open]).toEqual([false, true, false]);
    expect(unknown!.x2).toBe(living!.x2);
    expect(known!.x2).toBeLessThan(living!.x2);
  });
});

describe('a part of the tree', () => {
  const all = [
    kin('old', '1992', { relations: [{ to: 'young', kind: 'inspired' }] }),
    kin('next', '2008-01', { relations: [{ to: 'young', kind: 'successor' }] }),
    kin('young', '2020'),
  ];
  it('has the years of the whole, strokes within it alone, and names what it came from beyond it', () => {
    const whole = layOut(all, '2026-11-25', measures);
    const part = layOutPart([all[1]!, all[2]!], all, '2026-11-25', measures);
    expect(part.ticks).toEqual(whole.ticks);
    expect(part.lifelines.map(({ x1 }) => x1)).toEqual(whole.lifelines.slice(1).map(({ x1 }) => x1));
    expect(part.links.map(({ from, to }) => [from, to])).toEqual([['next', 'young']]);
    expect(part.lifelines.map(({ across }) => across.map(({ from }) => from))).toEqual([[], ['old']]);
    expect(part.height).toBeLessThan(whole.height);
  });
});
