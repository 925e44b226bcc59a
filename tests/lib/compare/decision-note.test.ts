import fc from 'fast-check';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { describe, expect, it } from 'vitest';
import { toColumn } from '@/lib/fact/column';
import { toRowGroups } from '@/lib/compare/rows';
import { checkContent } from '@/lib/content/check';
import { noteToMarkdown, toDecisionNote, type NoteInput } from '@/lib/compare/decision-note';
import { dimensions, groupIds, wordsIn } from '@/lib/dimensions/register';
import { leavingFrom } from '@/lib/compare/migration';
import { getMessages } from '@/lib/i18n/locales-fs';
import { mapQuery, parseMap, toggleShown } from '@/lib/filter/map-state';
import type { Bridge } from '@/lib/schema/bridge';
import { cell, groups, left, right } from '../../support/columns';

const messages = getMessages('en');
const { collection } = checkContent('content', '2026-11-25');

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

describe('a decision note', () => {
  const input: NoteInput = {
    columns: [left, right],
    groups,
    locale: 'en',
    address: 'https://atlas.example/en/find/?must=tpu',
    day: '2026-11-25',
    words: messages.note,
    question: {
      must: ['Google TPU'],
      wish: [],
      partial: 'enough',
      unmatched: ['zebra'],
      fits: ['Left: Profiler (yes)'],
      open: [],
      fails: ['Right: Google TPU (meets it only in part)'],
    },
  };

  it('holds conditions, answer, differences, unknowns, sources with dates and the address, and is read back so', () => {
    const nodes = read(noteToMarkdown(toDecisionNote(input)));
    expect(nodes.filter(({ type }) => type === 'heading').map(textOf)).toEqual([
      'Decision note: Left and Right',
      'Must',
      'Would be nice',
      'Fits',
      'Open through an unknown',
      'Does not fit',
      'Differences among what is compared',
      'To test yourself',
      'Sources',
    ]);
    const text = nodes.map(textOf).join('\n');
    for (const part of [
      '25 Nov 2026',
      'https://atlas.example/en/find/?must=tpu',
      'No condition was found for: zebra.',
      'A partial answer is enough.',
      'Right: Google TPU (meets it only in part)',
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

  it('speaks the language of the reader', () => {
    const zh = getMessages('zh');
    const rows = toRowGroups(dimensions, zh.groups, (words) => wordsIn(words, 'zh'));
    const columns = collection.libraries
      .slice(0, 2)
      .map((library) => toColumn(library, 'zh', zh, '2026-11-25'));
    const headings = read(
      noteToMarkdown(toDecisionNote({ ...input, locale: 'zh', groups: rows, columns, words: zh.note })),
    )
      .filter(({ type }) => type === 'heading')
      .map(textOf);
    expect(headings[0]).toBe('决策记录：Flux和JAX');
    expect(headings.slice(1).join('')).not.toMatch(/[a-z]{3}/i);
  });
});

describe('what it costs to leave', () => {
  const bridge = (name: string, status: Bridge['status'], official = false): Bridge => ({
    from: 'left',
    to: 'right',
    name,
    kind: 'guide',
    status,
    official,
    moves: 'code',
    url: 'https://x.example/',
    note: 'x',
    checked: '2026-11-20',
    sources: [],
  });
  const onnx = (state: 'yes' | 'partial' | 'no' | 'unknown') => cell(state, state);
  it('takes ONNX from the facts: it leads only where both sides speak it', () => {
    for (const [out, into, leads] of [
      ['yes', 'partial', true],
      ['partial', 'partial', true],
      ['yes', 'no', false],
      ['unknown', 'yes', false],
    ] as const) {
      const from = { ...left, cells: { ...left.cells, onnx_export: onnx(out) } };
      const to = { ...right, cells: { ...right.cells, onnx_import: onnx(into) } };
      expect(leavingFrom(from, to, []).onnx).toEqual({ export: out, import: into, leads });
    }
  });
  it('lists the tools of this way only, living ones first', () => {
    const from = { ...left, cells: { ...left.cells, onnx_export: onnx('yes') } };
    const to = { ...right, cells: { ...right.cells, onnx_import: onnx('yes') } };
    const bridges = [
      bridge('D', 'retired'),
      bridge('C', 'active'),
      { ...bridge('X', 'active'), to: 'third' },
      bridge('B', 'active', true),
      bridge('A', 'maintenance'),
    ];
    expect(leavingFrom(from, to, bridges).bridges.map(({ name }) => name)).toEqual(['B', 'C', 'A', 'D']);
  });
  it('knows a way out of MXNet and others for the real libraries', () => {
    expect(collection.bridges.length).toBeGreaterThan(50);
    for (const to of ['pytorch', 'tensorflow', 'jax'])
      expect(
        collection.bridges.some((entry) => entry.from === 'mxnet' && entry.to === to),
        to,
      ).toBe(true);
  });
});

describe('what the map shows', () => {
  const known = ['jax', 'flux', 'mxnet'];
  it('stands in the address and is read back', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...known)),
        fc.uniqueArray(fc.constantFrom(...groupIds)),
        (libraries, shown) => {
          expect(parseMap(mapQuery({ libraries, groups: shown }), known)).toEqual({
            state: { libraries, groups: shown },
            ignored: [],
          });
        },
      ),
    );
    expect(parseMap('?libraries=jax,mars,jax&x=1', known)).toEqual({
      state: { libraries: ['jax'], groups: [] },
      ignored: ['libraries=mars', 'libraries=jax', 'x=1'],
    });
    fc.assert(fc.property(fc.webQueryParameters(), (query) => void parseMap(`?${query}`, known)));
  });
  it('switches one and never hides all', () => {
    expect(toggleShown(known, [], 'flux')).toEqual(['jax', 'mxnet']);
    expect(toggleShown(known, ['jax', 'mxnet'], 'flux')).toEqual([]);
    expect(toggleShown(known, ['jax'], 'jax')).toEqual([]);
  });
});
