import { expect, it } from 'vitest';
import { cratesIn, packagesOfTree } from '../../../scripts/footprint/rust';

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

it('asks about this platform alone, of which everything was fetched, and gives what is compiled of it', async () => {
  const crate = (name: string, folder: string) => ({
    name,
    version: '1.0.0',
    manifest_path: `${folder}/Cargo.toml`,
  });
  const packages = [crate('programs', '/scratch'), crate('ant', '/kept/ant'), crate('bee', '/kept/bee')];
  const told: Readonly<Record<string, string>> = {
    '-vV': 'release: 1.95.0\nhost: made-up-host\n',
    tree: 'programs v1.0.0 (/scratch)\nant v1.0.0\n',
    metadata: JSON.stringify({ packages }),
  };
  const asked: string[] = [];
  const step = (_: string, command: string, words: readonly string[]) => {
    asked.push([command, ...words].join(' '));
    return Promise.resolve(told[words[0]!]!);
  };
  expect((await cratesIn({ scratch: '/scratch', step })).map(({ name }) => name)).toEqual(['ant']);
  expect(asked.at(-1)).toMatch(/^cargo metadata .*--offline .*--filter-platform made-up-host$/);
});
