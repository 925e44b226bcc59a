import { describe, expect, it } from 'vitest';
import { medianDays, releasesOf } from '@/lib/vitals/releases';

const tags = (...list: readonly string[]) =>
  list.map((text) => {
    const [name = '', day = '2020-01-01'] = text.split(' ');
    return { name, day };
  });

describe('releases among tags', () => {
  it('takes plain versions, with v or without, each once and with the older day', () => {
    expect(
      releasesOf(
        tags(
          'v1.0 2020-03-01',
          '1.0 2020-02-01',
          'v1.0.1 2020-01-15',
          '2024.1.2.3 2024-01-02',
          'V2.0 2021-01-01',
        ),
      ),
    ).toEqual({ days: ['2020-01-15', '2020-02-01', '2021-01-01', '2024-01-02'], preliminary: 0 });
  });
  it('counts what came before a release apart, and leaves out what is no version', () => {
    const before = [
      'v1.0-rc1',
      '1.0b2',
      'v0.1.dev3',
      '1.0.0-M2.1',
      '1.2.0.beta0.rc1',
      '1.3.0.alpha',
      'v0.4.36-rc',
      'v0.23.0-pre.1',
    ];
    const others = [
      '1',
      'nightly',
      'docs-1.0',
      'version',
      'v0.5.0-book',
      'v0.14.2+doc1',
      '1.0.0-maintenance',
    ];
    expect(releasesOf(tags(...before, ...others, 'v1.0.post1'))).toEqual({
      days: ['2020-01-01'],
      preliminary: before.length,
    });
  });
  it('takes only what stands behind the words that the library puts before a version', () => {
    expect(releasesOf(tags('ant-v1.0', 'antlib-v1.0', 'v1.0', 'ant-v1.1rc1'), 'ant-v')).toEqual({
      days: ['2020-01-01'],
      preliminary: 1,
    });
  });
});

describe('the days between releases', () => {
  it('is the middle one, or lies between the two in the middle; a day counts once', () => {
    expect(medianDays(['2020-01-01', '2020-01-11', '2020-01-11', '2020-01-31', '2020-02-01'])).toBe(10);
    expect(medianDays(['2020-01-01', '2020-01-11', '2020-01-26'])).toBe(12.5);
  });
  it('is not told from fewer than three days', () => {
    expect(medianDays([])).toBeUndefined();
    expect(medianDays(['2020-01-01', '2020-01-01', '2020-01-05'])).toBeUndefined();
  });
});
