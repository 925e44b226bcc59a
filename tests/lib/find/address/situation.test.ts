import { describe, expect, it } from 'vitest';
import { readSituation, applySituation } from '@/lib/find/address/situation';
import type { SaidPart } from '@/lib/understand/reading';
import { toKnowledge } from '@/lib/understand/vocabulary/knowledge';
import { createReader } from '@/lib/understand/understand';
import { madeUpVocabulary, situation, terms } from '../../../support/made-up/find-records';

const understand = createReader(
  toKnowledge(
    [
      ['tpu', '', 'TPU'],
      ['windows', '', 'Windows'],
      ['mobile', '', 'phone', '手机'],
      ['?tpu|vmap', '', 'chip'],
      ['mars', '', 'Mars'],
      ['library:ant', '', 'Ant'],
      ['other:cat', '', 'Cat'],
      ['organisation:Hill', '', 'Hill'],
      ['intent:compare', '', 'versus'],
      ['turn:no', '', 'no', 'not'],
      ['turn:irrelevant', '', 'needless'],
      ['turn:wish', '', 'ideally'],
      ['turn:or', '', 'or'],
      ['nothing', '', 'and', 'with'],
    ],
    ['tpu'],
  ),
);

const understanding = { vocabulary: { ...madeUpVocabulary, others: ['cat'] }, read: understand };

describe('an address with words', () => {
  const read = (query: string) => readSituation(query, understanding);
  const keys = (list: readonly { key: string }[]) => list.map(({ key }) => key);

  it('is what the words ask for, beside what the other parameters say', () => {
    const { state, ignored, said } = read('?must=vmap&said=phones,+ideally+windows,+zebra&x=1');
    expect([keys(state.must), keys(state.wish), state.unmatched]).toEqual([
      ['vmap', 'mobile'],
      ['windows'],
      ['zebra'],
    ]);
    expect(ignored).toEqual(['x=1']);
    expect(said).toEqual({ mobile: 'phones', windows: 'windows' });
  });

  it('without words is read as it is', () => {
    expect(read('')).toEqual({ state: situation([]), ignored: [], said: {} });
    expect(read('?must=tpu')).toEqual({ state: situation(['tpu']), ignored: [], said: {} });
    expect(read('?said=')).toEqual({ state: situation([]), ignored: [], said: {} });
  });

  it('keeps earlier words that meant nothing, and takes no term that the vocabulary does not know', () => {
    const before = { ...situation(['tpu']), unmatched: ['zebra'] };
    const { state, said } = applySituation(before, 'quark zebra', understanding);
    expect([keys(state.must), state.unmatched, said]).toEqual([['tpu'], ['zebra', 'quark'], {}]);
    expect(applySituation(before, 'Mars', understanding).state).toEqual({
      ...before,
      unmatched: ['zebra', 'Mars'],
    });
  });

  it('names as not understood who uses libraries, wanted or not: nothing is asked of a library by it', () => {
    const { state } = readSituation('?said=not+Hill,+Windows', understanding);
    expect([keys(state.must), state.unmatched]).toEqual([['windows'], ['Hill']]);
  });

  it('holds alternatives, what is not needed, what is refused, and what has to be asked', () => {
    const told = (text: string) => readSituation(`?said=${text}`, understanding).state;
    expect(keys(told('Windows or phone').must)).toEqual(['windows|mobile']);
    expect(keys(told('no TPU, Windows').irrelevant)).toEqual(['tpu']);
    expect(keys(told('needless Windows').irrelevant)).toEqual(['windows']);
    expect(keys(told('not Ant').must)).toEqual(['-library:ant']);
    expect(told('Ant')).toEqual({ ...situation([]), irrelevant: terms('library:ant') });
    expect(told('Cat')).toEqual({ ...situation([]), others: ['cat'] });
    expect(told('Ant versus Cat').asks).toEqual(['compare']);
    expect(told('a chip').choices.map(keys)).toEqual([['tpu', 'vmap']]);
    expect(told('not no phone').choices.map(keys)).toEqual([['mobile', '-mobile']]);
  });
});

/** Where a part stands in the text says nothing here. */
const place = { start: 0, end: 1 };
const condition = { kind: 'condition', wish: 'yes', weight: 'must', ...place } as const;
const name = { kind: 'name', of: 'library', ...place } as const;
/** Takes parts; gives what they make of an empty situation. */
const toldBy = (...parts: readonly SaidPart[]) =>
  applySituation(situation([]), 'as it was typed', { ...understanding, read: () => parts });

describe('a part of what was said', () => {
  it('is kept by the words that it came from: conditions, names and questions', () => {
    const { said } = toldBy(
      { ...condition, keys: ['tpu'], said: 'tensor chip' },
      { ...condition, keys: ['windows', 'mobile'], weight: 'wish', said: 'at home or on the road' },
      { ...name, id: 'ant', said: 'the ant' },
      { ...name, id: 'bee', unwanted: true, said: 'the bee' },
      { ...name, of: 'other', id: 'cat', said: 'a cat' },
      { kind: 'intent', intent: 'price', said: 'how much', ...place },
    );
    expect(said).toEqual({
      tpu: 'tensor chip',
      'windows|mobile': 'at home or on the road',
      'library:ant': 'the ant',
      '-library:bee': 'the bee',
      'other:cat': 'a cat',
      'intent:price': 'how much',
    });
  });

  it('is lost words, each once, where the vocabulary does not know what it names', () => {
    const { state, said } = toldBy(
      { ...name, id: 'moth', said: 'Moth' },
      { ...name, of: 'other', id: 'dog', said: 'Dog' },
      { ...condition, keys: ['mars'], said: 'on Mars' },
      { kind: 'lost', said: 'Moth', ...place },
    );
    expect(state).toEqual({ ...situation([]), unmatched: ['Moth', 'Dog', 'on Mars'] });
    expect(said).toEqual({});
  });

  it('is no library where an organisation or a part is called as one is', () => {
    const { state } = toldBy(
      { ...name, of: 'organisation', id: 'ant', said: 'Ant' },
      { ...name, of: 'part', id: 'bee', said: 'Bee' },
    );
    expect(state).toEqual({ ...situation([]), unmatched: ['Ant', 'Bee'] });
  });

  it('can be done without although nothing here is asked for by it: then it is not lost', () => {
    expect(toldBy({ ...condition, keys: ['wsl'], weight: 'irrelevant', said: 'WSL' }).state).toEqual(
      situation([]),
    );
    expect(toldBy({ ...condition, keys: ['wsl'], said: 'WSL' }).state.unmatched).toEqual(['WSL']);
  });

  it('is a choice of what the vocabulary knows, and lost where less than two of that are left', () => {
    const chosenFrom = { kind: 'choice', weight: 'must', said: 'a chip', ...place } as const;
    expect(toldBy({ ...chosenFrom, keys: ['tpu', 'mars', 'vmap'] }).state).toEqual({
      ...situation([]),
      choices: [terms('tpu', 'vmap')],
    });
    expect(toldBy({ ...chosenFrom, keys: ['tpu', 'mars'] }).state).toEqual({
      ...situation([]),
      unmatched: ['a chip'],
    });
  });
});

describe('a common situation in its own words', () => {
  const common = { must: ['tpu', 'mars'], wish: ['-vmap', 'language:Julia'], partial: true };
  const told = (text: string, asked = situation(['mobile'])) =>
    applySituation(asked, text, {
      ...understanding,
      read: () => [
        { ...condition, keys: ['windows'], said: 'Windows' },
        { ...condition, keys: ['mobile'], weight: 'irrelevant', said: 'no phone' },
        { ...name, id: 'ant', said: 'Ant' },
        { ...name, of: 'other', id: 'cat', said: 'Cat' },
        { kind: 'intent', intent: 'leave', said: 'leaving', ...place },
        { kind: 'choice', keys: ['tpu', 'vmap'], weight: 'must', said: 'a chip', ...place },
        { kind: 'lost', said: 'zebra', ...place },
      ],
      common: (typed) => (typed === 'We leave Ant.' ? common : undefined),
    });

  it('is that situation, as it was written down, with the names and questions of the sentence alone', () => {
    expect(told('We leave Ant.').state).toEqual({
      // What the vocabulary does not know is no condition.
      ...situation(['tpu'], ['-vmap', 'language:Julia'], true),
      irrelevant: terms('library:ant'),
      others: ['cat'],
      asks: ['leave'],
    });
  });

  it('still tells from which words a name came', () => {
    expect(told('We leave Ant.').said).toMatchObject({ 'library:ant': 'Ant', 'other:cat': 'Cat' });
  });

  it('is read like any other text as soon as a word of it is changed', () => {
    expect(told('We left Ant.').state).toEqual({
      ...situation(['windows']),
      irrelevant: terms('mobile', 'library:ant'),
      others: ['cat'],
      asks: ['leave'],
      choices: [terms('tpu', 'vmap')],
      unmatched: ['zebra'],
    });
  });
});
