import { describe, expect, it } from 'vitest';
import { mostPaired, pairedIds, pairHref } from '@/lib/compare/pairs';
import type { Library } from '@/lib/content/collection';
import type { Fact } from '@/lib/schema/fact';
import { plainLibrary } from '../../support/made-up/plain-library';

const yes: Fact = { support: 'yes', source: ['docs'] };
const source = ['docs'];
const event = { date: '2019', event: 'An event.', source };
const part = {
  name: 'Part',
  role: 'A part',
  status: 'active' as const,
  url: 'https://part.example/',
  source,
};
const user = { organisation: 'A', known_as: 'A', also: [], sector: 'x', use: 'y', source };
const benchmark = { claim: 'c', figure: '1 s', setting: 's', year: 2025, by: 'b', source };
const library = (id: string, said: Partial<Library> = {}) => plainLibrary({ id, ...said });

describe('which profiles have pair pages, where not all have', () => {
  it('one stated fact weighs more than many rows around the library', () => {
    const talk = library('ant', { history: Array.from({ length: 30 }, () => event) });
    expect(pairedIds([talk, library('bee', { facts: { tpu: yes } })], 1)).toEqual(['bee']);
  });

  it('an unknown weighs nothing', () => {
    const unknown = library('ant', { facts: { tpu: { support: 'unknown' }, vmap: { support: 'unknown' } } });
    expect(pairedIds([unknown, library('bee', { facts: { tpu: yes } })], 1)).toEqual(['bee']);
    expect(pairedIds([library('bee', { history: [event] }), unknown], 1)).toEqual(['bee']);
  });

  it.each([
    ['history', { history: [event] }],
    ['a part', { ecosystem: [part] }],
    ['a user', { users: [user] }],
    ['a benchmark', { benchmarks: [benchmark] }],
  ])('of equal facts, %s decides', (_, said) => {
    expect(pairedIds([library('ant'), library('bee', said)], 1)).toEqual(['bee']);
  });

  it('of equals the first of the alphabet, and the list in its order', () => {
    expect(pairedIds([library('cat'), library('bee'), library('ant')], 2)).toEqual(['ant', 'bee']);
    expect(pairedIds([library('ant'), library('bee', { history: [event] })], 2)).toEqual(['ant', 'bee']);
  });

  it('gives every page the same list, for the customary number', () => {
    const all = Array.from({ length: mostPaired + 2 }, (_, index) => library(`l${index + 10}`));
    expect(pairedIds(all)).toHaveLength(12);
    expect(pairedIds(all)).toBe(pairedIds(all));
    expect(pairedIds(all, 1)).toEqual(['l10']);
    const asked = [...all];
    expect(pairedIds(asked, 1)).toEqual(['l10']);
    expect(pairedIds(asked)).toHaveLength(12);
  });

  it('leads to the pair page only if both have one', () => {
    expect(pairHref('en', 'bee', 'ant', ['ant', 'bee'])).toBe('/en/compare/ant-vs-bee/');
    expect(pairHref('en', 'bee', 'ant', ['ant'])).toBe('/en/compare/?libraries=bee,ant');
    expect(pairHref('en', 'bee', 'ant', ['bee'])).toBe('/en/compare/?libraries=bee,ant');
  });
});
