import { describe, expect, it } from 'vitest';
import { dimensionsOf, verdictOn } from '@/lib/find/judge';
import { findRecord as library, terms } from '../../support/made-up/find-records';

const bee = library('Bee', { tpu: 'partial', windows: 'yes', mobile: 'yes', vmap: 'no' });
/** Takes the key of a term; gives how the library stands to it, and the dimension that decides. */
const verdict = (key: string) => {
  const { judgement, dimension } = verdictOn(bee, terms(key)[0]!.condition, []);
  return [judgement, dimension];
};

describe('what decides how a library stands', () => {
  it('is the fact of the dimension that is asked for, be it behind a value', () => {
    expect(verdict('tpu')).toEqual(['partly', 'tpu']);
    expect(verdict('-vmap')).toEqual(['met', 'vmap']);
    expect(verdict('language:Python')).toEqual(['met', 'host_languages']);
    expect(verdict('-license:MIT')).toEqual(['failed', 'license']);
    expect(verdict('status:retired')).toEqual(['failed', 'status']);
  });

  it('is no fact where the library itself is asked for', () => {
    expect(verdict('library:bee')).toEqual(['met', undefined]);
    expect(verdict('-library:bee')).toEqual(['failed', undefined]);
    expect(verdict('library:ant')).toEqual(['failed', undefined]);
    expect(verdict('-library:ant')).toEqual(['met', undefined]);
  });

  it('of alternatives is the one that it meets best, and of equals the one that was said first', () => {
    expect(verdict('vmap|tpu|windows')).toEqual(['met', 'windows']);
    expect(verdict('vmap|tpu')).toEqual(['partly', 'tpu']);
    expect(verdict('windows|mobile')).toEqual(['met', 'windows']);
    expect(verdict('mobile|windows')).toEqual(['met', 'mobile']);
  });
});

describe('the dimensions that are asked for', () => {
  it('are those of a condition, or of all its alternatives; a library is none', () => {
    expect(
      ['-tpu', 'status:active', 'library:ant', 'tpu|language:Python|library:ant'].map((key) =>
        dimensionsOf(terms(key)[0]!.condition),
      ),
    ).toEqual([['tpu'], ['status'], [], ['tpu', 'host_languages']]);
  });
});
