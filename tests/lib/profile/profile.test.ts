import { describe, expect, it } from 'vitest';
import { alternatives } from '@/lib/profile/alternatives';
import { figureAdds } from '@/lib/profile/figure-adds';
import { groupSum } from '@/lib/profile/group-sum';
import { leadClause } from '@/lib/profile/lead-clause';
import { leadingUsers } from '@/lib/profile/leading-users';
import { releaseAge } from '@/lib/profile/release-age';
import { sharedInterests } from '@/lib/profile/shared-interests';
import { cell } from '../../support/made-up/columns';
import { plainLibrary } from '../../support/made-up/plain-library';

describe('the age of a release', () => {
  it.each([
    ['2026-10-20', '2026-11-24', { unit: 'months', count: 1 }],
    ['2026-10-25', '2026-11-24', { unit: 'months', count: 0 }],
    ['2026-10', '2026-11-24', { unit: 'months', count: 1 }],
    ['2024-12-01', '2026-11-30', { unit: 'months', count: 23 }],
    ['2022-05-10', '2026-11-24', { unit: 'years', count: 4 }],
    ['2024-11', '2026-11-01', { unit: 'years', count: 2 }],
  ] as const)('is counted to the day of the check: %s on %s', (released, day, age) => {
    expect(releaseAge(released, day)).toEqual(age);
  });

  it.each([
    ['2026', '2026-11-24'],
    ['', '2026-11-24'],
    ['2026-12-01', '2026-11-24'],
    ['2026-10-20', undefined],
  ])('is not said where it is not known: %s on %s', (released, day) => {
    expect(releaseAge(released, day)).toBeUndefined();
  });
});

it('an interest that several measurements have in common is found with their number, one of a kind is not', () => {
  const rows = [
    { interest: 'Ants sell hills.' },
    {},
    { interest: 'Bees sell honey.' },
    { interest: 'Ants sell hills.' },
  ];
  expect([...sharedInterests(rows)]).toEqual([['Ants sell hills.', 2]]);
});

describe('three users', () => {
  const user = (known_as: string, evidence?: 'claimed') => ({ known_as, ...(evidence ? { evidence } : {}) });

  it('are of three houses where there are as many', () => {
    const users = ['Hive (Honey)', 'Hive Research', 'Nest', 'Hill', 'Pond'].map((name) => user(name));
    expect(leadingUsers(users).map(({ known_as: name }) => name)).toEqual(['Hive (Honey)', 'Nest', 'Hill']);
  });

  it('are those that a source shows at work, and otherwise those that there are', () => {
    const users = [user('Hive', 'claimed'), user('Nest'), user('Nest Two')];
    expect(leadingUsers(users).map(({ known_as: name }) => name)).toEqual(['Nest', 'Hive', 'Nest Two']);
    expect(leadingUsers([])).toEqual([]);
  });
});

describe('what a library is compared with first', () => {
  const library = (id: string, languages: string[], more: Parameters<typeof plainLibrary>[0] = {}) =>
    plainLibrary({
      id,
      name: id,
      ...more,
      facts: { host_languages: { value: languages, source: ['docs'] }, ...more.facts },
    });
  const wings = { wings: { support: 'no' as const, note: 'None.', source: ['docs'] } };
  const ant = library('ant', ['Python'], { facts: wings });
  const retired = { status: { value: 'retired' as const, source: ['docs'] } };

  it('is of its language and still alive, then what everybody knows, then what answers alike; neither its layers nor its base', () => {
    const all = [
      ant,
      library('bee', ['Julia'], { article: 'presupposed' }),
      library('cricket', ['Rust']),
      library('dragonfly', ['Python'], { facts: retired }),
      library('earwig', ['Python'], { bases: [{ id: 'ant', name: 'ant' }] }),
      library('fly', ['Python', 'C++']),
      library('gnat', ['Python'], { article: 'introduced' }),
      library('hornet', ['Python'], { facts: wings }),
    ];
    expect(alternatives(ant, all, 4).map(({ id }) => id)).toEqual(['gnat', 'hornet', 'fly', 'bee']);
    expect(alternatives(all[4]!, all, 9).map(({ id }) => id)).not.toContain('ant');
  });
});

describe('the sum of a group', () => {
  it('counts answers, values and disagreements, and leaves out what there is none of', () => {
    const disagreement = [{ says: 'Yes.', sources: [] }];
    expect(
      groupSum([
        cell('no', 'No'),
        cell('yes', 'Yes'),
        { ...cell('yes', 'Yes'), disagreement },
        cell('value', 'MIT'),
      ]),
    ).toEqual({
      answers: [
        ['yes', 2],
        ['no', 1],
      ],
      values: 1,
      disputed: 1,
    });
    expect(groupSum([])).toEqual({ answers: [], values: 0, disputed: 0 });
  });
});

describe('the first clause of a value', () => {
  it.each([
    ['Free', 'Free'],
    ['Paid: this and that', 'Paid'],
    ['Free; the hive sells honey', 'Free'],
    ['付费：这个和那个', '付费'],
    ['', ''],
  ])('%s', (text, clause) => {
    expect(leadClause(text)).toBe(clause);
  });
});

describe('figures of a measurement in words', () => {
  const plot = {
    quantity: 'Loads in 8 hours',
    unit: 'grains',
    better: 'higher' as const,
    bars: [
      { label: 'Ant', value: 1463.5 },
      { label: 'Bee 2', value: 400, library: 'bee' },
    ],
  };

  it.each([
    ['Ant 1,463.5, Bee 400', false],
    ['Ant 1463.5 against 400 of Bee 2', false],
    ['1,463.5 against 400, 3.7 times as many', true],
    ['many against few', false],
  ])('are said beside the same drawn only where they say more: %s', (figure, adds) => {
    expect(figureAdds(figure, plot)).toBe(adds);
  });

  it('are said where nothing is drawn', () => {
    expect(figureAdds('many', undefined)).toBe(true);
  });
});
