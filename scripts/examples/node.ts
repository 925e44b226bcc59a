import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { wantPins, wantVersion, type Runner } from './runner';

/** An npm project: its lock file is made once and then installed from; no package runs a script of its own. */
export const node: Runner = async ({ program, scratch, version, pins, step }) => {
  const found = wantVersion(
    'Node.js',
    /^v(\S+)/.exec(await step('ask', 'node', ['--version']))?.[1],
    version,
  );
  const wanted = Object.fromEntries(pins.map((pin) => [pin.name, pin.version]));
  writeFileSync(
    path.join(scratch, 'package.json'),
    JSON.stringify({ private: true, type: 'module', dependencies: wanted }),
  );
  const here = ['--prefix', scratch, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  await step('fetch', 'npm', ['install', '--package-lock-only', ...here]);
  await step('fetch', 'npm', ['ci', ...here]);
  const inScratch = path.join(scratch, path.basename(program));
  copyFileSync(program, inScratch);
  return {
    version: found,
    packages: wantPins(pins, ({ name }) => {
      const file = path.join(scratch, 'node_modules', name, 'package.json');
      return existsSync(file)
        ? (JSON.parse(readFileSync(file, 'utf8')) as { version?: string }).version
        : undefined;
    }),
    command: 'node',
    words: [inScratch],
  };
};
