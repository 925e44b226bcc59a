import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { joinVersions, wantPins, wantVersion, type Runner } from './runner';

/** Takes the lock file of npm; gives every package that it names with its version. */
function lockedIn(lock: string): Record<string, string> {
  const { packages = {} } = JSON.parse(lock) as { packages?: Record<string, { version?: string }> };
  return joinVersions(
    Object.entries(packages).flatMap(([place, { version }]) => {
      const name = place.split('node_modules/').at(-1);
      return name && version ? [[name, version] as const] : [];
    }),
  );
}

/** An npm project: its lock file is made once and then installed from; no package runs a script of its own. */
export const node: Runner = async ({ scratch, version, pins, step }) => {
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
  return {
    version: found,
    packages: wantPins(pins, ({ name }) => {
      const file = path.join(scratch, 'node_modules', name, 'package.json');
      return existsSync(file)
        ? (JSON.parse(readFileSync(file, 'utf8')) as { version?: string }).version
        : undefined;
    }),
    locked: lockedIn(readFileSync(path.join(scratch, 'package-lock.json'), 'utf8')),
    prepare: (name, program) => {
      // Beside the packages: from there it finds them.
      const inScratch = path.join(scratch, `${name}.mjs`);
      copyFileSync(program, inScratch);
      return Promise.resolve({ command: 'node', words: [inScratch] });
    },
  };
};
