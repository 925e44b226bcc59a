import { describe, expect, it } from 'vitest';
import { parseShown, shownQuery } from '@/lib/filter/shown-libraries';

describe('the libraries that a page shows', () => {
  const known = ['ant', 'bee', 'cow'];

  it('are those of the address, each once and in its order; the rest is named', () => {
    expect(parseShown('?libraries=cow,moth,ANT,cow&x=1', known)).toEqual({
      state: { libraries: ['cow', 'ant'] },
      ignored: ['libraries=moth', 'libraries=cow', 'x=1'],
    });
  });

  it('are all where the address names none, and then it says nothing', () => {
    expect(parseShown('', known)).toEqual({ state: { libraries: [] }, ignored: [] });
    expect(shownQuery([])).toBe('');
  });

  it('are written in the order in which they were chosen', () => {
    expect(shownQuery(['cow', 'ant'])).toBe('?libraries=cow,ant');
  });
});
