import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partlyKinds } from '@/lib/dimensions/types';
import { verdictOn } from '@/lib/find/judge';
import { decidingReason, findAnswer, orderReasons, type FindRecord } from '@/lib/find/answer';
import { parseFind, withTerm, type FindState } from '@/lib/find/address/state';
import { limited } from '../../support/made-up/find-records';
import { data, day, state } from './any-situation';

/** The made-up libraries, some with their answers shuffled, so that more than six situations occur. */
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
      partly: limited({ ...record.supports, ...supports }),
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
            expect(verdictOn(found.record, one.condition, asked.partial ? partlyKinds : []).judgement).toBe(
              judgement,
            );
            expect(byPartial).toBe(
              judgement === 'met' && verdictOn(found.record, one.condition, []).judgement !== 'met',
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
