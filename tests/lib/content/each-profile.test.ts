import { expect, it } from 'vitest';
import { eachProfile } from '@/lib/content/rules/each-profile';
import type { CheckedProfile } from '@/lib/content/collection';

const profile = {
  id: 'alpha',
  file: 'libraries/alpha.md',
  document: {},
  record: {},
  prose: 'Words.',
  proseLine: 4,
};
const other = { ...profile, id: 'beta', file: 'libraries/beta.md', document: {}, record: {} };

/** A check whose judge says how often it was asked about a profile. */
function counting() {
  const asked: string[] = [];
  const check = eachProfile(({ id, file }) => {
    asked.push(id);
    return [{ file, line: 1, column: 1, rule: 'r', found: `${asked.length}`, wanted: '', mend: '' }];
  });
  return (...profiles: object[]) =>
    check({ profiles: profiles as unknown as CheckedProfile[] }).map(({ found }) => found);
}

it('asks once about what has not changed, and says the same again', () => {
  const found = counting();
  expect([found(profile), found({ ...profile })]).toEqual([['1'], ['1']]);
});

it.each([
  ['its record', { record: {} }],
  ['the places of its file', { document: {} }],
  ['its prose', { prose: 'Other words.' }],
  ['the line on which its prose begins', { proseLine: 5 }],
])('asks again if %s changed', (_, changed) => {
  const found = counting();
  expect([found(profile), found({ ...profile, ...changed })]).toEqual([['1'], ['2']]);
});

it('keeps profiles apart', () => {
  const found = counting();
  found(profile, other);
  expect(found({ ...profile, record: {} }, other)).toEqual(['3', '2']);
});
