// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { FootprintConditions } from '@/components/footprint/footprint-conditions';
import { FootprintTable } from '@/components/footprint/footprint-table';
import { footprintGroups } from '@/lib/footprint/quantities';
import { getMessages } from '@/lib/i18n/locales-fs';
import { measuredLibraries } from '../../support/made-up/footprints';

const { footprint: words } = getMessages('en');
const [python] = footprintGroups(measuredLibraries);
const shared = { locale: 'en', words };

afterEach(cleanup);

it('each figure is a number and a bar, on the scale of its own column', () => {
  render(<FootprintTable group={python!} title="Python" {...shared} />);
  const row = (name: string) => screen.getByRole('row', { name: new RegExp(`^${name}`) });
  const cell = (name: string, id: string) => row(name).querySelector(`[data-quantity=${id}]`)!;
  const bar = (name: string, id: string) =>
    cell(name, id).querySelector('rect:last-child')!.getAttribute('width');
  expect([bar('Ant', 'disk'), bar('Bee', 'disk'), bar('Bee', 'memory')]).toEqual(['100', '25', '100']);
  expect(cell('Ant', 'import').textContent).toContain('4×');
  expect(cell('Ant', 'import').textContent).toContain('3.5× to 5×');
  expect(cell('Ant', 'disk').textContent).not.toContain('to');
  expect(row('Ant').id).toBe('ant');
  expect(within(row('Ant')).getByRole('link').getAttribute('href')).toBe('/en/libraries/ant/#install');
});

it('versions, day and machine stand with it', () => {
  render(<FootprintConditions libraries={python!.libraries} {...shared} />);
  expect(document.querySelector('li')!.textContent).toBe(
    'Ant: ant==1.0; Python 3.12.1, on 24 Nov 2026; 2 × Made-up 9, 8 GB of memory, Madeup 1. Importing NumPy 2.4 took 0.1 s.',
  );
});
