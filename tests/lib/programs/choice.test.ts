import { expect, it } from 'vitest';
import { parseSideBySide, sideBySideQuery } from '@/lib/programs/choice';

const known = ['ant', 'bee', 'moth', 'wasp'];

it('reads up to three known libraries in the reader’s order, and names what it ignored', () => {
  expect(parseSideBySide('?libraries=moth,Ant,moth,mars,bee,wasp&x=1', known)).toEqual({
    state: { libraries: ['moth', 'ant', 'bee'] },
    ignored: ['libraries=moth', 'libraries=mars', 'libraries=wasp', 'x=1'],
  });
  expect(parseSideBySide('', known)).toEqual({ state: { libraries: [] }, ignored: [] });
});

it('writes them, and nothing for none', () => {
  expect(sideBySideQuery(['moth', 'ant'])).toBe('?libraries=moth,ant');
  expect(sideBySideQuery([])).toBe('');
});
