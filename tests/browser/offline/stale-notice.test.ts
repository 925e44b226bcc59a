// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { showStaleNotice } from '@/browser/offline/stale-notice';

const page = document.documentElement;
const told = () => {
  const time = document.querySelector('time')!;
  return [page.getAttribute('data-copied'), time.dateTime, time.textContent];
};

describe('data that comes from a copy', () => {
  beforeEach(() => {
    page.lang = 'en';
    page.removeAttribute('data-copied');
    document.body.innerHTML = '<p>Copy of <time data-copied-on></time></p>';
  });

  it('lets the page say its day', () => {
    showStaleNotice('2026-11-20');
    expect(told()).toEqual(['2026-11-20', '2026-11-20', '20 Nov 2026']);
  });

  it('of several days the oldest counts, whichever comes first', () => {
    showStaleNotice('2026-11-20');
    showStaleNotice('2026-11-24');
    expect(told()).toEqual(['2026-11-20', '2026-11-20', '20 Nov 2026']);
    showStaleNotice('2026-10-31');
    expect(told()).toEqual(['2026-10-31', '2026-10-31', '31 Oct 2026']);
  });

  it('marks a page without a place for the day, too', () => {
    document.body.innerHTML = '';
    showStaleNotice('2026-11-20');
    expect(page.getAttribute('data-copied')).toBe('2026-11-20');
  });
});
