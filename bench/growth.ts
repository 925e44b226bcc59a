import { execFileSync, spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import path from 'node:path';
import { today } from '../lib/today';
import { findAnswer } from '../lib/find/answer';
import type { FindData } from '../lib/find/records';
import { createSearch } from '../lib/search/engine';
import type { SearchIndex } from '../lib/search/types';
import { copySite } from '../tests/support/site/copy-site';
import { madeUpStates } from '../tests/lib/find/made-up';
import { expectedHits } from '../tests/content/search/queries';
import { tryHome } from './growth/usable';
import { addMadeUpLibraries } from './made-up-collection';

// npm run bench:growth [-- 6 60 300 1000]: builds made-up collections in a folder of their own and prints what they cost.
const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size >= 6);
const kB = (bytes: number) => `${(bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0)} kB`;

/** Gives the resident memory of a process and everything below it, in bytes. */
function treeMemory(root: number): number {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const below = new Set([root]);
  for (let grown = true; grown;) {
    grown = false;
    for (const [pid, parent] of rows)
      if (below.has(parent!) && !below.has(pid!)) grown = Boolean(below.add(pid!));
  }
  return rows.reduce((sum, [pid, , rss]) => sum + (below.has(pid!) ? rss! * 1024 : 0), 0);
}

/** Builds the site in a folder; gives the seconds by the clock and of all processors together, and the most memory in bytes. */
async function build(folder: string): Promise<{ seconds: number; processor: number; peak: number }> {
  const start = performance.now();
  // The shell's times: what its children took on all processors, whatever else the machine was doing.
  const child = spawn('sh', ['-c', 'npm run build; status=$?; times; exit $status'], {
    cwd: folder,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_OPTIONS: '--max-old-space-size=8192' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said += text));
  child.stderr.on('data', (text: Buffer) => (said += text));
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, treeMemory(child.pid!))), 500);
  const status = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(watch);
  if (status !== 0) throw new Error(`The build failed:\n${said.slice(-3000)}`);
  const spent = said
    .trim()
    .split('\n')
    .at(-1)!
    .matchAll(/(\d+)m([\d.]+)s/g);
  return {
    seconds: (performance.now() - start) / 1000,
    processor: [...spent].reduce(
      (sum, [, minutes, seconds]) => sum + 60 * Number(minutes) + Number(seconds),
      0,
    ),
    peak,
  };
}

/** What a page transfers before anything is touched: its HTML and the style sheets and scripts that it names outright, as the build compressed them (brotli), without response headers. */
function transferred(out: string, page: string): number {
  const html = readFileSync(path.join(out, page, 'index.html'), 'utf8');
  const named = [...html.matchAll(/<(?:link rel="stylesheet"|script)[^>]*?(?:href|src)="(\/[^"?]+)[^>]*>/g)]
    .filter(([tag]) => !tag.includes('noModule'))
    .map(([, address]) => address!);
  return [`${page}/index.html`, ...named].reduce(
    (sum, file) => sum + statSync(path.join(out, `${file}.br`)).size,
    0,
  );
}

function p95(run: () => void, times: number): number {
  const taken = Array.from({ length: times }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return taken[Math.floor(taken.length * 0.95)]!;
}

console.log(
  `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${today()}`,
);
console.log(
  '| libraries | build s | processor s | peak MB | output MB | files | home kB | compare kB | pair kB | map kB | search index kB (brotli) | search p95 ms | finder p95 ms | home: a name found by the browser (s) | printed cards / sheets (s) | cards without script | filter s | at ÷4 |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
);
for (const size of sizes.length > 0 ? sizes : [6, 60, 300, 1000]) {
  const folder = copySite('dl-atlas-growth-');
  try {
    const ids = addMadeUpLibraries(path.join(folder, 'content'), size);
    const { seconds, processor, peak } = await build(folder);
    const out = path.join(folder, 'out');
    const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const bytes = files.reduce(
      (sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size,
      0,
    );
    const raw = readFileSync(path.join(out, 'data/en/search.json'));
    const search = createSearch(JSON.parse(String(raw)) as SearchIndex);
    const queries = expectedHits.map(({ query }) => query);
    let turn = 0;
    const find = JSON.parse(readFileSync(path.join(out, 'data/en/find.json'), 'utf8')) as FindData;
    const states = madeUpStates(find.vocabulary, 200);
    const pair = readdirSync(path.join(out, 'en/compare')).find((name) => name.includes('-vs-'))!;
    const home = await tryHome(out, ids.length > 0 ? `Made-up ${ids.length}` : 'TensorFlow');
    const searched = p95(() => search(queries[turn++ % queries.length]!), queries.length);
    turn = 0;
    const answered = p95(
      () => findAnswer(find.records, states[turn++ % states.length]!, find.shelfLives, find.built),
      states.length,
    );
    console.log(
      `| ${size} | ${seconds.toFixed(0)} | ${processor.toFixed(0)} | ${(peak / 1e6).toFixed(0)} | ${(bytes / 1e6).toFixed(1)} | ${files.length} | ${kB(transferred(out, 'en'))} | ${kB(transferred(out, 'en/compare'))} | ${kB(transferred(out, `en/compare/${pair}`))} | ${kB(transferred(out, 'en/map'))} | ${kB(raw.length)} (${kB(statSync(path.join(out, 'data/en/search.json.br')).size)}) | ${searched.toFixed(1)} | ${answered.toFixed(1)} | ${home.found ? 'yes' : 'NO'} (${home.findSeconds.toFixed(1)}) | ${home.printed} / ${home.sheets} (${home.printSeconds.toFixed(1)}) | ${home.withoutScript} | ${home.filterSeconds.toFixed(1)} | ${home.slowFilterSeconds.toFixed(2)} |`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
