import { describe, expect, it } from 'vitest';
import { marksOf, sourceOf, stepsOf } from '@/lib/programs/steps';

const python = [
  '# After https://made.example/docs',
  'import made',
  '',
  '# step: data',
  '',
  '# Four points.',
  'x = made.line(4)',
  '',
  '# step: train',
  'for i in range(3):',
  '    # step: no mark, it says more',
  '    x.fit()',
  '',
  '',
];

describe('steps of a program', () => {
  it('are the head and what stands below each mark, without blank lines at the ends, with the line of the file', () => {
    expect(stepsOf(python.join('\n'), 'py')).toEqual([
      { code: '# After https://made.example/docs\nimport made', line: 1 },
      { id: 'data', code: '# Four points.\nx = made.line(4)', line: 6 },
      { id: 'train', code: 'for i in range(3):\n    # step: no mark, it says more\n    x.fit()', line: 10 },
    ]);
  });

  it('keep how far a line is set in, and lines that end in the way of Windows', () => {
    expect(stepsOf('class Made {\n  // step: go-on\n    go();\n}\n', 'java')).toEqual([
      { code: 'class Made {', line: 1 },
      { id: 'go-on', code: '    go();\n}', line: 3 },
    ]);
    expect(stepsOf('# step: data\r\nx = 1\r\n', 'py')).toEqual([{ id: 'data', code: 'x = 1\r', line: 2 }]);
  });

  it('are one without a name where there is no mark, and none where there is no line', () => {
    expect(stepsOf('x = 1\ny = 2\n', 'py')).toEqual([{ code: 'x = 1\ny = 2', line: 1 }]);
    expect(stepsOf('\n\n', 'py')).toEqual([]);
    expect(stepsOf('# step: data\n# step: model\nx = 1', 'py')).toEqual([
      { id: 'model', code: 'x = 1', line: 3 },
    ]);
  });

  it.each([
    ['py', '# step: model'],
    ['jl', '# step: model'],
    ['exs', '  # step: model'],
    ['rs', '// step: model'],
    ['mjs', '// step: model'],
    ['java', '    // step: model'],
    ['m', '% step: model'],
    ['wl', '(* step: model *)'],
  ])('begin in a .%s with the comment "%s"', (extension, mark) => {
    expect(stepsOf(`${mark}\nbody`, extension)).toEqual([{ id: 'model', code: 'body', line: 2 }]);
  });

  it('do not begin with a comment of another language, nor within a line', () => {
    expect(marksOf('// step: model\nx = 1 # step: loss\n"# step: train"', 'py')).toEqual([]);
  });
});

describe('marks', () => {
  it('that only look like one have no id', () => {
    const code =
      '# step: data\n#step:model\n# Step: loss\n# step: the loss\n# steps: train\n# step：train\n# step by step';
    expect(marksOf(code, 'py').map(({ id, line }) => [line, id])).toEqual([
      [1, 'data'],
      [2, undefined],
      [3, undefined],
      [4, undefined],
      [5, undefined],
      [6, undefined],
    ]);
  });
});

describe('the page that a program follows', () => {
  it.each([
    ['py', '# After https://made.example/docs/#part', 'https://made.example/docs/#part'],
    ['wl', '(* After https://made.example/docs *)', 'https://made.example/docs'],
    ['rs', '// After https://made.example/docs', 'https://made.example/docs'],
    ['py', '# After http://made.example/docs', undefined],
    ['py', '# After all, https://made.example', undefined],
    ['py', 'x = "# After https://made.example"', undefined],
  ])('in a .%s: %s', (extension, line, wanted) => {
    expect(sourceOf(`import made\n${line}\n`, extension)).toBe(wanted);
  });
});
