// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FactEvidence } from '@/components/fact/evidence/fact-evidence';
import { fill, plural } from '@/lib/i18n/format';
import { getMessages } from '@/lib/i18n/locales-fs';
import { cell, groups, left } from '../../../support/made-up/columns';

const words = getMessages('en').fact;
const oneSource = plural('en', words.sources, 1);

const tpu = groups[1]!.rows[0]!;

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('a fact', () => {
  it('opens its sources with publisher, date and day of the check', async () => {
    render(<FactEvidence cell={cell('yes', 'Yes')} row={tpu} owner={left} locale="en" words={words} />);
    await userEvent.click(screen.getByText(oneSource));
    expect(screen.getByRole('link', { name: 'Docs' }).getAttribute('href')).toBe('https://docs.example/');
    expect(
      screen.getByText(fill(words.checkedOn, { date: '20 Nov 2026' }), { exact: false }).textContent,
    ).toBe(`${fill(words.checkedOn, { date: '20 Nov 2026' })} (${words.age.fresh})`);
    expect(
      screen.getByRole('link', { name: `${words.correct} (Left, Google TPU)` }).getAttribute('href'),
    ).toBe('/en/correct/?library=left&dimension=tpu');
  });

  it('says on the closed line whose word it is, that sources disagree, and that the check is old', () => {
    const disagreement = [
      { says: 'The documentation says yes.', sources: [] },
      {
        says: 'Issue 7 says no.',
        sources: [{ number: 2, title: 'Issue 7', publisher: 'Somebody', url: 'https://issue.example/' }],
      },
    ];
    render(
      <FactEvidence
        cell={{ ...cell('yes', 'Yes'), voice: 'vendor', disagreement }}
        row={tpu}
        owner={{ ...left, built: '2027-11-20' }}
        locale="en"
        words={words}
      />,
    );
    expect(screen.getByText(oneSource).closest('summary')!.textContent).toBe(
      `${oneSource} · ${words.voice.vendor} · ${words.disagreement}${words.age.overdue} ${fill(words.sourceOf, { fact: 'Google TPU' })}`,
    );
    expect(screen.getByText('Issue 7 says no.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Issue 7' }).getAttribute('href')).toBe('https://issue.example/');
  });

  it('names the retired part that it leans on, without a click', () => {
    render(
      <FactEvidence
        cell={{
          ...cell('partial', 'Partial'),
          ending: [{ name: 'OldServer', status: 'retired', ended: '2025-08', successor: 'NewServer' }],
        }}
        row={tpu}
        owner={left}
        locale="en"
        words={words}
      />,
    );
    expect(
      screen
        .getByText(
          [
            fill(words.leansOnRetired, { part: 'OldServer' }),
            fill(words.endedOn, { date: 'Aug 2025' }),
            fill(words.successor, { successor: 'NewServer' }),
          ].join('; '),
        )
        .closest('details'),
    ).toBeNull();
  });

  it('says so where no source was found', () => {
    render(
      <FactEvidence cell={cell('unknown', 'Unknown')} row={tpu} owner={left} locale="en" words={words} />,
    );
    expect(screen.getByText(words.noSource)).toBeTruthy();
    expect(screen.getByRole('link', { name: new RegExp(words.correct) })).toBeTruthy();
  });
});

describe('what a machine found of a fact', () => {
  it.each([
    [
      { state: 'machine', on: '2026-11-29', commits: ['a1b2c3d'], lost: [] },
      'Checked by machine at commit a1b2c3d, 29 Nov 2026: every name and number in this note was found.',
    ],
    [
      { state: 'machine', on: '2026-11-29', commits: [], lost: [] },
      'Checked by machine in the package’s metadata, 29 Nov 2026: every name and number in this note was found.',
    ],
    [
      {
        state: 'part',
        on: '2026-11-29',
        commits: ['a1b2c3d', 'e4f5a6b'],
        lost: ['2.10', 'AWS'],
        unread: 'page',
      },
      'Checked by machine at commit a1b2c3d and e4f5a6b, 29 Nov 2026. Not found there: 2.10 and AWS, which only people have checked.',
    ],
    [
      { state: 'explained', on: '2026-11-29', commits: ['a1b2c3d'], lost: ['2.10'] },
      'Checked by machine at commit a1b2c3d, 29 Nov 2026. Not found there: 2.10. It is our sum.',
    ],
    [
      { state: 'person', on: '2026-11-29', commits: [], lost: ['2.10'], unread: 'thread' },
      'Not checked by machine: discussion threads are read by people only.',
    ],
    [
      { state: 'unread', on: '2026-11-29', commits: [], lost: [], unread: 'no-copy' },
      'Not checked by machine: the repository could not be retrieved.',
    ],
    [
      { state: 'person', on: '2026-11-29', commits: ['a1b2c3d'], lost: [] },
      'Not checked by machine: there is no name or number to look up.',
    ],
    [{ state: 'stale', on: '2026-11-29', commits: [], lost: [] }, 'Changed since the last check by machine.'],
  ] as const)('says what a machine found: %o', (check, sentence) => {
    const { container } = render(
      <FactEvidence
        cell={{ ...cell('yes', 'Yes'), check, unverified: 'It is our sum.' }}
        row={tpu}
        owner={left}
        locale="en"
        words={words}
      />,
    );
    expect(container.querySelector(`[data-check="${check.state}"]`)!.textContent).toBe(sentence);
  });

  it('says nothing of a machine that never looked', () => {
    const { container } = render(
      <FactEvidence cell={cell('yes', 'Yes')} row={tpu} owner={left} locale="en" words={words} />,
    );
    expect(container.querySelector('[data-check]')).toBeNull();
  });
});
