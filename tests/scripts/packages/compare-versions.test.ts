import { describe, expect, it } from 'vitest';
import { compareVersions, isPreRelease, newestOf } from '../../../scripts/packages/compare-versions';

describe('compareVersions', () => {
  const rising = [
    '0.9',
    '1.0.dev1',
    '1.0a1.dev1',
    '1.0a1',
    '1.0b2',
    '1.0rc1',
    '1.0',
    '1.0.post1',
    '1.0.1',
    '1.2',
    '1.10',
    '1.10.0.1',
    '2026.1',
    '1!0.1',
  ];
  it.each(rising.slice(1).map((later, at) => [rising[at]!, later]))('%s is older than %s', (older, newer) => {
    expect(compareVersions(older, newer)).toBeLessThan(0);
    expect(compareVersions(newer, older)).toBeGreaterThan(0);
  });

  it.each([
    ['1.0', '1.0.0'],
    ['v2.1', '2.1'],
    ['1.0+cpu', '1.0'],
    ['33.4-jre', '33.4'],
    ['5.0.Final', '5.0'],
    ['1.0-RC1', '1.0rc1'],
  ])('%s and %s are one', (one, other) => expect(compareVersions(one, other)).toBe(0));

  it('has no order for what is no such version', () => {
    expect(compareVersions('R2026b', '1.0')).toBeUndefined();
    expect(compareVersions('1.0', 'latest')).toBeUndefined();
  });
});

describe('newestOf', () => {
  it('tells releases from what comes before them', () => {
    expect(newestOf(['1.9', '2.0rc0', '1.10', 'strange'])).toEqual({ stable: '1.10', any: '2.0rc0' });
    expect(newestOf(['2.0-beta.2', '2.0-beta.10'])).toEqual({ any: '2.0-beta.10' });
    expect(newestOf([])).toEqual({});
    expect(['2.0rc0', '2.0.zombie.1', '2.0.post1', '2.0'].map(isPreRelease)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
