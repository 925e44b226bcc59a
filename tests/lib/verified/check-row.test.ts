import { expect, it } from 'vitest';
import { checkRow, type Reading } from '@/lib/verified/check-row';
import type { CitedRow } from '@/lib/verified/cited-rows';
import { wordsOf } from '@/lib/verified/lookup-words';

const row = (text: string, instead: readonly string[] = []): CitedRow => ({
  place: 'facts/tpu',
  path: ['facts', 'tpu'],
  sources: ['s1'],
  beside: [],
  words: wordsOf({ texts: [text] }, new Set()),
  instead: wordsOf({ names: instead }, new Set()),
  ends: [],
  hash: '000000000000',
});
const reading = (held: string, whole = true): Reading => ({
  record: {},
  complete: () => whole,
  holds: ({ word }) => held.split(' ').includes(word),
});

it('finds words in any of the sources, and misses one only where all were read', () => {
  const said = row('Works with CUDA and ROCm on `made.up`.');
  const readings = [reading('CUDA'), reading('made up')];
  expect(checkRow(said, readings)).toMatchObject({ found: ['made.up', 'CUDA'], missing: ['ROCm'], open: [] });
  expect(checkRow(said, [...readings, reading('', false)])).toMatchObject({ missing: [], open: ['ROCm'] });
});

it('does not miss what the words deny', () => {
  expect(checkRow(row('Works with CUDA; no TPU.'), [reading('CUDA')])).toMatchObject({
    found: ['CUDA'],
    missing: [],
    open: [],
  });
});

it('looks for the dimension where nothing else can be looked up, and does not miss it', () => {
  expect(checkRow(row('It does.', ['TPU', 'Tensor unit']), [reading('TPU')])).toMatchObject({
    found: ['TPU'],
  });
  expect(checkRow(row('It does.', ['TPU']), [reading('')])).toMatchObject({
    found: [],
    missing: [],
    open: [],
  });
});
