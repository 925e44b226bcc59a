// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CompareTable } from '@/components/compare/compare-table';
import { fill } from '@/lib/i18n/format';
import { getMessages } from '@/lib/i18n/locales-fs';
import { groups, left, right } from '../../support/columns';

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
});
