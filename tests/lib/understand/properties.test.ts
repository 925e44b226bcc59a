import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReader } from '@/lib/understand/understand';
import type { SaidPart } from '@/lib/understand/reading';
import { entries, resources } from './words';

const read = createReader({ entries, resources });
const demands = entries.flatMap(({ says, means }) => (means.kind === 'condition' ? [says] : []));
const demand = fc.constantFrom(...demands.filter((text) => /^[A-Za-z0-9+ ]+$/.test(text)));
const isWanted = (part: SaidPart) =>
  part.kind === 'condition' && part.wish === 'yes' && part.weight !== 'irrelevant';
/** What is wanted or not, without places and words, in one order. */
const meant = (text: string) =>
  read(text)
    .map((part) => JSON.stringify({ ...part, start: 0, end: 0, said: '' }))
    .sort();
const keysOf = (part: SaidPart) => (part.kind === 'condition' ? part.keys : []);

describe('what was said of any text', () => {
  it('is cut from the text: parts follow each other and repeat its words', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(demand).map((words) => words.join(' ')),
        ),
        (text) => {
          let from = 0;
          for (const { start, end, said } of read(text)) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(said.length).toBeGreaterThan(0);
            if (start !== from) expect(start).toBeGreaterThanOrEqual(from);
            from = start;
          }
        },
      ),
    );
  });

  it('loses no word: each is in a part, or asks for nothing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(demand, fc.stringMatching(/^zq[a-z]{4,8}$/)), { maxLength: 6 }),
        (words) => {
          const text = words.join(', ');
          const parts = read(text);
          let at = 0;
          for (const word of words) {
            const [start, end] = [text.indexOf(word, at), text.indexOf(word, at) + word.length];
            at = end;
            if (word.startsWith('zq'))
              expect(
                parts.some((part) => part.kind === 'lost' && part.start <= start && part.end >= end),
                text,
              ).toBe(true);
          }
        },
      ),
    );
  });

  it('with its negation never keeps the demand', () => {
    fc.assert(
      fc.property(demand, fc.constantFrom('no', 'not', 'without', "don't need", 'nothing'), (text, no) => {
        const [plain] = read(text);
        const wanted = read(`${no} ${text}`).filter(isWanted).flatMap(keysOf);
        if (plain && plain.kind === 'condition')
          for (const key of plain.keys) expect(wanted).not.toContain(key);
      }),
    );
  });

  it('with "or" and another demand asks for one of both: no library is lost by it', () => {
    fc.assert(
      fc.property(demand, demand, (one, other) => {
        const before = read(one).filter(isWanted);
        const after = read(`${one} or ${other}`).filter(isWanted);
        // Each demand of the longer text is one of the shorter, or a wider one.
        for (const part of after)
          expect(
            before.some((was) => keysOf(was).every((key) => keysOf(part).includes(key))),
            `${one} or ${other}`,
          ).toBe(true);
      }),
    );
  });

  it('does not depend on the order of its clauses', () => {
    fc.assert(
      fc.property(fc.uniqueArray(demand, { maxLength: 4 }), (clauses) => {
        expect(meant(clauses.join('. '))).toEqual(meant([...clauses].reverse().join('. ')));
      }),
    );
  });
});
