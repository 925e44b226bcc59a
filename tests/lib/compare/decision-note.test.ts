import fc from 'fast-check';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { describe, expect, it } from 'vitest';
import { toColumn } from '@/lib/fact/column';
import { noteToMarkdown, toDecisionNote, type NoteInput } from '@/lib/compare/decision-note';
import { getMessages } from '@/lib/i18n/locales-fs';
import { cell, groups, left, right } from '../../support/made-up/columns';
import { plainLibrary } from '../../support/made-up/plain-library';

const messages = getMessages('en');

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}
const textOf = (node: Node): string =>
  node.type === 'text' || node.type === 'inlineCode' || node.type === 'html'
    ? (node.value ?? '')
    : (node.children ?? []).map(textOf).join('');
const read = (markdown: string): readonly Node[] =>
  (remark().use(remarkGfm).parse(markdown) as Node).children ?? [];

const input: NoteInput = {
  columns: [left, right],
  groups,
  locale: 'en',
  address: 'https://atlas.example/en/find/?must=tpu',
  day: '2026-11-25',
  words: {
    ...messages.note,
    state: 'Made from the data of 24 Nov 2026: https://atlas.example/as-of/2026-11-24/libraries.json',
  },
  question: {
    must: ['Google TPU'],
    wish: [],
    partial: 'yes',
    unmatched: ['zebra'],
    fits: ['Left: Profiler (yes)'],
    open: [],
    fails: ['Right: Google TPU (only partially met)'],
  },
};

describe('a decision note', () => {
  it('holds conditions, answer, differences, unknowns, sources with dates and the address, and is read back so', () => {
    const nodes = read(noteToMarkdown(toDecisionNote(input)));
    expect(nodes.filter(({ type }) => type === 'heading').map(textOf)).toEqual([
      'Decision note: Left and Right',
      'Must have',
      'Nice to have',
      'Fits',
      'Cannot be judged: information missing',
      'Does not fit',
      'Differences between the libraries compared',
      'Find out for yourself',
      'Sources',
    ]);
    const text = nodes.map(textOf).join('\n');
    for (const part of [
      '25 Nov 2026',
      'https://atlas.example/en/find/?must=tpu',
      'Not understood and ignored: zebra.',
      'Partial support counts as a match: yes.',
      'Made from the data of 24 Nov 2026: https://atlas.example/as-of/2026-11-24/libraries.json',
      'Right: Google TPU (only partially met)',
      'Intel GPU: Left and Right',
      'Google TPU, Left (checked on 20 Nov 2026): Docs, Project, 2026-10, https://docs.example/',
    ])
      expect(text).toContain(part);
    const rows = nodes
      .find(({ type }) => type === 'table')!
      .children!.map((row) => row.children!.map(textOf));
    expect(rows).toEqual([
      ['Dimension', 'Left 1.0', 'Right 1.0'],
      ['Licence', 'MIT', 'Apache-2.0'],
      ['Google TPU', 'Yes', 'Partial: Only | in part.'],
      ['Intel GPU', 'Unknown', 'Unknown'],
    ]);
  });
});

describe('a decision note as Markdown', () => {
  it('is what a person would write down, line by line', () => {
    const question = { ...input.question!, wish: ['Profiler'], unmatched: ['zebra', 'quark'] };
    expect(noteToMarkdown(toDecisionNote({ ...input, question }))).toBe(`# Decision note: Left and Right

Made on 25 Nov 2026 from https://atlas.example/en/find/?must=tpu

## Must have

- Google TPU

## Nice to have

- Profiler

Partial support counts as a match: yes.

Not understood and ignored: zebra, quark.

## Fits

- Left: Profiler (yes)

## Cannot be judged: information missing

none

## Does not fit

- Right: Google TPU (only partially met)

## Differences between the libraries compared

| Dimension | Left 1.0 | Right 1.0 |
| --- | --- | --- |
| Licence | MIT | Apache-2.0 |
| Google TPU | Yes | Partial: Only \\| in part. |
| Intel GPU | Unknown | Unknown |

## Find out for yourself

We found no source for these.

- Intel GPU: Left and Right

## Sources

- Licence, Left (checked on 20 Nov 2026): Docs, Project, 2026-10, https://docs.example/
- Licence, Right (checked on 20 Nov 2026): Docs, Project, 2026-10, https://docs.example/
- Google TPU, Left (checked on 20 Nov 2026): Docs, Project, 2026-10, https://docs.example/
- Google TPU, Right (checked on 20 Nov 2026): Docs, Project, 2026-10, https://docs.example/

Made from the data of 24 Nov 2026: https://atlas.example/as-of/2026-11-24/libraries.json

Facts and sources come from DL Atlas (CC BY 4.0). Which of them matter is for you to judge.

`);
  });

  it('says nothing of unmatched words where all were understood', () => {
    const question = { ...input.question!, unmatched: [] };
    expect(noteToMarkdown(toDecisionNote({ ...input, question }))).toContain(
      'Partial support counts as a match: yes.\n\n## Fits\n',
    );
  });

  it('keeps its form whatever the facts hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (note) => {
        const odd = { ...left, cells: { ...left.cells, tpu: cell('yes', 'Yes', note) } };
        const table = read(noteToMarkdown(toDecisionNote({ ...input, columns: [odd, right] }))).find(
          ({ type }) => type === 'table',
        )!;
        expect(table.children!.map((row) => row.children!.length)).toEqual([3, 3, 3, 3]);
      }),
    );
  });
});

describe('a decision note in another language', () => {
  it('speaks the language of the reader', () => {
    const zh = getMessages('zh');
    const rows = [
      { id: 'hardware' as const, name: '硬件', rows: [{ ...groups[1]!.rows[0]!, name: '谷歌TPU' }] },
    ];
    const columns = (['no', 'unknown'] as const).map((support, at) =>
      toColumn(
        plainLibrary({
          name: ['Ant', 'Bee'][at]!,
          facts: { tpu: { support, note: '无此功能。', source: ['docs'] } },
        }),
        'zh',
        zh,
        '2026-11-25',
      ),
    );
    const nodes = read(
      noteToMarkdown(toDecisionNote({ ...input, locale: 'zh', groups: rows, columns, words: zh.note })),
    );
    const headings = nodes.filter(({ type }) => type === 'heading').map(textOf);
    expect(headings[0]).toBe('选型记录：Ant和Bee');
    expect(headings.slice(1).join('')).not.toMatch(/[a-z]{3}/i);
    const text = nodes.map(textOf).join('\n');
    expect(text).toContain('谷歌TPU：Bee');
    expect(text).toContain('谷歌TPU，Ant（2026年11月20日核对）：Documentation, Plain project');
    expect(nodes.find(({ type }) => type === 'table')!.children![1]!.children!.map(textOf)).toEqual([
      '谷歌TPU',
      '不支持：无此功能。',
      '未知：无此功能。',
    ]);
  });
});
