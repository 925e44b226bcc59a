import { rmSync } from 'node:fs';
import path from 'node:path';
import { rust as runner } from '../programs/rust';
import type { Start } from '../programs/runner';
import { buildOf, runForPeak, type Meter, type Subject } from './meter';
import { bytesOf, spreadOf } from './sizes';

interface Crate {
  readonly name: string;
  readonly version: string;
  readonly manifest_path: string;
}

/** Gives the packages that this machine compiles, with the folder of the sources of each. */
async function cratesIn({ scratch, step }: Subject): Promise<Crate[]> {
  const host = /^host: (\S+)$/m.exec(await step('ask', 'rustc', ['-vV']))?.[1];
  const told = await step('ask', 'cargo', [
    ...['metadata', '--format-version', '1', '--locked', '--offline'],
    ...['--manifest-path', path.join(scratch, 'Cargo.toml')],
    ...(host ? ['--filter-platform', host] : []),
  ]);
  const { packages } = JSON.parse(told) as { packages: Crate[] };
  return packages.filter(({ manifest_path: file }) => path.dirname(file) !== scratch);
}

/** Gives the file that was fetched for the sources in a folder. */
function fileOf(sources: string): string {
  const index = path.dirname(sources);
  const kept = path.join(path.dirname(path.dirname(index)), 'cache', path.basename(index));
  return path.join(kept, `${path.basename(sources)}.crate`);
}

/** cargo: what is compiled, from the first crate to the binary, with optimisation. */
export const rust: Meter = async (subject) => {
  const { program, scratch, runs, builds } = subject;
  const ready = await runner(subject);
  const seconds: number[] = [];
  let start: Start | undefined;
  for (let build = 0; build < builds; build += 1) {
    rmSync(path.join(scratch, 'target'), { recursive: true, force: true });
    const begin = performance.now();
    start = await ready.prepare('gradient', program);
    seconds.push((performance.now() - begin) / 1000);
  }
  const folders = (await cratesIn(subject)).map((crate) => ({
    ...crate,
    folder: path.dirname(crate.manifest_path),
  }));
  const versions = new Map<string, string[]>();
  for (const { name, version } of folders) versions.set(name, [...(versions.get(name) ?? []), version]);
  const packages = Object.fromEntries([...versions].map(([name, all]) => [name, all.join(', ')]));
  const peaks: number[] = [];
  let said = '';
  for (let run = 0; run < runs; run += 1) {
    const { printed, peak } = await runForPeak(start!, subject);
    said = printed;
    peaks.push(peak);
  }
  return {
    kind: 'rust',
    version: ready.version,
    build: buildOf(said, packages),
    packages,
    fetched: folders.reduce((sum, { folder }) => sum + bytesOf(fileOf(folder)), 0),
    disk: folders.reduce((sum, { folder }) => sum + bytesOf(folder), 0),
    memory: spreadOf(peaks),
    build_seconds: spreadOf(seconds),
    result: bytesOf(start!.command),
  };
};
