import { expect, it } from 'vitest';
import { copyEnd } from '@/lib/verified/copy-end';

const copies = [{ copied: '2025-11-16', readMe: 'A library.' }];

it.each([
  ['the day before the copy ends', ['2025-11-15'], '2025-11-16'],
  ['45 days before', ['2025-10-02'], '2025-11-16'],
  ['46 days before', ['2025-10-01'], undefined],
  ['the month of the end of the copy', ['2025-11'], '2025-11-16'],
  ['the year of the end of the copy', ['2025'], '2025-11-16'],
  ['a day after the copy', ['2025-11-17'], undefined],
  ['nothing', [], undefined],
])('of %s', (_, ends, wanted) => {
  expect(copyEnd(ends, copies)).toBe(wanted);
});

it('believes a read-me that takes leave', () => {
  expect(
    copyEnd(['2025-11-15'], [{ copied: '2025-11-16', readMe: 'This is no longer maintained.' }]),
  ).toBeUndefined();
});
