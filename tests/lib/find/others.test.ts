import { describe, expect, it } from 'vitest';
import { toFindData } from '@/lib/find/records';
import { applySituation } from '@/lib/find/address/situation';
import { emptyFind, findQuery, parseFind } from '@/lib/find/address/state';
import { getMessages } from '@/lib/i18n/locales-fs';
import type { OtherName } from '@/lib/schema/words/gazetteer';
import { madeUpLibraries } from '../../support/libraries/made-up-libraries';
import { day } from './any-situation';
import { toKnowledge } from '@/lib/understand/vocabulary/knowledge';
import { createReader } from '@/lib/understand/understand';
import { wordsIn } from '../../support/words';

const other = (id: string, name: string, ...aliases: string[]): OtherName => ({
  id,
  name,
  aliases,
  kind: 'runtime',
  status: 'unknown',
  what: `${name} is made up.`,
  instead: ['madeup'],
  checked: day,
  sources: [{ url: 'https://madeup.example/', title: 'Made up', publisher: 'Nobody' }],
});
const others = [
  other('sand-clock', 'Sand Clock', '沙漏'),
  other('go', 'Go', 'Golang'),
  other('w', 'W#'),
  other('tpu-like', 'TPU'),
];
const data = toFindData(madeUpLibraries, 'en', getMessages('en'), wordsIn('en'), day, others);
const read = createReader(toKnowledge(data.senses, data.resources));
const named = (text: string) =>
  read(text).flatMap((part) => (part.kind === 'name' && part.of === 'other' ? [part.id] : []));

describe('a name without a profile in a told situation', () => {
  it.each([
    ['Windows and the sand clock', ['sand-clock']],
    ['W# on Windows, ideally sand-clock', ['w', 'sand-clock']],
    ['我们用沙漏', ['sand-clock']],
    ['a service in Go', ['go']],
    ['用Go写服务', ['go']],
    ['golang', ['go']],
    ['it must go fast', []],
    ['Good', []],
    ['tpu', []],
    ['sand clok', []],
  ])('%s', (text, ids) => expect(named(text)).toEqual(ids));

  it('stands in the address by its id, and is no word that was lost', () => {
    const { state, said } = applySituation(emptyFind, 'Windows, Sand Clock and Go', {
      vocabulary: data.vocabulary,
      read,
    });
    expect(state.must.map(({ key }) => key)).toEqual(['windows']);
    expect([state.others, state.unmatched]).toEqual([['sand-clock', 'go'], []]);
    expect(said['other:sand-clock']).toBe('Sand Clock');
    expect(parseFind(findQuery(state), data.vocabulary)).toEqual({ state, ignored: [] });
  });

  it('is in the data with what it is, and nothing more', () => {
    expect(data.others[0]).toEqual({ id: 'sand-clock', name: 'Sand Clock', what: 'Sand Clock is made up.' });
  });
});
