import { describe, expect, it } from 'vitest';
import { retiredLast, sortRecords } from '@/lib/filter/sort';
import { bySeparation, countAnswers, pairsApart } from '@/lib/filter/separation';
import type { FilterRecord } from '@/lib/filter/filter';
import { findRecord } from '../../support/made-up/find-records';

const library = (
  name: string,
  tpu: FilterRecord['supports'][string],
  { released = '2026', retired = false } = {},
): FilterRecord => ({ ...findRecord(name, { tpu }), released, retired });

describe('the order of the list', () => {
  const all = [
    library('Ant', 'yes', { released: '2030', retired: true }),
    library('Bee', 'no'),
    library('Cow', 'unknown', { released: '2027' }),
    library('Dog', 'partial'),
    library('Elk', 'yes'),
    library('Fly', 'yes'),
  ];
  const names = (sort: string) => sortRecords(all, sort).map(({ name }) => name);

  it('puts retired libraries last, whatever it goes by', () => {
    expect(names('name')).toEqual(['Bee', 'Cow', 'Dog', 'Elk', 'Fly', 'Ant']);
    expect(names('release')).toEqual(['Cow', 'Bee', 'Dog', 'Elk', 'Fly', 'Ant']);
  });

  it('by a dimension has yes before partial before unknown before no, and equals by name', () => {
    expect(names('tpu')).toEqual(['Elk', 'Fly', 'Dog', 'Cow', 'Bee', 'Ant']);
  });

  it('takes a library that says nothing of a dimension for one of which nobody knows', () => {
    const silent = { ...library('Bee', 'no'), supports: {} };
    expect(
      sortRecords(
        [library('Ant', 'no'), silent, library('Cow', 'partial'), library('Dog', 'yes')],
        'tpu',
      ).map(({ name }) => name),
    ).toEqual(['Dog', 'Cow', 'Bee', 'Ant']);
  });

  it('is kept where only the retired ones are put last', () => {
    const mixed = [
      library('Fly', 'yes', { retired: true }),
      library('Elk', 'yes'),
      library('Ant', 'yes', { retired: true }),
      library('Dog', 'no'),
    ];
    expect(retiredLast(mixed).map(({ name }) => name)).toEqual(['Elk', 'Dog', 'Fly', 'Ant']);
  });
});

describe('what separates libraries', () => {
  it('counts the pairs that a question tells apart', () => {
    expect(countAnswers(['yes', 'no', 'yes'])).toEqual({ yes: 2, no: 1 });
    expect(pairsApart({ yes: 2, no: 1 })).toBe(2);
    expect(pairsApart({ yes: 3 })).toBe(0);
    expect(pairsApart({ yes: 1, no: 1, partial: 1 })).toBe(3);
  });

  it('puts the question first that tells most apart, and keeps the order of equals', () => {
    const answers: Readonly<Record<string, readonly string[]>> = {
      same: ['yes', 'yes', 'yes'],
      one: ['yes', 'yes', 'no'],
      other: ['no', 'yes', 'yes'],
      all: ['yes', 'no', 'partial'],
    };
    expect(bySeparation(Object.keys(answers), (question) => answers[question]!)).toEqual([
      'all',
      'one',
      'other',
      'same',
    ]);
  });
});
