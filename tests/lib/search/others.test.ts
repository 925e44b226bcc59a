import { describe, expect, it } from 'vitest';
import { createSearch } from '@/lib/search/engine';
import type { SearchOther } from '@/lib/search/types';
import { insects } from '../../support/search/insects';

const others: readonly SearchOther[] = [
  { id: 'silk', name: 'Silk Road', aliases: ['Silk on it', '丝路'], what: 'Spins tunnels.' },
  { id: 'silk-web', name: 'Silk Road Web', aliases: [], what: 'Spins webs.' },
  { id: 'w', name: 'W#', aliases: ['W sharp'], what: 'The silk road is there for it.' },
];
const search = createSearch({ ...insects, others });
const found = (typed: string) => search(typed).groups.map(({ library }) => library.id);

describe('a name without a profile', () => {
  it.each([
    ['Silk Road', 'silk'],
    ['silk raod', 'silk'],
    ['what is silk road', 'silk'],
    ['silkroad web', 'silk-web'],
    ['丝路', 'silk'],
    ['W#', 'w'],
    ['w sharp', 'w'],
    ['silk on it', 'silk'],
  ])('%s is found by its whole name', (typed, id) => expect(found(typed)[0]).toBe(id));

  it('has one row, which holds what it is', () => {
    const [group] = search('w#').groups;
    expect(group?.hits.map(({ record }) => [record.kind, record.library, record.title, record.text])).toEqual(
      [['other', 'w', 'W#', 'The silk road is there for it.']],
    );
  });

  it('is not found by what stands in its text', () => {
    expect(found('tunnels')).toEqual(['bee', 'ant']);
  });

  it('is not found by letters that belong to two of its words', () => {
    expect(found('ilkro')).toEqual([]);
  });

  it('stands behind the libraries while only a part of its name was said', () => {
    const crossing = createSearch({
      ...insects,
      others: [{ id: 'sweet', name: 'Honey Road', aliases: [], what: 'Leads to bees.' }],
    });
    expect(crossing('honey').groups.map(({ library }) => library.id)).toEqual(['bee', 'sweet']);
    expect(crossing('honey road').groups.map(({ library }) => library.id)).toEqual(['sweet']);
    expect(found('silk ro')).toEqual(['silk', 'silk-web']);
    // There too where something else was said beside a part of its name.
    expect(crossing('road tunnels').groups.map(({ library }) => library.id)).toContain('sweet');
  });
});
