import { describe, expect, it } from 'vitest';
import { askedIn } from '@/lib/answer/asked';
import { commonKeys } from '@/lib/answer/pages/situations';
import type { SaidPart } from '@/lib/understand/reading';
import { askedOf } from '@/lib/find/asked';
import { applySituation } from '@/lib/find/address/situation';
import { emptyFind } from '@/lib/find/address/state';
import { madeUpVocabulary } from '../../support/made-up/find-records';
import { madeUpSite } from './made-up-site';

const place = { start: 0, end: 1, said: 'x' };
const wanted = { kind: 'condition', wish: 'yes', weight: 'must', ...place } as const;
const parts: SaidPart[] = [
  { kind: 'name', of: 'library', id: 'bee', ...place },
  { kind: 'name', of: 'library', id: 'ant', unwanted: true, ...place },
  { kind: 'name', of: 'other', id: 'mite', ...place },
  { kind: 'intent', intent: 'alive', ...place },
  { kind: 'intent', intent: 'alive', ...place },
  { ...wanted, keys: ['tpu'] },
  { ...wanted, keys: ['windows', 'mobile'], weight: 'wish' },
  { ...wanted, keys: ['vmap'], weight: 'irrelevant' },
  { ...wanted, keys: ['language:Julia'], wish: 'no' },
  { ...wanted, keys: ['tpu', 'windows', 'mobile'] },
  { kind: 'lost', ...place },
];

describe('what a text asks the pages for', () => {
  it('is what was named and wanted, each once; many alternatives single nothing out', () => {
    expect(askedIn(parts, 'the text')).toEqual({
      text: 'the text',
      lost: ['x'],
      libraries: ['bee'],
      others: ['mite'],
      intents: ['alive'],
      keys: ['tpu', 'windows', 'mobile', '-language:Julia'],
    });
  });

  it('is the same by way of the state of the finder', () => {
    const { state } = applySituation(emptyFind, 'the text', {
      vocabulary: { ...madeUpVocabulary, others: ['mite'] },
      read: () => parts,
    });
    const asked = askedOf(state, 'the text');
    expect(asked).toEqual({ ...askedIn(parts, 'the text'), keys: asked.keys });
    expect([...asked.keys].sort()).toEqual(['-language:Julia', 'mobile', 'tpu', 'windows']);
  });
});

describe('where to begin', () => {
  it('is with what most situations ask for, musts first', () => {
    expect(commonKeys(madeUpSite, 3)).toEqual(['windows', 'tpu', 'mobile']);
  });
});
