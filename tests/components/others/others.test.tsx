// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { OtherNameEntry } from '@/components/others/other-name';
import { OtherNotes } from '@/components/others/other-notes';
import { fill, formatDate } from '@/lib/i18n/format';
import { getMessages } from '@/lib/i18n/locales-fs';
import type { OtherName } from '@/lib/schema/words/gazetteer';

const messages = getMessages('en');
const ropework: OtherName = {
  id: 'ropework',
  name: 'Ropework',
  kind: 'runtime',
  languages: ['Knot', 'Splice'],
  what: 'Runs models that hang on a rope.',
  status: 'retired',
  ended: '2024-05',
  note: 'Its README says so.',
  url: 'https://madeup.example/ropework',
  instead: ['madeup', 'knot'],
  checked: '2026-11-20',
  sources: [{ url: 'https://madeup.example/notice', title: 'Notice', publisher: 'Nobody', date: '2024-05' }],
};
const leads = [
  { id: 'madeup', name: 'Madeup', profiled: true },
  { id: 'knot', name: 'Knot', profiled: false },
];
const show = (other: OtherName) =>
  render(
    <ul>
      <OtherNameEntry other={other} leads={leads} locale="en" messages={messages} />
    </ul>,
  );

afterEach(cleanup);

describe('a name without a profile on its page', () => {
  it('is an entry with its anchor, what it is, its languages and its state', () => {
    show(ropework);
    const [entry] = screen.getAllByRole('listitem') as [HTMLElement];
    expect(entry.id).toBe('ropework');
    const heading = within(entry).getByRole('heading', { level: 3 });
    expect(within(heading).getByRole('link', { name: 'Ropework' }).getAttribute('href')).toBe(ropework.url);
    expect(heading.textContent).toContain('Knot, Splice');
    const notice = fill(messages.others.ended, { date: formatDate('en', '2024-05') });
    expect(heading.textContent).toContain(`${messages.status.retired} (${notice})`);
    expect(entry.textContent).toContain(`${ropework.what} ${ropework.note}`);
  });

  it('leads to profiles and to other names of the page', () => {
    show(ropework);
    const to = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
    expect([to('Madeup'), to('Knot')]).toEqual(['/en/libraries/madeup/', '#knot']);
  });

  it('has no state where it is a language, and no link where it has no page of its own', () => {
    const { id, name, what, instead, checked, sources } = ropework;
    show({ id, name, what, instead, checked, sources, kind: 'language' });
    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('Ropework');
    expect(screen.queryByRole('link', { name: 'Ropework' })).toBeNull();
  });
});

describe('a name in English words on a Chinese page', () => {
  it('is marked as English wherever it stands', () => {
    const name = 'ropes for Knot';
    render(
      <ul>
        <OtherNameEntry
          other={{ ...ropework, name }}
          leads={[
            { id: 'twine', name: 'twine for R', profiled: false },
            { id: 'madeup', name: 'Madeup', profiled: true },
          ]}
          locale="zh"
          messages={getMessages('zh')}
        />
      </ul>,
    );
    const language = (text: string) =>
      screen.getAllByText(text).map((element) => element.closest('[lang]')?.getAttribute('lang'));
    expect(language(name)).toEqual(['en', 'en']);
    expect(language('twine for R')).toEqual(['en']);
    expect(language('Madeup')).toEqual([undefined]);
  });
});

describe('the note on what was named', () => {
  const notes = (others: Parameters<typeof OtherNotes>[0]['others']) =>
    render(<OtherNotes others={others} locale="en" words={messages.others.note} />);

  it('says what each is and leads to its answer', () => {
    notes([ropework]);
    const list = screen.getByRole('list', { name: messages.others.note.title });
    expect(list.textContent).toContain(fill(messages.others.note.says, { name: 'Ropework' }));
    expect(list.textContent).toContain(ropework.what);
    expect(within(list).getByRole('link').getAttribute('href')).toBe('/en/others/#ropework');
  });

  it('is not there where nothing was named', () => {
    notes([]);
    expect(screen.queryByRole('list')).toBeNull();
  });
});
