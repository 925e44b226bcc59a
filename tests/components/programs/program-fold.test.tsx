// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ProgramFold } from '@/components/programs/program-fold.client';
import { getMessages } from '@/lib/i18n/locales-fs';
import { antDigs, beeDigs, digging, mothDigs } from '../../support/made-up/programs';
import '../../support/patience';

const { programs: words, copy, faults } = getMessages('en');
const part = { ...words.part, copy };

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('a part that fetches its programs', () => {
  const fold = (
    <ProgramFold
      task={digging}
      libraries={[antDigs, mothDigs].map(({ id, name, state }) => ({ id, name, state }))}
      locale="en"
      words={part}
      faults={faults}
    />
  );
  const open = () => {
    const details = document.querySelector('details')!;
    details.open = true;
    fireEvent(details, new Event('toggle'));
  };
  const answer = (address: string) => {
    const { id, name, hue, ...program } = address.includes('ant') ? antDigs : mothDigs;
    return Response.json({ id, name, hue, programs: [program] });
  };

  it('says closed what came of them, leads to their page, and fetches nothing', () => {
    const fetched = vi.fn();
    vi.stubGlobal('fetch', fetched);
    render(fold);
    expect(document.querySelector('summary')!.textContent).toBe(
      `Dig a tunnelAnt: ${part.states.reached}Moth: ${part.states.cannot}`,
    );
    expect(screen.getByRole('link', { name: part.openAll, hidden: true }).getAttribute('href')).toBe(
      '/en/programs/digging/?libraries=ant,moth#ant',
    );
    expect(fetched).not.toHaveBeenCalled();
  });

  it('shows them side by side once it is opened', async () => {
    vi.stubGlobal('fetch', async (address: string) => answer(address));
    render(fold);
    open();
    expect(await screen.findByText('earth.dig()')).toBeTruthy();
    expect(screen.getByText('Moth has no legs to dig with.')).toBeTruthy();
    expect(document.querySelector('.programs')!.getAttribute('data-columns')).toBe('2');
  });
});

describe('a part whose programs do not come', () => {
  it('says so, and tries again', async () => {
    let works = false;
    vi.stubGlobal('fetch', async () =>
      works
        ? Response.json({ id: 'bee', name: 'Bee', hue: 'amber', programs: [beeDigs] })
        : new Response('', { status: 500 }),
    );
    render(
      <ProgramFold
        task={digging}
        libraries={[{ id: 'bee', name: 'Bee', state: 'not-run' }]}
        locale="en"
        words={part}
        faults={faults}
      />,
    );
    const details = document.querySelector('details')!;
    details.open = true;
    fireEvent(details, new Event('toggle'));
    expect(await screen.findByText(part.failed)).toBeTruthy();
    works = true;
    await userEvent.click(screen.getByRole('button', { name: faults.again }));
    expect(await screen.findByText('bee.dig()')).toBeTruthy();
    expect(screen.queryByText(part.failed)).toBeNull();
  });
});
