import { describe, expect, it } from 'vitest';
import type { Kin } from '@/lib/schema/lineage';
import { withStates, type Profiled } from '@/lib/lineage/states';

const kin = (id: string, said: Partial<Kin> = {}): Kin => ({
  id,
  name: id.toUpperCase(),
  born: '2008',
  steward: 'Somebody',
  relations: [],
  sources: [],
  ...said,
});
const profile = (id: string, status: string, since: string, more: Partial<Profiled> = {}): Profiled => ({
  id,
  facts: { status: { value: status, since, source: ['s1'] } },
  ecosystem: [],
  ...more,
});
const part = (name: string, status: 'active' | 'maintenance' | 'retired', ended?: string) => ({
  name,
  role: 'A part.',
  status,
  url: 'https://madeup.example',
  source: ['s1'],
  ...(ended ? { ended } : {}),
});
const endOf = (of: Kin, ...profiles: Profiled[]) => {
  const [{ ended, end_kind: kind } = kin('')] = withStates([of], profiles);
  return [kind, ended];
};

describe('the tree takes the state of a library from its profile', () => {
  it('ends a library that its profile says is only maintained, and one that is retired', () => {
    expect(endOf(kin('ant'), profile('ant', 'maintenance', '2026-03'))).toEqual(['maintenance', '2026-03']);
    const retirement = { since: '2023-09' } as Profiled['retirement'];
    expect(endOf(kin('ant'), profile('ant', 'retired', '2022', { retirement }))).toEqual([
      'retired',
      '2023-09',
    ]);
  });

  it('lets a library live that its profile says is active, whatever the tree says', () => {
    expect(
      endOf(kin('ant', { ended: '2020', end_kind: 'retired' }), profile('ant', 'active', '2008')),
    ).toEqual([undefined, undefined]);
  });

  it('keeps the day of the tree where it is more exact, and its state where the profile knows none', () => {
    const own = kin('ant', { ended: '2023-09-14', end_kind: 'retired' });
    expect(endOf(own, profile('ant', 'retired', '2023-09'))).toEqual(['retired', '2023-09-14']);
    expect(endOf(own, profile('ant', 'retired', '2024'))).toEqual(['retired', '2024']);
    expect(endOf(own, { id: 'ant', facts: {}, ecosystem: [] })).toEqual(['retired', '2023-09-14']);
  });

  it('leaves the day open where the profile names a version instead of one', () => {
    expect(endOf(kin('ant'), profile('ant', 'maintenance', '2.21'))).toEqual(['maintenance', undefined]);
  });

  it('keeps what was merged or renamed as it stands', () => {
    const merged = kin('ant', { ended: '2020', end_kind: 'merged' });
    expect(endOf(merged, profile('ant', 'active', '2008'))).toEqual(['merged', '2020']);
  });
});

describe('where a library has no profile, the profiles speak of it as a part', () => {
  const around = (...ecosystem: Profiled['ecosystem']) => profile('cow', 'active', '2000', { ecosystem });

  it('ends it as they say, on their day or an open one', () => {
    expect(endOf(kin('ant'), around(part('ANT', 'maintenance')))).toEqual(['maintenance', undefined]);
    expect(endOf(kin('ant'), around(part('ANT', 'retired', '2021-02')))).toEqual(['retired', '2021-02']);
    expect(endOf(kin('ant'), around({ ...part('Ant 2', 'retired'), library: 'ant' }))).toEqual([
      'retired',
      undefined,
    ]);
  });

  it('but not against the day of the tree, nor where they disagree', () => {
    const own = kin('ant', { ended: '2021-02-12', end_kind: 'retired' });
    expect(endOf(own, around(part('ANT', 'maintenance', '2019')))).toEqual(['retired', '2021-02-12']);
    expect(endOf(kin('ant'), around(part('ANT', 'maintenance'), part('ANT', 'active')))).toEqual([
      undefined,
      undefined,
    ]);
    expect(endOf(kin('ant'), around(part('BEE', 'retired')))).toEqual([undefined, undefined]);
  });
});
