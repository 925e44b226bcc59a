import { expect, it } from 'vitest';
import { packagesOfTree } from '../../../scripts/footprint/rust';

it('what cargo compiles: each package of its tree once, whatever is said behind it', () => {
  const told = [
    'programs v0.0.0 (/made-up/programs)',
    'ant v1.2.0',
    'ant-derive v0.3.1 (proc-macro)',
    'bee v2.0.0-rc.1+build (*)',
    'ant v1.2.0 (*)',
    'ant v0.9.0',
    '',
  ].join('\n');
  expect([...packagesOfTree(told)]).toEqual([
    'programs 0.0.0',
    'ant 1.2.0',
    'ant-derive 0.3.1',
    'bee 2.0.0-rc.1+build',
    'ant 0.9.0',
  ]);
  expect(packagesOfTree('').size).toBe(0);
});
