import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { node as runner } from '../programs/node';
import { buildOf, runForPeaks, type Meter } from './meter';
import { bytesOf, spreadOf } from './sizes';

/** Takes the folder in which npm keeps what it fetched; gives the bytes of the archives among it. */
function archiveBytes(cache: string): number {
  const index = path.join(cache, '_cacache', 'index-v5');
  const sizes = new Map<string, number>();
  for (const name of readdirSync(index, { recursive: true, encoding: 'utf8' })) {
    let text: string;
    try {
      text = readFileSync(path.join(index, name), 'utf8');
    } catch {
      continue; // A folder.
    }
    for (const line of text.split('\n')) {
      const [, entry] = line.split('\t');
      if (!entry) continue;
      const { key, size } = JSON.parse(entry) as { key?: string; size?: number };
      if (key?.endsWith('.tgz') && size) sizes.set(key, size);
    }
  }
  return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}

/** Bundles all that an import brings, as a site for browsers would. */
async function bundle(folder: string, names: readonly string[]): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: {
      contents: names.map((name, at) => `export * as part${at} from '${name}';`).join('\n'),
      resolveDir: folder,
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    logLevel: 'silent',
  });
  return outputFiles[0]!.contents;
}

/** npm: the archives and what is unpacked, and the bytes that a page would send. */
export const node: Meter = async (subject) => {
  const { program, scratch, pins, step } = subject;
  const cache = path.join(scratch, 'cache');
  const ready = await runner({
    ...subject,
    step: (kind, command, words, cwd) =>
      step(kind, command, command === 'npm' ? [...words, '--cache', cache] : words, cwd),
  });
  const start = await ready.prepare('gradient', program);
  const shipped = await bundle(
    scratch,
    pins.map(({ name }) => name),
  );
  const { printed, peaks } = await runForPeaks(start, subject);
  return {
    kind: 'node',
    version: ready.version,
    build: buildOf(printed, ready.locked),
    packages: ready.locked,
    fetched: archiveBytes(cache),
    disk: bytesOf(path.join(scratch, 'node_modules')),
    memory: spreadOf(peaks),
    minified: shipped.byteLength,
    shipped: brotliCompressSync(shipped).byteLength,
  };
};
