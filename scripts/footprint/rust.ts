import { rmSync } from 'node:fs';
import path from 'node:path';
import { joinVersions } from '../programs/runner';
import { rust as runner } from '../programs/rust';
import { buildOf, runForPeaks, timeBuilds, type Meter, type Subject } from './meter';
import { bytesOf, spreadOf } from './sizes';

interface Crate {
  readonly name: string;
  readonly version: string;
  readonly manifest_path: string;
}

/** Takes what `cargo tree --prefix none --format {p}` prints; gives each package that it names as "name version", once. */
export function packagesOfTree(told: string): Set<string> {
  return new Set([...told.matchAll(/^(\S+) v(\S+)/gm)].map(([, name, version]) => `${name} ${version}`));
}

/**
 * Gives the packages that this machine compiles, with the folder of the sources of each. The lock file and `cargo metadata` name more: what a feature
 * that nobody asked for would bring (Burn's back ends for graphics cards). Only this platform is asked about: of others nothing was fetched.
 */
export async function cratesIn({ scratch, step }: Pick<Subject, 'scratch' | 'step'>): Promise<Crate[]> {
  const host = /^host: (\S+)$/m.exec(await step('ask', 'rustc', ['-vV']))?.[1];
  const here = ['--locked', '--offline', '--manifest-path', path.join(scratch, 'Cargo.toml')];
  const tree = ['tree', '--edges', 'normal,build', '--prefix', 'none', '--format', '{p}'];
  const compiled = packagesOfTree(await step('ask', 'cargo', [...tree, ...here]));
  const filter = host ? ['--filter-platform', host] : [];
  const told = await step('ask', 'cargo', ['metadata', '--format-version', '1', ...here, ...filter]);
  const { packages } = JSON.parse(told) as { packages: Crate[] };
  return packages.filter(
    ({ name, version, manifest_path: file }) =>
      path.dirname(file) !== scratch && compiled.has(`${name} ${version}`),
  );
}

/** Gives the file that was fetched for the sources in a folder. */
function fileOf(sources: string): string {
  const index = path.dirname(sources);
  const kept = path.join(path.dirname(path.dirname(index)), 'cache', path.basename(index));
  return path.join(kept, `${path.basename(sources)}.crate`);
}

/** cargo: what is compiled, from the first crate to the binary, with optimisation. */
export const rust: Meter = async (subject) => {
  const { program, scratch, builds } = subject;
  const ready = await runner(subject);
  const { start, seconds } = await timeBuilds(builds, () => {
    rmSync(path.join(scratch, 'target'), { recursive: true, force: true });
    return ready.prepare('gradient', program);
  });
  const folders = (await cratesIn(subject)).map((crate) => ({
    ...crate,
    folder: path.dirname(crate.manifest_path),
  }));
  const packages = joinVersions(folders.map(({ name, version }) => [name, version]));
  const { printed, peaks } = await runForPeaks(start, subject);
  return {
    kind: 'rust',
    version: ready.version,
    build: buildOf(printed, packages),
    packages,
    fetched: folders.reduce((sum, { folder }) => sum + bytesOf(fileOf(folder)), 0),
    disk: folders.reduce((sum, { folder }) => sum + bytesOf(folder), 0),
    memory: spreadOf(peaks),
    build_seconds: spreadOf(seconds),
    result: bytesOf(start.command),
  };
};
