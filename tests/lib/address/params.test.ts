import { describe, expect, it } from 'vitest';
import { flag, list, oneOf, readParams, text, toQuery, writeParams, type Fields } from '@/lib/address/params';

interface Made {
  readonly ids: readonly string[];
  readonly on: boolean;
  readonly first: string;
  readonly last: string;
  readonly said: string;
}

const fields: Fields<Made> = {
  ids: list(['a', 'b', 'c'], 2),
  on: flag('1', '0'),
  first: oneOf(['x', 'y'], '', { once: true }),
  last: oneOf(['x', 'y'], 'x'),
  said: { ...text(3), names: ['q', 'old'] },
};
const empty: Made = { ids: [], on: false, first: '', last: 'x', said: '' };

describe('readParams', () => {
  it('gives what holds where the address says nothing', () =>
    expect(readParams('', fields)).toEqual({ state: empty, ignored: [] }));

  it.each([
    ['?ids=b,a', { ids: ['b', 'a'] }, []],
    ['?ids=b&ids=a', { ids: ['b', 'a'] }, []],
    ['?ids=,b,,', { ids: ['b'] }, []],
    ['?ids=b,z,b,a,c', { ids: ['b', 'a'] }, ['ids=z', 'ids=b', 'ids=c']],
    ['?on=1', { on: true }, []],
    ['?on=1&on=0', { on: false }, []],
    ['?on=yes', {}, ['on=yes']],
    ['?first=x&first=y', { first: 'x' }, ['first=y']],
    ['?first=z&first=y', { first: 'y' }, ['first=z']],
    ['?last=y&last=x', { last: 'x' }, []],
    ['?last=y&last=z', { last: 'y' }, ['last=z']],
    ['?q=abcd', { said: 'abc' }, []],
    ['?old=ab', { said: 'ab' }, []],
    ['?said=ab', {}, ['said=ab']],
    ['?z=1&ids=z&y', {}, ['z=1', 'ids=z', 'y']],
    ['?constructor=1&__proto__=1', {}, ['constructor=1', '__proto__=1']],
  ])('%s', (query, state, ignored) =>
    expect(readParams(query, fields)).toEqual({ state: { ...empty, ...state }, ignored }),
  );
});

describe('writeParams', () => {
  it('leaves out what says nothing and what is left out', () => {
    expect(writeParams(empty, fields)).toEqual([]);
    expect(writeParams({ on: true }, fields)).toEqual([['on', '1']]);
  });

  it('writes in the order of the fields, under the first of their names', () =>
    expect(writeParams({ said: 'ab', last: 'y', first: 'x', on: true, ids: ['c', 'a'] }, fields)).toEqual([
      ['ids', 'c,a'],
      ['on', '1'],
      ['first', 'x'],
      ['last', 'y'],
      ['q', 'ab'],
    ]));
});

describe('toQuery', () => {
  it('leaves out an empty query and escapes the rest', () => {
    expect(toQuery([])).toBe('');
    expect(toQuery([['q', '<script> a,b']])).toBe('?q=%3Cscript%3E+a,b');
  });
});
