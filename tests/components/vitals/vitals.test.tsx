// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { CopiesTable } from '@/components/vitals/copies-table';
import { VitalsFilter } from '@/components/vitals/vitals-filter.client';
import { VitalsPicture, type ShownVitals } from '@/components/vitals/vitals-picture';
import { VitalsTable } from '@/components/vitals/vitals-table';
import { fill } from '@/lib/i18n/format';
import { getMessages } from '@/lib/i18n/locales-fs';
import type { VitalsRecord } from '@/lib/schema/records/vitals';

const { vitals: words, list } = getMessages('en');
const record: VitalsRecord = {
  repository: 'https://madeup.example/ants/ant',
  commit: '0123456789abcdef0123456789abcdef01234567',
  cut: '2024-02-03',
  born: '2021-11-05',
  years: [
    { year: 2021, commits: 0, people: 0 },
    { year: 2022, commits: 1200, people: 9 },
    { year: 2023, commits: 40, people: 1 },
  ],
  people: 10,
  left_out: { merges: 3, robots: 2, robot_names: ['x[bot]'], collective: 4, collective_names: ['Ants'] },
  tags: { all: 0, releases: 0, preliminary: 0 },
};
const libraries: ShownVitals[] = [
  { id: 'ant', name: 'Ant', profiled: true, hue: 'red', record },
  {
    id: 'bee',
    name: 'Bee',
    profiled: false,
    not_measured: 'too-large',
    says: [
      {
        version: '2.0',
        since: '1.0',
        commits: 2995,
        contributors: 487,
        source: { url: 'https://madeup.example/bee', title: 'Notes', publisher: 'Bees' },
      },
    ],
  },
];
const axis = { first: 2020, last: 2023 };
const shared = { libraries, axis, locale: 'en' as const, words };

afterEach(cleanup);

describe('the picture of a measure', () => {
  it('has bars and words for what was measured, and a reason for what was not', () => {
    render(<VitalsPicture measure="commits" {...shared} />);
    const [, ant, bee] = screen.getAllByRole('listitem', { hidden: true });
    expect(ant!.querySelector('path')!.getAttribute('d')).toBe(
      'M4 20v-.5h3V20zM8 20v-20h3V20zM12 20v-1h3V20z',
    );
    expect(ant!.textContent).toContain('2023: 40');
    expect(ant!.textContent).toContain('peak 1,200, in 2022');
    expect(ant!.querySelector('a')!.getAttribute('href')).toBe('/en/libraries/ant/');
    expect(bee!.querySelector('svg')).toBeNull();
    expect(bee!.textContent).toContain(words.noProfile);
    expect(bee!.textContent).toContain(fill(words.notMeasured, { reason: words.reasons['too-large'] }));
  });

  it('says that a copy has no tags instead of drawing nothing', () => {
    render(<VitalsPicture measure="releases" {...shared} />);
    expect(screen.getByText(words.noTags)).toBeTruthy();
    expect(document.querySelector('path')).toBeNull();
  });
});

it('the table has every figure, noughts told from years that are not covered', () => {
  render(<VitalsTable measure="commits" {...shared} />);
  const cells = [...document.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('td')].map(({ textContent }) => textContent),
  );
  expect(cells).toEqual([
    [words.notCovered, '0', '1,200', '40'],
    [words.notCovered, words.notCovered, words.notCovered, words.notCovered],
  ]);
});

it('what was measured, what was left out, and what a project says of itself stand in words', () => {
  render(<CopiesTable {...shared} />);
  const text = document.body.textContent;
  for (const part of [
    'madeup.example/ants/ant. First commit: 5 Nov 2021. Our copy ends on 3 Feb 2024, at commit 01234567.',
    '10 people in all. Not counted: 3 plain merge commits; 2 by bots (x[bot]). 4 commits are counted without their authors, because they were made under shared names: Ants.',
    words.noTags,
    '2.0: 2,995 commits from 487 contributors since 1.0, according to the project.',
  ])
    expect(text).toContain(part);
});

describe('the filter', () => {
  const page = (
    <VitalsFilter
      libraries={libraries.map(({ id, name }) => ({ id, name }))}
      words={{ filter: words.library, all: list.clear }}
      ignoredSentence={list.ignored}
      locale="en"
    >
      <VitalsPicture measure="commits" {...shared} />
    </VitalsFilter>
  );
  const shown = () =>
    [...document.querySelectorAll<HTMLElement>('[data-vital]')]
      .filter((row) => !row.hidden)
      .map((row) => row.dataset.vital);

  it('shows what the address names, names what it ignored, and writes what was switched', () => {
    window.history.replaceState(null, '', '/en/vitals/?libraries=bee,mars');
    render(page);
    expect(screen.getByText(fill(list.ignored, { values: 'libraries=mars' }))).toBeTruthy();
    expect(shown()).toEqual(['bee']);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Ant' }));
    expect([shown(), window.location.search]).toEqual([['ant', 'bee'], '']);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Bee' }));
    expect([shown(), window.location.search]).toEqual([['ant'], '?libraries=ant']);
    fireEvent.click(screen.getByRole('button', { name: list.clear }));
    expect([shown(), window.location.search]).toEqual([['ant', 'bee'], '']);
  });
});
