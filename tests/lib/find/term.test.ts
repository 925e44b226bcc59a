import { describe, expect, it } from 'vitest';
import { nameOfSubject } from '@/lib/find/names';
import { toTerm } from '@/lib/find/term';
import { madeUpVocabulary } from '../../support/made-up/find-records';

describe('a term by its key', () => {
  it('is a dimension or a value of a facet, wished for or away', () => {
    expect(toTerm('-tpu', madeUpVocabulary)).toEqual({
      key: '-tpu',
      condition: { kind: 'dimension', dimension: 'tpu', wish: 'no' },
    });
    expect(toTerm('language:python', madeUpVocabulary)).toEqual({
      key: 'language:Python',
      condition: { kind: 'facet', facet: 'language', include: ['Python'], exclude: [] },
    });
    expect(toTerm('-license:mit', madeUpVocabulary)).toEqual({
      key: '-license:MIT',
      condition: { kind: 'facet', facet: 'license', include: [], exclude: ['MIT'] },
    });
  });

  it.each([
    '',
    '-',
    'mars',
    'language:',
    'language:Klingon',
    'language',
    'colour:red',
    ':Python',
    '--tpu',
    'x-tpu',
  ])('%j is none', (key) => {
    expect(toTerm(key, madeUpVocabulary)).toBeUndefined();
  });

  it('has a name, with its group where it is a value', () => {
    const groups = [
      { id: 'hardware', name: 'Hardware', subjects: [['tpu', 'Google TPU']] as const },
      { id: 'language', name: 'Language', subjects: [['language:Python', 'Python']] as const },
    ];
    expect(
      ['tpu', '-tpu', '-language:Python', 'mars'].map((key) => nameOfSubject(key, groups, ': ')),
    ).toEqual(['Google TPU', 'Google TPU', 'Language: Python', 'mars']);
    const not = (name: string) => `not ${name}`;
    expect(['-tpu', '-language:Python'].map((key) => nameOfSubject(key, groups, ': ', not))).toEqual([
      'not Google TPU',
      'Language: not Python',
    ]);
  });
});

describe('a term of several alternatives', () => {
  it('is met by any of them, each once, in the order in which they were said', () => {
    expect(toTerm('windows|TPU|tpu|language:julia', madeUpVocabulary)).toEqual({
      key: 'windows|tpu|language:Julia',
      condition: {
        kind: 'any',
        of: [
          { kind: 'dimension', dimension: 'windows', wish: 'yes' },
          { kind: 'dimension', dimension: 'tpu', wish: 'yes' },
          { kind: 'facet', facet: 'language', include: ['Julia'], exclude: [] },
        ],
      },
    });
  });

  it('is a plain term where all of them are the same', () => {
    expect(toTerm('tpu|TPU', madeUpVocabulary)).toEqual({
      key: 'tpu',
      condition: { kind: 'dimension', dimension: 'tpu', wish: 'yes' },
    });
  });

  // One that nobody knows must not make the demand stricter, and "not this or that" has no plain sense.
  it.each(['tpu|mars', 'mars|tpu', 'tpu|', 'tpu|-windows', '-tpu|windows', 'library:ant|library:moth'])(
    '%j is none: one of them is unknown, or refused',
    (key) => {
      expect(toTerm(key, madeUpVocabulary)).toBeUndefined();
    },
  );

  it('has eight at most', () => {
    const dimensions = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
    const vocabulary = { ...madeUpVocabulary, dimensions };
    expect(toTerm('a|b|c|d|e|f|g|h', vocabulary)!.key).toBe('a|b|c|d|e|f|g|h');
    expect(toTerm(dimensions.join('|'), vocabulary)).toBeUndefined();
  });
});

describe('a term that names a library', () => {
  it('is that library, wanted or not, in any letters; what has no profile is none', () => {
    expect(toTerm('library:ANT', madeUpVocabulary)).toEqual({
      key: 'library:ant',
      condition: { kind: 'library', id: 'ant', wish: 'yes' },
    });
    expect(toTerm('-library:bee', madeUpVocabulary)).toEqual({
      key: '-library:bee',
      condition: { kind: 'library', id: 'bee', wish: 'no' },
    });
    expect(toTerm('library:moth', madeUpVocabulary)).toBeUndefined();
    expect(toTerm('library:', madeUpVocabulary)).toBeUndefined();
  });
});
