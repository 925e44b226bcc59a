import { describe, expect, it } from 'vitest';
import { firstDayOf, isGivenDay, lastDayOf, saysDay, shiftDay } from '@/lib/verified/given-day';

describe('the day of a source', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024-02-03', '2024-02-03', '2024-02-03'],
  ])('%s begins on %s and ends on %s', (date, first, last) => {
    expect([firstDayOf(date), lastDayOf(date)]).toEqual([first, last]);
  });

  it('is as exact as it is given, and may lie a time zone aside', () => {
    expect(isGivenDay('2024-03', '2024-03-31')).toBe(true);
    expect(isGivenDay('2024-03', '2024-04-01')).toBe(true);
    expect(isGivenDay('2024-03', '2024-04-02')).toBe(false);
    expect(isGivenDay('2024-03-05', '2024-03-06')).toBe(true);
    expect(isGivenDay('2024-03-05', '2024-03-07')).toBe(false);
    expect(shiftDay('2024-02-29', 1)).toBe('2024-03-01');
  });

  it('is what a file says of itself, in its name or its words', () => {
    expect(saysDay('2021-12-01', 'posts/2021-12-1-flux.md', '')).toBe(true);
    expect(saysDay('2021-12-01', 'post.md', 'date: December 1, 2021')).toBe(true);
    expect(saysDay('2021-12-01', 'post.md', 'date: December 2, 2021')).toBe(false);
    expect(saysDay('2021-12', 'post.md', `${'x'.repeat(3000)} December 2021`)).toBe(false);
    expect(saysDay('2021', '2021.md', 'in 2021')).toBe(false);
  });
});
