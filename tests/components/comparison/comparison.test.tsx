// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Comparison } from '@/components/comparison/comparison';
import { LineageNotice } from '@/components/comparison/lineage-notice';
import type { ComparedLibrary } from '@/lib/compare/compared';
import { fill, plural } from '@/lib/i18n/format';
import { getMessages } from '@/lib/i18n/locales-fs';
import type { Column } from '@/lib/fact/column';
import { cell, groups, left, right } from '../../support/made-up/columns';
import { beeDigs, digging } from '../../support/made-up/programs';

const messages = getMessages('en');
const words = messages.compare;
const context = { locale: 'en', words: messages };

/** A made-up library with what a comparison says beside its facts. */
const compared = (column: Column): ComparedLibrary => ({
  ...column,
  cells: { ...column.cells, onnx_export: cell('no', 'No'), onnx_import: cell('no', 'No') },
  decision: {
    chooseWhen: ['One.', 'Two.', 'Three.', 'Four.'],
    avoidWhen: ['Never.'],
    languages: ['Python'],
    tasks: [
      { task: digging, state: 'not-run', program: { ...beeDigs, says: 'No licence.' } },
      { task: { ...digging, id: 'flying', title: 'Fly' }, state: 'cannot' },
    ],
    measurements: [
      {
        claim: 'Left is ahead',
        figure: '2 s against 3 s',
        setting: 'One card.',
        by: 'Left project',
        year: 2026,
        interest: 'It measured itself.',
        id: 'left-1',
        sides: [['left'], ['right']],
        plot: {
          quantity: 'Time',
          unit: 's',
          better: 'lower',
          bars: [
            { label: 'Left', value: 2, library: 'left' },
            { label: 'Right', value: 3, library: 'right' },
          ],
        },
        sources: [{ title: 'Report', url: 'https://report.example/' }],
      },
    ],
    bridges: [],
  },
});
const columns = [compared(left), compared(right)];

afterEach(cleanup);

describe('a comparison of two', () => {
  it('puts the decision before the proof', () => {
    render(<Comparison columns={columns} groups={groups} context={context} />);
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Left',
      'Right',
      plural('en', words.ranked.title, 2),
      words.programs.title,
      words.measurements.two,
      messages.leave.title,
      words.tableTitle,
      words.export.sources,
    ]);
    expect(screen.getAllByText('Four.')).toHaveLength(4);
    expect(screen.getByRole('heading', { name: fill(words.chooseWhen, { library: 'Left' }) })).toBeTruthy();
  });

  it('says each difference as a sentence with its note, and what it means from each side', () => {
    render(<Comparison columns={columns} groups={groups} context={context} />);
    const row = screen.getByRole('heading', { level: 3, name: 'Google TPU' }).closest('li')!;
    expect([...row.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual([
      'Left: yes.',
      'Right: partial. Only | in part.',
    ]);
    const marks = [...row.querySelectorAll('[data-seen-from]')].map(({ textContent }) => textContent);
    expect(marks).toEqual([words.ranked.loss, words.ranked.gain]);
    const choice = screen.getByRole('group', { name: words.ranked.seenFrom });
    expect(within(choice).getByRole<HTMLInputElement>('radio', { name: 'Left' }).checked).toBe(true);
  });

  it('draws the figures, and says them in words only where these say more', () => {
    render(<Comparison columns={columns} groups={groups} context={context} />);
    const plot = screen.getByRole('table', { name: 'Time (s, lower is better)' });
    expect(within(plot).getByRole('row', { name: 'Left 2 s' }).getAttribute('data-hue')).toBe('slate');
    expect([...plot.querySelectorAll('.fill-lib')].map((bar) => bar.getAttribute('width'))).toEqual([
      '66.67',
      '100',
    ]);
    expect(screen.queryByText('2 s against 3 s')).toBeNull();
  });

  it('has the programs of a task side by side, and says of the others what came of them', () => {
    render(<Comparison columns={columns} groups={groups} context={context} />);
    const [dig, fly] = [...document.querySelectorAll('[aria-labelledby=programs-title] details')];
    const both = (state: string) => `Left: ${state}Right: ${state}`;
    const { states } = messages.programs.part;
    expect(dig!.querySelector('summary')!.textContent).toBe(`${digging.title}${both(states['not-run'])}`);
    expect(dig!.querySelectorAll('[data-columns="2"] article')).toHaveLength(2);
    expect(within(dig as HTMLElement).getAllByText('No licence.')).toHaveLength(2);
    expect(fly!.querySelector('summary')!.textContent).toBe(`Fly${both(states.cannot)}`);
    expect(fly!.querySelector('a')!.getAttribute('href')).toBe(
      '/en/programs/flying/?libraries=left,right#left',
    );
  });

  it('names who measured, with what interest, once', () => {
    render(<Comparison columns={columns} groups={groups} context={context} />);
    expect(screen.getAllByRole('heading', { name: 'Left is ahead' })).toHaveLength(1);
    expect(
      screen.getByText(fill(words.measurements.interest, { sentence: 'It measured itself.' })),
    ).toBeTruthy();
  });

  it('parts the setting from who measured as the language parts sentences', () => {
    render(<Comparison columns={columns} groups={groups} context={context} />);
    const setting = (locale: string) => {
      const words = getMessages(locale);
      cleanup();
      render(<Comparison columns={columns} groups={groups} context={{ locale, words }} />);
      return screen.getByText('One card.').parentElement!.textContent;
    };
    expect(setting('en')).toMatch(/^One card\. Measured by/);
    expect(setting('zh')).toMatch(/^One card\.数据出自/);
  });

  it('marks the rows in which both are alike, and offers to show them', () => {
    render(<Comparison columns={columns} groups={groups} context={context} />);
    expect(
      [...document.querySelectorAll('tr[data-alike]')].map((row) => row.getAttribute('data-dimension')),
    ).toEqual(['cpu']);
    expect(screen.getByRole('checkbox', { name: plural('en', words.alike, 1) })).toBeTruthy();
  });
});

describe('a comparison of libraries that are not rivals', () => {
  const said = (locale: string) => {
    const { container } = render(
      <LineageNotice
        chains={[{ kind: 'layer', from: 'left', to: 'right', between: [] }]}
        names={{ left: 'Left', right: 'Right' }}
        locale={locale}
        words={getMessages(locale).compare}
      />,
    );
    return container.textContent;
  };

  it('says so in sentences, parted as the language parts them', () => {
    expect(said('en')).toMatch(/^[^.]+\. Left is built on Right\. \S/);
    expect(said('zh')).toMatch(/^不是同类库。Left构建在Right之上。\S+。$/);
  });
});

describe('a comparison of three', () => {
  const three = [...columns, compared({ ...right, id: 'third', name: 'Third' })];

  it('says with whom one gains and loses, folds all but two reasons, and leads from one library to the others', () => {
    render(<Comparison columns={three} groups={groups} seen={1} onSee={() => {}} context={context} />);
    const row = screen.getByRole('heading', { level: 3, name: 'Google TPU' }).closest('li')!;
    expect(within(row).getByText(fill(words.ranked.gainWith, { libraries: 'Left' }))).toBeTruthy();
    expect(row.querySelectorAll('[data-step]')).toHaveLength(1);
    expect(screen.getAllByText('Four.').every((reason) => reason.closest('details'))).toBe(true);
    expect(
      [...document.querySelectorAll('[data-leaving]')].map((way) => way.getAttribute('data-leaving')),
    ).toEqual(['right left', 'right third']);
  });
});
