import { describe, expect, it } from 'vitest';
import { createRename } from '@/lib/answer/rename';
import { createSearch } from '@/lib/search/engine';
import { insectAnswers } from '../../support/search/answers';
import { insects } from '../../support/search/insects';

const index = { ...insects, dimensionAliases: { ...insects.dimensionAliases, deep_tunnels: [] } };
const rename = createRename(createSearch(index), insectAnswers.site);
const place = { start: 0, end: 0, said: '' };
const condition = (...keys: string[]) =>
  ({ kind: 'condition', keys, wish: 'yes', weight: 'must', ...place }) as const;
const library = { kind: 'name', of: 'library', id: 'ant', ...place } as const;

describe('the name under which rows have what was said', () => {
  it('is given where the search does not know the words', () => {
    expect(rename(library, '蚂蚁')).toBe('Ant');
    expect(rename(condition('deep_tunnels'), 'burrow')).toBe('Tunnels');
    expect(rename(condition('language:Bee'), 'buzzing')).toBe('Bee');
  });

  it('is not given where the best row is one of it, or says the words', () => {
    expect(rename(library, 'ant')).toBeUndefined();
    expect(rename(condition('wings'), 'honey')).toBeUndefined();
  });

  it('is not given where the words stand for more than one thing, or for nothing', () => {
    expect(rename(condition('wings', 'deep_tunnels'), 'burrow')).toBeUndefined();
    expect(rename({ kind: 'lost', ...place }, 'burrow')).toBeUndefined();
    expect(rename({ kind: 'name', of: 'library', id: 'wasp', ...place }, 'wasp')).toBeUndefined();
  });
});
