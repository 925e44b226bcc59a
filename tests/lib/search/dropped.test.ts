import { beforeEach, describe, expect, it } from 'vitest';
import { createSearch, type Search } from '@/lib/search/engine';
import { insects } from '../../support/search/insects';

let search: Search;

beforeEach(() => {
  search = createSearch(insects);
});

describe('words that are left out', () => {
  it.each([
    ['tunnels Zebra', ['Zebra'], 2],
    ['tunnels', [], 2],
    ['zebra quark', ['zebra', 'quark'], 0],
    ['honey forest', [], 2],
    ['隧道 红烧', ['红烧'], 2],
    ['红烧隧道', ['红烧'], 2],
    ['', [], 0],
    ['?!', [], 0],
  ])('of %j are %j', (typed, dropped, groups) => {
    expect(search(typed).dropped).toEqual(dropped);
    expect(search(typed).groups).toHaveLength(groups);
  });

  it('are told by library too, where each speaks of another word', () => {
    expect(search('Honey Forest').groups.map(({ library, missing }) => [library.id, missing])).toEqual([
      ['ant', ['Honey']],
      ['bee', ['Forest']],
    ]);
    expect(search('honey').groups.map(({ missing }) => missing)).toEqual([[]]);
  });

  it('are told of all where each is known and no library of those found speaks of it', () => {
    const { groups, dropped } = search('Honey meadow Forest');
    expect(groups.map(({ library, missing }) => [library.id, missing])).toEqual([['bee', []]]);
    expect(dropped).toEqual(['Forest']);
  });

  it('hold no word that is not missed, which is found where something is called so', () => {
    const found = createSearch({
      ...insects,
      questions: { ...insects.questions, filler: ['please', 'sweet'] },
    });
    expect(found('tunnels please zebra').dropped).toEqual(['zebra']);
    expect(found('sweet').groups.map(({ library }) => library.id)).toEqual(['bee']);
  });
});
