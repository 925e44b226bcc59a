// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CompareTable } from '@/components/table/compare-table';
import { fill } from '@/lib/i18n/format';
import { getMessages } from '@/lib/i18n/locales-fs';
import { groups, left, right } from '../../support/made-up/columns';

const messages = getMessages('en');

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the comparison table', () => {
  it('ties both headers to each value and names the library in each cell', () => {
    render(<CompareTable columns={[left, right]} groups={groups} locale="en" words={messages} />);
    const table = screen.getByRole('table', {
      name: fill(messages.compare.caption, { libraries: 'Left and Right' }),
    });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((header) => header.getAttribute('data-library')),
    ).toEqual([null, 'left', 'right']);
    const row = within(table).getByRole('rowheader', { name: 'Google TPU' }).closest('tr')!;
    expect(row.getAttribute('data-dimension')).toBe('tpu');
    expect(
      [...row.querySelectorAll('td')].map((td) => [
        td.getAttribute('data-support'),
        td.querySelector('.cell-name')?.textContent,
      ]),
    ).toEqual([
      ['yes', 'Left'],
      ['partial', 'Right'],
    ]);
  });

  it('ends with the measured life on one axis, and says so where there is none', () => {
    const years = [
      { year: 2023, commits: 10, people: 2 },
      { year: 2024, commits: 1234, people: 20, releases: 3 },
    ];
    const { vitals: words } = messages.compare;
    const { rerender } = render(
      <CompareTable
        columns={[{ ...left, vitals: years }, right]}
        groups={groups}
        locale="en"
        words={messages}
      />,
    );
    const row = screen
      .getByRole('rowheader', { name: fill(words.title, { first: 2023, last: 2024 }) })
      .closest('tr')!;
    expect([...row.querySelectorAll('td')].map(({ textContent }) => textContent)).toEqual([
      'Left2024: commits 1,234, people 20, releases 3',
      `Right${words.unmeasured}`,
    ]);
    expect(row.querySelectorAll('path')).toHaveLength(1);
    rerender(
      <CompareTable
        columns={[{ ...left, vitals: years.slice(0, 1) }, right]}
        groups={groups}
        locale="en"
        words={messages}
      />,
    );
    expect(screen.getByText(/^2023: commits 10, people 2; no release tag/)).toBeTruthy();
    rerender(<CompareTable columns={[left, right]} groups={groups} locale="en" words={messages} />);
    expect(document.querySelector('.vital-bars')).toBeNull();
  });
});
