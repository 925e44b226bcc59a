// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { FactsTable } from '@/components/library/facts-table';
import { FaceLife } from '@/components/profile/face-life';
import { ProfileFace } from '@/components/profile/profile-face';
import type { Library } from '@/lib/content/collection';
import { fill, plural } from '@/lib/i18n/format';
import { getMessages } from '@/lib/i18n/locales-fs';
import { headlineDimensions } from '@/lib/dimensions/headline';
import { cell, column, groups } from '../../support/made-up/columns';
import { plainLibrary } from '../../support/made-up/plain-library';

const messages = getMessages('en');
const { face, parts, profile, status } = messages;
const rows = [...headlineDimensions, 'status', 'latest_release', 'license', 'price', 'host_languages'];
const names = Object.fromEntries(rows.map((id) => [id, `Row ${id}`]));
const ant = column('ant', 'Ant', {
  ...Object.fromEntries(headlineDimensions.map((id) => [id, cell('no', 'No', 'It cannot.')])),
  tpu: cell('yes', 'Yes'),
  status: cell('value', 'Active'),
  latest_release: cell('value', '1.0'),
  license: cell('value', 'MIT'),
  price: cell('value', 'Free; the hive sells honey'),
  host_languages: cell('value', 'Python'),
});
const user = (name: string) => ({
  organisation: name,
  known_as: name,
  also: [],
  sector: 'hives',
  use: 'Hums.',
  year: 2025,
  source: ['docs'],
});
const library = plainLibrary({
  id: 'ant',
  name: 'Ant',
  summary: 'It carries.',
  choose_when: ['One.', 'Two.', 'Three.', 'Four.'],
  avoid_when: ['You fly.'],
  install: [
    { target: 'Hills', command: 'dig ant', source: ['docs'] },
    { target: 'Woods', command: 'dig ant --deep', source: ['docs'] },
  ],
  users: ['Hive One', 'Hive Two', 'Nest', 'Pond'].map(user),
});
const others = ['bee', 'fly'].map((id) => plainLibrary({ id, name: id.toUpperCase() }));

function show(shown: Library = library, shownColumn = ant) {
  render(
    <ProfileFace
      library={shown}
      column={shownColumn}
      libraries={[shown, ...others]}
      paired={['ant', 'bee']}
      headlines={headlineDimensions}
      names={names}
      locale="en"
      messages={messages}
    />,
  );
  return within(screen.getByRole('banner'));
}

afterEach(cleanup);

describe('the face of a profile', () => {
  it('says what it is, its state, licence with price and languages, each a link to its fact', () => {
    const panel = show();
    expect(panel.getByRole('heading', { level: 1, name: 'Ant' })).toBeTruthy();
    for (const [text, row] of [
      [status.active, 'status'],
      ['1.0', 'latest_release'],
      ['MIT', 'license'],
      ['Python', 'host_languages'],
    ] as const)
      expect(panel.getByRole('link', { name: text }).getAttribute('href')).toBe(`#${row}`);
    expect(panel.getByText('Free')).toBeTruthy();
    expect(panel.getByText(`Oct 2026, ${plural('en', face.months, 1)}`)).toBeTruthy();
  });

  it('says when to choose it and when not, three reasons in the open, as a judgement', () => {
    const panel = show();
    expect(panel.getByText('Three.').closest('details')).toBeNull();
    expect(panel.getByText('Four.').closest('details')!.querySelector('summary')!.textContent).toBe(
      plural('en', face.more, 1),
    );
    expect(panel.getByRole('heading', { name: profile.avoidWhen })).toBeTruthy();
    expect(panel.getByText(face.judgement)).toBeTruthy();
  });

  it('has the headline answers in words, each a link to its row', () => {
    const strip = show().getByRole('list', { name: face.headlines });
    expect(within(strip).getAllByRole('link')).toHaveLength(headlineDimensions.length);
    expect(within(strip).getByRole('link', { name: 'Row tpu Yes' }).getAttribute('href')).toBe('#tpu');
  });

  it('names users of three houses, the first command, and what to compare it with', () => {
    const panel = show();
    expect(panel.getByRole('link', { name: 'Pond' }).getAttribute('href')).toBe('#user-pond');
    expect(panel.queryByRole('link', { name: 'Hive Two' })).toBeNull();
    expect(panel.getByRole('group', { name: 'Hills' }).textContent).toBe('dig ant');
    expect(panel.getByRole('link', { name: plural('en', face.commands, 1) }).getAttribute('href')).toBe(
      '#install',
    );
    expect(panel.getByRole('link', { name: 'BEE' }).getAttribute('href')).toBe('/en/compare/ant-vs-bee/');
    expect(panel.getByRole('link', { name: 'FLY' }).getAttribute('href')).toBe(
      '/en/compare/?libraries=ant,fly',
    );
    expect(panel.getByRole('heading', { name: face.users })).toBeTruthy();
  });

  it('leads from a retired library to what still runs, and says that it was used', () => {
    const retirement = {
      since: '2023-09',
      summary: 'It ended.',
      last_release: '1.0',
      still_runs: ['Old hills.'],
      breaks: [{ what: 'New ones.', source: ['docs'] }],
      ways_out: [{ to: 'Bee', how: 'Fly.', source: ['docs'] }],
      source: ['docs'],
    };
    const panel = show({ ...library, retirement }, { ...ant, status: 'retired' });
    expect(panel.getByRole('link', { name: face.retired }).getAttribute('href')).toBe('#retirement');
    expect(panel.getByRole('heading', { name: face.usersPast })).toBeTruthy();
  });
});

describe('the life of a library in its face', () => {
  it('says the last full year, or why it was not measured', () => {
    const shared = { id: 'ant', name: 'Ant', profiled: true };
    const record = {
      repository: 'https://madeup.example/ants/ant',
      commit: '0123456789abcdef0123456789abcdef01234567',
      cut: '2024-02-03',
      born: '2021-11-05',
      years: [
        { year: 2022, commits: 1200, people: 9 },
        { year: 2023, commits: 40, people: 1 },
      ],
      people: 10,
      left_out: { merges: 3, robots: 0, robot_names: [], collective: 0, collective_names: [] },
      tags: { all: 0, releases: 0, preliminary: 0 },
    };
    render(<FaceLife vitals={{ ...shared, record }} locale="en" messages={messages} />);
    expect(screen.getByText('2023: 40 commits, 1 person.')).toBeTruthy();
    cleanup();
    render(<FaceLife vitals={{ ...shared, not_measured: 'too-large' }} locale="en" messages={messages} />);
    expect(
      screen.getByText(fill(messages.vitals.notMeasured, { reason: messages.vitals.reasons['too-large'] })),
    ).toBeTruthy();
  });
});

describe('the facts of a profile', () => {
  it('are folded by group under what each comes to', () => {
    const disagreement = [{ says: 'Yes.', sources: [] }];
    const cells = {
      license: cell('value', 'MIT'),
      tpu: { ...cell('yes', 'Yes'), disagreement },
      cpu: cell('yes', 'Yes'),
      intel_gpu: cell('unknown', 'Unknown'),
    };
    render(
      <FactsTable column={column('ant', 'Ant', cells)} groups={groups} locale="en" messages={messages} />,
    );
    const sums = screen
      .getAllByRole('heading', { level: 3 })
      .map((heading) => [heading.textContent, heading.nextElementSibling!.textContent]);
    expect(sums).toEqual([
      ['Identity', plural('en', parts.values, 1)],
      ['Hardware', `2 yes, 1 unknown; ${plural('en', parts.disputed, 1)}`],
    ]);
    expect(document.getElementById('tpu')!.closest('details')!.open).toBe(false);
  });
});
