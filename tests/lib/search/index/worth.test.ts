import { describe, expect, it } from 'vitest';
import { standingWorth } from '@/lib/search/index/worth';
import { searchLibrary } from '../../../support/search/insects';

const ant = searchLibrary('ant', 'Ant');
const standings = (asksForEnded: boolean) => [
  standingWorth(ant, new Set(), asksForEnded),
  standingWorth({ ...ant, status: 'maintenance' }, new Set(), asksForEnded),
  standingWorth({ ...ant, status: 'retired' }, new Set(), asksForEnded),
];

describe('what the state of a library leaves of its score', () => {
  it('is all while it is active, less in maintenance, least when it is retired', () => {
    const [active, maintenance, retired] = standings(false);
    expect(active).toBe(1);
    expect(maintenance).toBeLessThan(1);
    expect(retired).toBeLessThan(maintenance!);
    expect(retired).toBeGreaterThan(0);
  });

  it('is turned round where one asks for what has ended', () => {
    const [active, maintenance, retired] = standings(true);
    expect(retired).toBe(1);
    expect(maintenance).toBeLessThan(1);
    expect(active).toBeLessThan(maintenance!);
    expect(active).toBeGreaterThan(0);
  });
});
