import { describe, expect, it } from 'vitest';
import { createNames, namesOf } from '@/lib/search/index/names';

describe('the names of a library', () => {
  it('are its name, its id and its other names; a name of several words is typed as one too', () => {
    expect(namesOf({ name: 'Ant Farm', id: 'ant', aliases: ['Colony'] })).toEqual({
      names: ['ant farm', 'ant', 'colony'],
      words: ['ant', 'farm', 'antfarm', 'ant', 'colony'],
    });
  });

  it.each([
    [
      'ant',
      [
        [0, 20],
        [1, 10],
      ],
    ],
    ['farm', [[0, 14]]],
    ['antfarm', [[0, 14]]],
    ['col', [[0, 10]]],
    ['olon', [[0, 7]]],
    ['zebra', []],
  ])('are worth for %j, by library: %j', (word, expected) => {
    const names = createNames();
    [
      namesOf({ name: 'Ant Farm', id: 'ant', aliases: ['Colony'] }),
      namesOf({ name: 'Antler', id: 'antler', aliases: [] }),
    ].forEach((own, library) => names.add(own.names, own.words, library));
    expect([...names.scores(word)]).toEqual(expected);
  });
});
