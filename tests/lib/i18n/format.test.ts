import { describe, expect, it } from 'vitest';
import { fill, formatDate, formatNumber, joinNames, plural } from '@/lib/i18n/format';

describe('words', () => {
  it('fills places and leaves unknown ones', () => {
    expect(fill('{a} and {b}', { a: 1 })).toBe('1 and {b}');
    expect(fill('{constructor}', {})).toBe('{constructor}');
  });

  it('writes as the language does, and as English where nobody knows it: never as the machine does', () => {
    const written = (locale: string) => [
      formatDate(locale, '2026-11-24'),
      joinNames(locale, ['A', 'B', 'C']),
    ];
    expect(['en', 'sk-x-accents', 'qaa'].map(written)).toEqual([
      ['24 Nov 2026', 'A, B and C'],
      ['24. 11. 2026', 'A, B a C'],
      ['24 Nov 2026', 'A, B and C'],
    ]);
  });

  it('writes numbers as the language does', () => {
    expect([0, 999, 1234, 28.5].map((count) => formatNumber('en', count))).toEqual([
      '0',
      '999',
      '1,234',
      '28.5',
    ]);
  });

  it('chooses one or other', () => {
    const rows = { one: '{count} row', other: '{count} rows' };
    expect([plural('en', rows, 1), plural('en', rows, 0), plural('en', rows, 2)]).toEqual([
      '1 row',
      '0 rows',
      '2 rows',
    ]);
  });

  it('groups digits from a thousand on', () => {
    const rows = { one: '{count} row', other: '{count} rows' };
    expect([999, 1000, 9999, 1234567].map((count) => plural('en', rows, count))).toEqual([
      '999 rows',
      '1,000 rows',
      '9,999 rows',
      '1,234,567 rows',
    ]);
  });

  it('writes dates as exactly as they are known', () => {
    expect(['2026-11-24', '2026-11', '2026', 'R2026b'].map((date) => formatDate('en', date))).toEqual([
      '24 Nov 2026',
      'Nov 2026',
      '2026',
      'R2026b',
    ]);
    expect(formatDate('zh', '2026-11-24')).toBe('2026年11月24日');
  });

  it('joins names', () => {
    expect(joinNames('en', ['A', 'B', 'C'])).toBe('A, B and C');
  });
});
