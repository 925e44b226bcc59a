import { expect, it } from 'vitest';
import { repositoryPlace } from '@/lib/verified/repository-place';

const at = { owner: 'made', name: 'up' };

it.each([
  ['https://github.com/made/up', { ...at, kind: 'tree', rest: [] }],
  ['https://github.com/made/up/', { ...at, kind: 'tree', rest: [] }],
  [
    'https://github.com/made/up/blob/main/docs/a%20b.md#part',
    { ...at, kind: 'tree', rest: ['main', 'docs', 'a b.md'] },
  ],
  ['https://github.com/made/up/tree/v1.x/docs', { ...at, kind: 'tree', rest: ['v1.x', 'docs'] }],
  ['https://github.com/made/up/commits/main/', { ...at, kind: 'tree', rest: ['main'] }],
  [
    'https://raw.githubusercontent.com/made/up/refs/heads/main/a.md',
    { ...at, kind: 'tree', rest: ['main', 'a.md'] },
  ],
  ['https://github.com/made/up/releases/tag/v1.0', { ...at, kind: 'release', rest: ['v1.0'] }],
  ['https://github.com/made/up/releases', { ...at, kind: 'release', rest: [] }],
  ['https://github.com/made/up/commit/abc1234', { ...at, kind: 'commit', rest: ['abc1234'] }],
  ['https://github.com/made/up/issues/5', { ...at, kind: 'thread', rest: ['5'] }],
  ['https://github.com/made/up/wiki/Home', { ...at, kind: 'thread', rest: ['Home'] }],
  ['https://github.com/made', undefined],
  ['https://madeup.example/made/up', undefined],
])('%s', (address, place) => {
  expect(repositoryPlace(address)).toEqual(place);
});
