import { describe, expect, it } from 'vitest';
import { build } from '@/lib/search/index/build';
import type { SearchIndex } from '@/lib/search/types';
import { insects, searchLibrary, searchRow } from '../../../support/search/insects';

const antFarm: SearchIndex = {
  ...insects,
  libraries: [searchLibrary('ant', 'Ant Farm')],
  records: [
    searchRow('ant', 'library', '', 'Ant Farm'),
    searchRow('ant', 'user', 'user-forest', 'Forest Club'),
    searchRow('ant', 'ecosystem', 'ecosystem-hill', 'Hill'),
    searchRow('ant', 'fact', 'wax', 'Wax'),
  ],
};
const silk = { id: 'silk', name: 'Silk Road', aliases: ['丝路'], what: 'Spins webs.' };

describe('an index made ready', () => {
  it('takes for names the words of libraries, users and parts, not those of dimensions', () => {
    expect([...build(antFarm).properNames].sort()).toEqual([
      'ant',
      'ant farm',
      'antfarm',
      'club',
      'farm',
      'forest',
      'forestclub',
      'hill',
    ]);
  });

  it('knows each Chinese word of the name of a library', () => {
    const { hanTerms } = build({ ...antFarm, libraries: [searchLibrary('ant', '蚂蚁 农场')], records: [] });
    expect(hanTerms).toEqual(new Set(['蚂蚁', '农场']));
  });

  it('leaves out a row of a library that it does not have', () => {
    const { rows } = build({ ...antFarm, records: [searchRow('nobody', 'fact', 'wax', 'Wax')] });
    expect(rows).toEqual([]);
  });
});

describe('a name without a profile', () => {
  const index: SearchIndex = {
    ...antFarm,
    others: [
      { ...silk, status: 'retired' },
      { ...silk, id: 'web', name: 'Web' },
    ],
  };

  it('stands behind the libraries, with its state and the words of each of its names', () => {
    const { shelves } = build(index);
    expect(shelves[1]).toEqual({
      library: {
        id: 'silk',
        name: 'Silk Road',
        aliases: ['丝路'],
        summary: 'Spins webs.',
        hue: '',
        status: 'retired',
      },
      wholeNames: [['silk', 'road'], ['silk'], ['丝路']],
      from: 4,
      end: 5,
      own: [4],
    });
    expect(shelves[2]!.library).not.toHaveProperty('status');
  });

  it('has one row, which nobody looks for by its text', () => {
    const { rows, texts } = build(index);
    expect(rows[4]).toEqual({
      library: 'silk',
      kind: 'other',
      anchor: '',
      title: 'Silk Road',
      text: 'Spins webs.',
      aliases: ['丝路'],
    });
    expect(texts.words.has('spins')).toBe(false);
  });
});
