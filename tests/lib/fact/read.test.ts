import { describe, expect, it } from 'vitest';
import type { Fact } from '@/lib/schema/fact';
import {
  checkedOn,
  isStated,
  listOf,
  newestRelease,
  readFact,
  releaseOf,
  statusOf,
  supportOf,
  textOf,
  valueOf,
} from '@/lib/fact/read';

const answer: Fact = { support: 'partial', partly: 'limited', note: 'Only on Linux.', source: ['s1'] };
const text: Fact = { value: 'Python', source: ['s1'] };
const list: Fact = { value: ['Python', 'C++'], source: ['s1'] };
const release: Fact = { value: { version: '2.10', date: '2026-05' }, source: ['s1'] };

describe('each kind of fact is opened by its own reader, and by no other', () => {
  it.each([
    ['answer', answer, { support: 'partial' }],
    ['text', text, { text: 'Python' }],
    ['list', list, { list: ['Python', 'C++'] }],
    ['release', release, { release: { version: '2.10', date: '2026-05' } }],
  ] as const)('%s', (_, fact, expected) => {
    const read = {
      support: supportOf(fact),
      text: textOf(fact),
      list: listOf(fact),
      release: releaseOf(fact),
    };
    expect(read).toEqual(expected);
    expect(valueOf(fact)).toEqual('support' in expected ? undefined : Object.values(expected)[0]);
  });
});

describe('a fact with its defaults', () => {
  const library = {
    checked: '2026-03-01',
    facts: { tpu: { ...answer, checked: '2026-04-02' }, gpu: answer },
  };

  it('is unknown, without a day, where the profile says nothing', () => {
    expect(readFact(library, 'npu')).toEqual({
      statement: { support: 'unknown' },
      sources: [],
      disagreement: [],
    });
  });

  it('has its own day of the check, else that of the profile', () => {
    expect(readFact(library, 'tpu').checked).toBe('2026-04-02');
    expect(readFact(library, 'gpu').checked).toBe('2026-03-01');
    expect(checkedOn({}, library)).toBe('2026-03-01');
  });

  it('carries note, range, sources and sides', () => {
    const disagreement = [
      { says: 'The handbook says yes.', source: ['s1'] },
      { says: 'An issue says no.', source: ['s2'] },
    ];
    const fact: Fact = { ...answer, since: '1.2', until: '2.0', disagreement };
    expect(readFact({ checked: '2026-03-01', facts: { tpu: fact } }, 'tpu')).toEqual({
      statement: fact,
      partly: 'limited',
      note: 'Only on Linux.',
      since: '1.2',
      until: '2.0',
      sources: ['s1'],
      checked: '2026-03-01',
      disagreement,
    });
  });

  it('carries what it needs, what it does not go with, and why it holds although a machine misses a word', () => {
    const bound: Fact = {
      support: 'yes',
      needs: ['linux', 'jit'],
      not_with: ['windows'],
      unverified: 'The page says it in a picture.',
      source: ['s1'],
    };
    const { needs, notWith, unverified } = readFact({ checked: '2026-03-01', facts: { tpu: bound } }, 'tpu');
    expect([needs, notWith, unverified]).toEqual([
      ['linux', 'jit'],
      ['windows'],
      'The page says it in a picture.',
    ]);
  });

  it('is bound by nothing that it does not say', () => {
    const plain: Fact = { support: 'yes', source: ['s1'] };
    expect(readFact({ checked: '2026-03-01', facts: { tpu: plain } }, 'tpu')).toEqual({
      statement: plain,
      sources: ['s1'],
      checked: '2026-03-01',
      disagreement: [],
    });
  });
});

it('an unknown and a missing fact state nothing; a no does', () => {
  expect(isStated(undefined)).toBe(false);
  expect(isStated({ support: 'unknown' })).toBe(false);
  expect(isStated({ support: 'no' })).toBe(true);
  expect(isStated(text)).toBe(true);
});

it('status and newest release come from their facts alone', () => {
  const facts = { status: { value: 'retired', source: ['s1'] } as Fact, latest_release: release };
  expect(statusOf({ facts })).toBe('retired');
  expect(newestRelease({ facts })).toEqual({ version: '2.10', date: '2026-05' });
  expect(statusOf({ facts: {} })).toBe('unknown');
  expect(statusOf({ facts: { status: { value: 'asleep', source: ['s1'] } as Fact } })).toBe('unknown');
  expect(newestRelease({ facts: {} })).toBeUndefined();
});
