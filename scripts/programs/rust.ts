import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { crateLine } from '../../lib/programs/pins';
import { joinVersions, wantPins, wantVersion, type Runner } from './runner';

/** Takes the lock file of cargo; gives every package that it names with its version, the project itself left out. */
function lockedIn(lock: string): Record<string, string> {
  const named = [...lock.matchAll(/^name = "(.+)"\r?\nversion = "(.+)"/gm)];
  return joinVersions(
    named.flatMap(([, name, version]) => (name === 'programs' ? [] : [[name!, version!] as const])),
  );
}

/** A cargo project: its lock file is made once and holds from then on; programs are built with optimisation, each a binary of its own. */
export const rust: Runner = async ({ scratch, version, pins, step }) => {
  const told = await step('ask', 'rustc', ['-vV']);
  const found = wantVersion('Rust', /^release: (\S+)$/m.exec(told)?.[1], version);
  const host = /^host: (\S+)$/m.exec(told)?.[1];
  const manifest = path.join(scratch, 'Cargo.toml');
  const sources = path.join(scratch, 'src', 'bin');
  mkdirSync(sources, { recursive: true });
  // Cargo wants something to build before it makes a lock file.
  writeFileSync(path.join(scratch, 'src', 'lib.rs'), '');
  writeFileSync(
    manifest,
    `[package]\nname = "programs"\nversion = "0.0.0"\nedition = "2021"\n\n[workspace]\n\n[dependencies]\n${pins.map(crateLine).join('\n')}\n`,
  );
  const here = ['--manifest-path', manifest];
  await step('fetch', 'cargo', ['generate-lockfile', ...here]);
  await step('fetch', 'cargo', ['fetch', '--locked', ...here, ...(host ? ['--target', host] : [])]);
  const target = path.join(scratch, 'target');
  const locked = lockedIn(readFileSync(path.join(scratch, 'Cargo.lock'), 'utf8'));
  return {
    version: found,
    packages: wantPins(pins, (pin) =>
      locked[pin.name]?.split(', ').includes(pin.version) ? pin.version : undefined,
    ),
    locked,
    prepare: async (name, program) => {
      copyFileSync(program, path.join(sources, `${name}.rs`));
      await step('build', 'cargo', [
        ...['build', '--release', '--locked', '--offline', '--quiet', '--target-dir', target],
        ...[...here, '--bin', name],
      ]);
      return { command: path.join(target, 'release', name), words: [] };
    },
  };
};
