import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getLexicon } from '@/lib/content/load';
import { createDictionary } from '@/lib/understand/vocabulary/dictionary';
import { toMeaning } from '@/lib/understand/meaning';
import type { SaidPart } from '@/lib/understand/reading';
import { toUnits } from '@/lib/understand/units';
import { casesIn, lineOf, siteKnowledge, siteReader } from './cases';

const read = siteReader();
const cut = createDictionary(siteKnowledge().entries);
const { senses } = getLexicon('en').vocabulary;
const asTyped = (phrase: string) => phrase.replaceAll('{n}', '4').replaceAll('{x}', '4');
const isHan = (text: string) => /\p{Script=Han}/u.test(text);
/** Phrases that ask for something, by language; a minus asks for an absence already. */
const demands = senses
  .filter(({ means }) => ['condition', 'general'].includes(toMeaning(means).kind) && !means.startsWith('-'))
  .flatMap(({ says }) => says.map(asTyped))
  // What says no by itself is denied in other words.
  .filter((phrase) => !/\b(?:no|not|without|only|none|free|un\w+)\b|[不没无单只]/i.test(phrase));
const [english, chinese] = [demands.filter((text) => !isHan(text)), demands.filter(isHan)];
const cases = [...casesIn('en'), ...casesIn('zh')].map(({ text }) => text);
const isWanted = (part: SaidPart) =>
  part.kind === 'condition' && part.wish === 'yes' && part.weight !== 'irrelevant' && !part.unsure;
const keysOf = (part: SaidPart) => (part.kind === 'condition' ? part.keys : []);
const wantedIn = (text: string) => read(text).filter(isWanted);
const meant = (text: string) => [...new Set(read(text).map(lineOf))].sort();

describe('whatever is typed', () => {
  it('with its negation added never keeps the demand', () => {
    const negations = {
      en: [
        (text: string) => `no ${text}`,
        (text: string) => `without ${text}`,
        (text: string) => `not ${text}`,
      ]
        .concat((text) => `we don't need ${text}`)
        .concat((text) => `${text} is not needed`),
      zh: ['没有', '不要', '不需要', '不能用'].map((no) => (text: string) => no + text),
    };
    // Each phrase with one negation in turn: the next phrase of its entry takes the next one.
    const denied = [...english, ...chinese].map((text, at) => {
      const own = isHan(text) ? negations.zh : negations.en;
      return [text, own[at % own.length]!(text)] as const;
    });
    const kept = denied.filter(([text, no]) => {
      const keys = wantedIn(text).flatMap(keysOf);
      const standIns = read(no).flatMap((part) =>
        part.kind === 'condition' && part.standsIn ? part.keys : [],
      );
      return wantedIn(no)
        .flatMap(keysOf)
        .some((key) => keys.includes(key) && !standIns.includes(key));
    });
    expect(kept.map(([, no]) => no)).toEqual([]);
  });

  it('with "or" and another demand asks for no more than before', () => {
    fc.assert(
      fc.property(fc.constantFrom(...english), fc.constantFrom(...english), (one, other) => {
        const before = wantedIn(one);
        for (const part of wantedIn(`${one} or ${other}`))
          expect(
            before.some((was) => keysOf(was).every((key) => keysOf(part).includes(key))),
            `${one} or ${other}: ${lineOf(part)}`,
          ).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('says the same in another order of its sentences', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...english, ...chinese), { maxLength: 4 }), (clauses) => {
        expect(meant(clauses.join('. '))).toEqual(meant([...clauses].reverse().join('. ')));
      }),
    );
  });

  it('is in a part, or in a phrase of the vocabulary, to the last character', () => {
    const some = fc.oneof(
      fc.constantFrom(...cases, ...demands),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
    );
    fc.assert(
      fc.property(fc.array(some, { maxLength: 4 }), (texts) => {
        const text = texts.join(' ').slice(0, 500);
        const parts = read(text);
        for (const { means, units } of cut(toUnits(text)))
          for (const { kind, start, end } of units)
            if (!means && (kind === 'word' || kind === 'han'))
              expect(
                parts.some((part) => part.start <= start && part.end >= end),
                `${text}: ${text.slice(start, end)}`,
              ).toBe(true);
      }),
    );
  });

  it('never throws, however long and strange, and names what is beyond the longest text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 700 }), (text) => {
        for (const { start, end } of read(text)) expect(end).toBeGreaterThan(start);
      }),
    );
    expect(read(`${'a '.repeat(300)}zebra`).at(-1)).toMatchObject({ kind: 'lost', end: 605 });
  });
});
