// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { ProgramArticle } from '@/components/programs/program-article';
import { ProgramChoice } from '@/components/programs/program-choice.client';
import { ProgramMatrix } from '@/components/programs/program-matrix';
import { fill } from '@/lib/i18n/format';
import { getMessages } from '@/lib/i18n/locales-fs';
import { antDigs, beeDigs, digging, mothDigs } from '../../support/made-up/programs';
import '../../support/patience';

const { programs: words, copy, list } = getMessages('en');
const part = { ...words.part, copy };
const all = [antDigs, beeDigs, mothDigs];

const articles = (
  <div className="programs">
    {all.map((program) => (
      <ProgramArticle
        key={program.id}
        program={program}
        steps={digging.steps}
        heading="h3"
        anchored
        locale="en"
        words={part}
      />
    ))}
  </div>
);
const articleOf = (name: string) => screen.getByRole('heading', { level: 3, name }).closest('article')!;

afterEach(() => {
  cleanup();
  window.history.replaceState(null, '', '/en/');
});

describe('a program on a page', () => {
  it('has its steps in their rows, its files, its source, and what came of running it', () => {
    render(articles);
    const ant = articleOf('Ant');
    expect(ant.id).toBe('ant');
    expect([...ant.querySelectorAll('[data-step]')].map((step) => step.getAttribute('data-step'))).toEqual([
      '0',
      '1',
      '2',
    ]);
    expect([...ant.querySelectorAll('pre > code')].map(({ textContent }) => textContent)).toEqual([
      'import ant',
      '  earth = ant.earth(3)\n',
      'earth.dig()',
    ]);
    expect(ant.querySelector('.code-k')!.textContent).toBe('import ');
    expect(ant.textContent).toContain(part.states.reached);
    expect(ant.textContent).toContain('depth 3');
    const file = within(ant).getByRole('link', { name: fill(part.download, { file: 'digging_ant.py' }) });
    expect([file.getAttribute('href'), file.getAttribute('download')]).toEqual([
      '/programs/digging/ant.py',
      'digging_ant.py',
    ]);
    expect(
      within(ant).getByRole('link', { name: fill(part.download, { file: 'requirements.txt' }) }),
    ).toBeTruthy();
    expect(within(ant).getByRole('link', { name: part.after }).getAttribute('href')).toBe(
      'https://ants.example/digging',
    );
  });

  it('that was not run says so and why; a step that it does not need is named', () => {
    render(articles);
    const bee = articleOf('Bee');
    expect(bee.textContent).toContain(part.states['not-run']);
    expect(bee.textContent).toContain('There is no bee here.');
    expect(bee.querySelectorAll('.program-no-step')).toHaveLength(2);
    expect(within(bee).getAllByText(part.noStep)).toHaveLength(2);
  });

  it('that there is no way to write says so, with the fact on which that rests', () => {
    render(articles);
    const moth = articleOf('Moth');
    expect(moth.textContent).toContain(part.states.cannot);
    expect(moth.querySelector('pre')).toBeNull();
    expect(within(moth).getByRole('link', { name: 'Tunnels' }).getAttribute('href')).toBe(
      '/en/libraries/moth/#tunnels',
    );
  });

  it('is copied as it stands, its steps one after the other', async () => {
    const user = userEvent.setup();
    render(articles);
    await user.click(within(articleOf('Ant')).getByRole('button', { name: copy.program }));
    expect(await navigator.clipboard.readText()).toBe(
      'import ant\n\n  earth = ant.earth(3)\n\nearth.dig()\n',
    );
  });
});

describe('the choice of libraries', () => {
  const page = (
    <ProgramChoice
      libraries={all.map(({ id, name, state }) => ({ id, name, state }))}
      words={words.choice}
      states={words.part.states}
      ignoredSentence={list.ignored}
      locale="en"
    >
      {articles}
    </ProgramChoice>
  );
  const shown = () =>
    [...document.querySelectorAll<HTMLElement>('article')]
      .filter(({ hidden }) => !hidden)
      .map(({ id }) => id);
  const columns = () => document.querySelector('.programs')!.getAttribute('data-columns');
  const select = (number: number) =>
    screen.getByRole<HTMLSelectElement>('combobox', { name: fill(words.choice.place, { number }) });

  it('shows all one below the other where the address names none', () => {
    render(page);
    expect([shown(), columns()]).toEqual([['ant', 'bee', 'moth'], null]);
    expect(select(1).textContent).toContain(`Bee (${part.states['not-run']})`);
    expect(select(2).disabled).toBe(true);
  });

  it('sets those of the address side by side in its order, and names what it ignored', () => {
    window.history.replaceState(null, '', '/en/programs/digging/?libraries=moth,ant,mars');
    render(page);
    expect([shown(), columns()]).toEqual([['ant', 'moth'], '2']);
    expect(screen.getByText(fill(list.ignored, { values: 'libraries=mars' }))).toBeTruthy();
    const at = (id: string) => document.getElementById(id)!.style.getPropertyValue('--at');
    expect([at('moth'), at('ant')]).toEqual(['0', '1']);
    expect([select(1).value, select(2).value]).toEqual(['moth', 'ant']);
  });

  it('writes the address, step by step, and back to all', () => {
    render(page);
    fireEvent.change(select(1), { target: { value: 'bee' } });
    expect([shown(), columns(), window.location.search]).toEqual([['bee'], null, '?libraries=bee']);
    fireEvent.change(select(2), { target: { value: 'ant' } });
    expect([columns(), window.location.search]).toEqual(['2', '?libraries=bee,ant']);
    fireEvent.change(select(1), { target: { value: '' } });
    expect(window.location.search).toBe('?libraries=ant');
    fireEvent.click(screen.getByRole('button', { name: words.choice.all }));
    expect([shown().length, window.location.search]).toEqual([3, '']);
  });
});

it('the matrix leads from each answer to its program', () => {
  render(
    <ProgramMatrix
      rows={[{ id: 'ant', name: 'Ant', hue: 'red', states: { digging: 'missed' } }]}
      tasks={[digging]}
      locale="en"
      words={words}
    />,
  );
  const cell = screen.getByRole('link', { name: part.states.missed });
  expect(cell.getAttribute('href')).toBe('/en/programs/digging/?libraries=ant#ant');
  expect(screen.getByRole('columnheader', { name: 'Dig a tunnel' })).toBeTruthy();
});
