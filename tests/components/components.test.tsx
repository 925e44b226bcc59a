// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CompareBar } from '@/components/compare/compare-bar.client';
import { CompareTable } from '@/components/compare/compare-table';
import { CompareView } from '@/components/compare/compare-view.client';
import { GainsLosses } from '@/components/compare/gains-losses';
import { PickButton } from '@/components/compare/pick-button.client';
import { FactEvidence } from '@/components/fact/fact-evidence';
import { FactValue } from '@/components/fact/fact-value';
import { HomeBoard } from '@/components/home/home-board.client';
import { SearchPalette } from '@/components/search/search-palette.client';
import { ThemeSwitch } from '@/components/site/theme-switch.client';
import { TranslationNotice } from '@/components/site/translation-notice';
import { Marked } from '@/components/ui/marked';
import { TriState } from '@/components/home/tri-state';
import { gainsAndLosses } from '@/lib/compare/rows';
import type { FilterRecord } from '@/lib/filter/filter';
import { getMessages } from '@/lib/i18n/locales-fs';
import { cell, groups, left, right } from '../support/columns';

const messages = getMessages('en');
const libraries = ['left', 'right', 'third'].map((id) => ({
  id,
  name: id[0]!.toUpperCase() + id.slice(1),
  hue: 'slate',
}));
const tpu = groups[1]!.rows[0]!;

beforeEach(() => {
  localStorage.clear();
  window.history.replaceState(null, '', '/en/');
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('a fact', () => {
  it('says its answer in a word beside the sign', () => {
    render(
      <FactValue locale="en" cell={{ ...cell('partial', 'Partial'), since: '2.0' }} words={messages.fact} />,
    );
    expect(screen.getByText('Partial')).toBeTruthy();
    expect(screen.getByText('since 2.0')).toBeTruthy();
  });

  it('opens its sources with publisher, date and day of the check', async () => {
    render(
      <FactEvidence cell={cell('yes', 'Yes')} row={tpu} owner={left} locale="en" words={messages.fact} />,
    );
    await userEvent.click(screen.getByText('1 source'));
    expect(screen.getByRole('link', { name: 'Docs' }).getAttribute('href')).toBe('https://docs.example/');
    expect(screen.getByText(/Checked on 20 Nov 2026/).textContent).toBe('Checked on 20 Nov 2026 (fresh)');
    expect(screen.getByRole('link', { name: 'Correct this (Left, Google TPU)' }).getAttribute('href')).toBe(
      '/en/correct/?library=left&dimension=tpu',
    );
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
        words={messages.fact}
      />,
    );
    expect(screen.getByText('1 source').closest('summary')!.textContent).toBe(
      '1 source · the vendor’s own word · Sources disagreeoverdue for Google TPU',
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
        words={messages.fact}
      />,
    );
    expect(
      screen
        .getByText('Leans on OldServer, retired; since Aug 2025; successor: NewServer')
        .closest('details'),
    ).toBeNull();
  });

  it('says so where no source was found', () => {
    render(
      <FactEvidence
        cell={cell('unknown', 'Unknown')}
        row={tpu}
        owner={left}
        locale="en"
        words={messages.fact}
      />,
    );
    expect(screen.getByText('No source found.')).toBeTruthy();
    expect(screen.getByRole('link', { name: /Correct this/ })).toBeTruthy();
  });
});

describe('the comparison table', () => {
  it('ties both headers to each value and names the library in each cell', () => {
    render(<CompareTable columns={[left, right]} groups={groups} locale="en" words={messages} />);
    const table = screen.getByRole('table', { name: 'Comparison of Left and Right' });
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

  it('tells gains, losses and what is not known in sentences', () => {
    render(
      <GainsLosses
        from={left}
        to={right}
        change={gainsAndLosses(groups, left, right)}
        locale="en"
        words={messages.compare}
      />,
    );
    expect(screen.getByRole('heading', { name: 'From Left to Right' })).toBeTruthy();
    expect(screen.getByText(/Partial in Right, Yes in Left\./)).toBeTruthy();
    expect(screen.getByText('0 gains. 1 loss. 1 not known.')).toBeTruthy();
  });
});

describe('the live comparison', () => {
  beforeEach(() => {
    vi.stubGlobal('fetch', async (address: string) => Response.json(address.includes('left') ? left : right));
    window.history.replaceState(null, '', '/en/compare/?libraries=left,right&nonsense=1');
  });

  it('loads the columns of the address, says what it ignored, hides same rows and writes the address', async () => {
    render(<CompareView libraries={libraries} groups={groups} locale="en" messages={messages} />);
    await screen.findByRole('table');
    expect(screen.getByText(/it was ignored: nonsense=1/)).toBeTruthy();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Differences only' }));
    expect(screen.getByText('1 same row hidden')).toBeTruthy();
    expect(screen.queryByRole('rowheader', { name: 'CPU' })).toBeNull();
    expect(window.location.search).toBe('?libraries=left,right&differences=1');
  });

  it('moves, makes a baseline and removes from the header', async () => {
    render(<CompareView libraries={libraries} groups={groups} locale="en" messages={messages} />);
    await screen.findByRole('table');
    await userEvent.click(screen.getByRole('button', { name: 'Move Left to the right' }));
    expect(window.location.search).toBe('?libraries=right,left');
    await userEvent.click(screen.getByRole('button', { name: 'Make Left the baseline' }));
    expect(screen.getByRole('heading', { name: 'From Left to Right' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Remove Left' }));
    expect(window.location.search).toBe('?libraries=right');
    expect(screen.getByText('Choose two libraries to begin.')).toBeTruthy();
  });

  it('says so when a column cannot be loaded', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 500 }));
    window.history.replaceState(null, '', '/en/compare/?libraries=third,right');
    render(<CompareView libraries={libraries} groups={groups} locale="en" messages={messages} />);
    expect(await screen.findByText(/could not be loaded/)).toBeTruthy();
  });
});

describe('the picks', () => {
  it('are the same in button and bar, survive a new rendering, and empty', async () => {
    const page = (
      <>
        <PickButton id="left" name="Left" hue="slate" words={messages.picks} />
        <PickButton id="right" name="Right" hue="slate" words={messages.picks} />
        <CompareBar locale="en" words={messages.picks} />
      </>
    );
    const { unmount } = render(page);
    await userEvent.click(screen.getByRole('button', { name: 'Compare Left' }));
    expect(screen.getByText('Pick one more.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Compare Right' }));
    expect(screen.getByRole('link', { name: 'Compare them' }).getAttribute('href')).toBe(
      '/en/compare/?libraries=left,right',
    );
    unmount();
    render(page);
    expect(screen.getByRole('button', { name: 'Picked Left' }).getAttribute('aria-pressed')).toBe('true');
    await userEvent.click(screen.getByRole('button', { name: 'Empty' }));
    expect(screen.queryByRole('region', { name: 'Picked for comparison' })).toBeNull();
  });
});

describe('the home board', () => {
  const record = (id: string, tpu: 'yes' | 'partial' | 'unknown', retired = false): FilterRecord => ({
    id,
    name: id,
    released: '2026',
    retired,
    supports: { tpu },
    facets: { language: ['Python'], license: ['MIT'], status: [retired ? 'retired' : 'active'] },
  });
  const records = [record('left', 'yes'), record('right', 'partial'), record('third', 'unknown', true)];
  const board = () => (
    <HomeBoard
      cards={Object.fromEntries(
        records.map(({ id }) => [
          id,
          <article key={id} data-library={id}>
            <h3>{id}</h3>
          </article>,
        ]),
      )}
      records={records}
      facets={[
        {
          kind: 'dimensions',
          facet: 'hardware',
          name: 'Hardware',
          folded: false,
          options: [{ value: 'tpu', name: 'Google TPU' }],
        },
      ]}
      vocabulary={{
        dimensions: ['tpu'],
        facets: { language: ['Python'], license: ['MIT'], status: ['active', 'retired'] },
      }}
      names={{ dimensions: { tpu: 'Google TPU' }, facets: messages.home.facets, values: {} }}
      notes={{ right: { tpu: 'By a plug-in.' } }}
      locale="en"
      messages={messages}
    />
  );

  it('keeps retired libraries behind a visible switch', () => {
    render(board());
    expect(screen.getByText('1 retired library: third')).toBeTruthy();
    expect(screen.getByText('3 libraries')).toBeTruthy();
  });

  it('filters by yes with live counts, tells near misses with reasons, and clears', async () => {
    render(board());
    const question = screen.getByRole('group', { name: 'Google TPU' });
    await userEvent.click(within(question).getByRole('radio', { name: 'yes 1' }));
    expect(window.location.search).toBe('?tpu=yes');
    expect(screen.getByText('1 of 3 libraries fits')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Near misses' })).toBeTruthy();
    expect(screen.getByText('By a plug-in.')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Left out by an unknown' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Remove the condition Google TPU: yes' }));
    expect(window.location.search).toBe('');
  });

  it('names what it ignores', () => {
    window.history.replaceState(null, '', '/en/?tpu=maybe');
    render(board());
    expect(screen.getByText(/it was ignored: tpu=maybe/)).toBeTruthy();
  });
});

describe('small parts', () => {
  it('marks the matched stretches only', () => {
    render(
      <p data-testid="p">
        <Marked text="Google TPU" ranges={[[7, 10]]} />
      </p>,
    );
    expect(screen.getByTestId('p').innerHTML).toBe('Google <mark>TPU</mark>');
  });

  it('offers any, yes and no', async () => {
    const change = vi.fn();
    render(
      <TriState
        name="tpu"
        label="TPU"
        wish="yes"
        counts={{ yes: 2, no: 1 }}
        words={messages.home.choices}
        onChange={change}
      />,
    );
    await userEvent.click(screen.getByRole('radio', { name: 'no 1' }));
    expect(change).toHaveBeenCalledWith('no');
  });

  it('remembers the theme', async () => {
    render(<ThemeSwitch words={messages.theme} />);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Colours' }), 'dark');
    expect(document.documentElement.dataset.theme).toBe('dark');
    expect(localStorage.getItem('dl-atlas:theme')).toBe('dark');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Colours' }), 'system');
    expect(document.documentElement.dataset.theme).toBeUndefined();
  });

  it('says so when the search index cannot be loaded', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    render(<SearchPalette locale="en" words={messages.search} support={messages.support} />);
    await userEvent.keyboard('/');
    await userEvent.type(screen.getByRole('combobox', { name: 'Search the atlas' }), 'jax');
    expect(await screen.findByText(/could not be loaded/)).toBeTruthy();
  });
});

describe('the notice of missing words', () => {
  const chinese = getMessages('zh');
  const outdated = { path: ['summary'], translated: '2026-11-01', changed: '2026-11-20' };

  it('says how many are missing, and the dates where the English changed', () => {
    render(
      <TranslationNotice
        gaps={[undefined, { missing: [['summary'], ['prose']], outdated: [outdated] }]}
        locale="zh"
        words={chinese.translation}
      />,
    );
    const notice = document.querySelector('[data-translation="2 1"]')!;
    expect(notice.textContent).toContain('本页还有2处没有译成中文');
    expect(notice.textContent).toContain('2026年11月1日');
    expect(notice.textContent).toContain('2026年11月20日');
  });

  it('is not there where nothing is lacking', () => {
    const { container } = render(
      <TranslationNotice
        gaps={[undefined, { missing: [], outdated: [] }]}
        locale="zh"
        words={chinese.translation}
      />,
    );
    expect(container.childElementCount).toBe(0);
  });
});
