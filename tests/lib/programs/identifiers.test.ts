import { describe, expect, it } from 'vitest';
import { createIdentifierSearch, identifiersIn, indexIdentifiers } from '@/lib/programs/identifiers';

describe('identifiers that a library brings', () => {
  it('are reached, imported, called or named as arguments, none that the program names itself', () => {
    const code = [
      '# After swarm.documentation: not an identifier.',
      'import hivelib as insects',
      'from hivelib.workers import Forager',
      'honeycomb = insects.build_comb(cell_count=3, label="nectar_source")',
      'def gather_honey(flowers, basket):',
      '    for blossom in flowers:',
      '        basket = Forager(blossom).collect(basket)',
      '    return basket',
      'honeycomb.fill_with(gather_honey)',
      'gather_honey(honeycomb)',
      'print(len(honeycomb))',
    ].join('\n');
    expect(identifiersIn(code, 'py').sort()).toEqual(
      ['hivelib', 'workers', 'Forager', 'build_comb', 'cell_count', 'collect', 'fill_with'].sort(),
    );
  });

  it('are found in Rust, JavaScript and Wolfram too', () => {
    expect(
      identifiersIn(
        'use hive::Swarmer;\nlet mut honeycomb = Swarmer::with_queen(&device);\nhoneycomb.gather_all();',
        'rs',
      ),
    ).toEqual(['Swarmer', 'with_queen', 'gather_all']);
    expect(
      identifiersIn(
        "import * as bees from 'bees';\nconst honeycomb = bees.honeycombOf({ cells: 3 });",
        'mjs',
      ),
    ).toEqual(['honeycombOf']);
    expect(identifiersIn('honeycomb = HiveChain[{3, 4}]; (* HoneyChain[] *)', 'wl')).toEqual(['HiveChain']);
  });
});

const index = indexIdentifiers(
  [
    { library: 'ant', task: 'leave', extension: 'py', code: 'ant.export_nest()\nant.value_and_grad()' },
    { library: 'ant', task: 'train', extension: 'py', code: 'ant.value_and_grad()' },
    {
      library: 'bee',
      task: 'train',
      extension: 'py',
      code: 'bee.value_and_grad()\nbee.export()\nbee.Anteater()',
    },
  ],
  ['train', 'leave'],
  ['Anteater'],
);

describe('the index', () => {
  it('keeps of each library the first task, and leaves out names of libraries', () => {
    expect(index).toEqual({
      libraries: ['ant', 'bee'],
      tasks: ['train', 'leave'],
      found: { value_and_grad: [0, 2], export: [2], export_nest: [1] },
    });
  });

  const find = createIdentifierSearch(index);

  it('finds what is surely an identifier anywhere in a text, however it is reached', () => {
    const both = [
      { name: 'value_and_grad', library: 'ant', task: 'train' },
      { name: 'value_and_grad', library: 'bee', task: 'train' },
    ];
    expect(find('value_and_grad')).toEqual({ programs: both, sure: true });
    expect(find('how do I call ant.value_and_grad?')).toEqual({ programs: both, sure: true });
    expect(find('ValueAndGrad').programs).toEqual(both);
  });

  it('takes a plain word for one only where it stands alone, and not for sure', () => {
    expect(find('export')).toEqual({
      programs: [{ name: 'export', library: 'bee', task: 'train' }],
      sure: false,
    });
    expect(find('export to onnx').programs).toEqual([]);
    expect(find('__proto__').programs).toEqual([]);
    expect(find('constructor').programs).toEqual([]);
    expect(find('').programs).toEqual([]);
  });
});
