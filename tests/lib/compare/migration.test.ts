import { describe, expect, it } from 'vitest';
import { migrationBetween } from '@/lib/compare/migration';
import type { Bridge } from '@/lib/schema/bridge';
import { cell, left, right } from '../../support/made-up/columns';

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
      expect(migrationBetween(from, to, []).onnx).toEqual({ export: out, import: into, leads });
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
    expect(migrationBetween(from, to, bridges).bridges.map(({ name }) => name)).toEqual(['B', 'C', 'A', 'D']);
  });
});
