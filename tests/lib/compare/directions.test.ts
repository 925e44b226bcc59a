import { describe, expect, it } from 'vitest';
import { noteToMarkdown, toDecisionNote, type NoteInput } from '@/lib/compare/decision-note';
import { gainsAndLosses, isSameRow, shownRows } from '@/lib/compare/rows';
import { togglePick, type Pick } from '@/lib/compare/picks';
import { migrationBetween } from '@/lib/compare/migration';
import type { Bridge } from '@/lib/schema/bridge';
import { getMessages } from '@/lib/i18n/locales-fs';
import type { Support } from '@/lib/schema/fact';
import { cell, column, groups } from '../../support/made-up/columns';

const rows = [{ ...groups[1]!, rows: [groups[1]!.rows[0]!] }];
const of = (state: Support) => column(state, state, { tpu: cell(state, state) });

describe('one row between two libraries', () => {
  it.each([
    ['no', 'partial', 'gains'],
    ['no', 'yes', 'gains'],
    ['partial', 'yes', 'gains'],
    ['yes', 'partial', 'losses'],
    ['yes', 'no', 'losses'],
    ['partial', 'no', 'losses'],
    ['unknown', 'yes', 'open'],
    ['yes', 'unknown', 'open'],
    ['unknown', 'unknown', 'open'],
    ['yes', 'yes', 'none'],
    ['no', 'no', 'none'],
  ] as const)('from %s to %s is among %s', (from, to, where) => {
    const result = gainsAndLosses(rows, of(from), of(to));
    const filled = (['gains', 'losses', 'open'] as const).filter((list) => result[list].length > 0);
    expect(filled).toEqual(where === 'none' ? [] : [where]);
  });

  it('is the same only if answer and words are', () => {
    expect(isSameRow([])).toBe(false);
    expect(isSameRow([cell('yes', 'a'), cell('yes', 'a'), cell('no', 'a')])).toBe(false);
    expect(isSameRow([cell('value', 'a'), cell('value', 'b')])).toBe(false);
    expect(isSameRow([cell('value', 'a')])).toBe(true);
  });
});

describe('the rows of a table', () => {
  it('leave out a group of which nothing is left', () => {
    const same = shownRows(rows, [of('yes'), of('yes')], true, []);
    expect(same).toEqual({ groups: [], hidden: 1 });
    expect(shownRows(rows, [of('yes'), of('yes')], false, [])).toEqual({ groups: rows, hidden: 0 });
  });
});

describe('picks', () => {
  const pick = (id: string): Pick => ({ id, name: id, hue: 'slate' });
  const five = ['a', 'b', 'c', 'd', 'e'].map(pick);
  it('are five at most; one more leaves them as they are', () => {
    expect(togglePick(five.slice(0, 4), pick('e'))).toEqual(five);
    expect(togglePick(five, pick('f'))).toEqual(five);
    expect(togglePick(five, pick('c')).map(({ id }) => id)).toEqual(['a', 'b', 'd', 'e']);
  });
});

describe('tools that lead away', () => {
  const bridge = (name: string, said: Partial<Bridge> = {}): Bridge => ({
    from: 'yes',
    to: 'no',
    name,
    kind: 'guide',
    status: 'active',
    official: false,
    moves: 'code',
    url: 'https://x.example/',
    note: 'x',
    checked: '2026-11-20',
    sources: [],
    ...said,
  });
  it('stand living first, official first, then by name', () => {
    const onnx = { onnx_export: cell('no', 'No'), onnx_import: cell('yes', 'Yes') };
    const [from, to] = [column('yes', 'A', onnx), column('no', 'B', onnx)];
    const all = [
      bridge('z', { status: 'retired', official: true }),
      bridge('y', { status: 'maintenance' }),
      bridge('c'),
      bridge('b'),
      bridge('d', { official: true }),
      bridge('w', { from: 'no' }),
    ];
    const migration = migrationBetween(from, to, all);
    expect(migration.bridges.map(({ name }) => name)).toEqual(['d', 'b', 'c', 'y', 'z']);
    expect(migration.onnx).toEqual({ export: 'No', import: 'Yes', leads: false });
  });
});

describe('a note without a question', () => {
  const { note } = getMessages('en');
  const input = (columns: NoteInput['columns']): NoteInput => ({
    columns,
    groups: rows,
    address: 'https://atlas.example/',
    day: '2026-11-25',
    locale: 'en',
    words: note,
  });
  const headings = (columns: NoteInput['columns']) =>
    toDecisionNote(input(columns)).blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));

  it('holds nothing but its day, the state of the data and what it is, without a library', () => {
    const { title, blocks } = toDecisionNote(input([]));
    expect([title, blocks.map(({ kind }) => kind)]).toEqual([
      note.titleNone,
      ['paragraph', 'paragraph', 'paragraph'],
    ]);
  });

  it('shows all rows of one library, and of two what differs', () => {
    expect(headings([of('yes')])).toEqual([note.differences, note.unknowns, note.sources]);
    expect(toDecisionNote(input([of('yes')])).blocks[2]).toEqual({
      kind: 'table',
      head: ['Dimension', 'yes 1.0'],
      rows: [['Google TPU', 'yes']],
    });
    expect(toDecisionNote(input([of('yes'), of('yes')])).blocks[2]).toEqual({
      kind: 'paragraph',
      text: note.same,
    });
    const text = noteToMarkdown(toDecisionNote(input([of('yes'), of('unknown')])));
    expect(text).toContain(
      '| Dimension | yes 1.0 | unknown 1.0 |\n| --- | --- | --- |\n| Google TPU | yes | unknown |',
    );
    expect(text).toContain('- Google TPU: unknown\n');
    expect(text).toContain(`\n\n${note.unknownsHint}\n\n`);
    expect(noteToMarkdown(toDecisionNote(input([of('yes'), of('no')])))).toContain(
      `## ${note.unknowns}\n\n${note.none}\n\n`,
    );
  });
});
