import { cpSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { missed, medians, toTable, type Measured } from './pages/bars';
import { startLighthouse, type Figures } from './pages/lighthouse';
import { buildOwn } from './pages/own';
import { peerPages } from './pages/pages';
import { buildPeer, install, peers, versionsOf } from './pages/peers';
import { serveCompressed } from './pages/serve-compressed.mjs';

// npm run bench:pages: our pages against those of other site makers with the same content, same server, runs in turn. It installs Lighthouse
// and the peers in a folder of its own (BENCH_FOLDER, or one in the user's cache), which takes some minutes and 2 GB the first time.
// BENCH_RUNS: how often each page is measured (5). BENCH_PEERS: which peers, by comma.

const bench = path.resolve(
  process.env.BENCH_FOLDER ??
    path.join(process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache'), 'dl-atlas-bench'),
);
const rounds = Number(process.env.BENCH_RUNS ?? 5);
const chosen = peers.filter(({ id }) => process.env.BENCH_PEERS?.split(',').includes(id) ?? true);
const kinds = {
  home: '',
  profile: 'libraries/jax/',
  comparison: 'compare/flux-vs-jax/',
  claims: 'claims/',
  timeline: 'timeline/',
  map: 'map/',
};
/** Pages that the peers do not have. */
const ownOnly = ['map'];

mkdirSync(bench, { recursive: true });
cpSync('bench/pages/package.json', path.join(bench, 'package.json'));
cpSync('.npmrc', path.join(bench, '.npmrc'));
install(bench);
const { deferred, eager } = buildOwn(bench);
const pages = peerPages();
const folders: (readonly [site: string, folder: string, prefix: string])[] = [
  ['ours', deferred, 'en/'],
  ['ours, scripts at once', eager, 'en/'],
  ...chosen.map((peer) => [peer.id, buildPeer(peer, bench, pages), ''] as const),
];
const sites = await Promise.all(
  folders.map(async ([site, folder, prefix]) => ({ site, prefix, ...(await serveCompressed(folder)) })),
);
const { browser, measure } = await startLighthouse(bench);

// Every file is asked for once, so that no measured run waits for the compression.
const page = await browser.newPage();
const sitesWith = (kind: string) =>
  sites.filter(({ site }) => site.startsWith('ours') || !ownOnly.includes(kind));
for (const [kind, place] of Object.entries(kinds))
  for (const { address, prefix } of sitesWith(kind))
    await page.goto(`${address}/${prefix}${place}`, { waitUntil: 'networkidle' });
await page.close();

const runs = new Map<string, Figures[]>();
for (let round = 1; round <= rounds; round += 1) {
  console.log(`round ${round} of ${rounds}`);
  for (const [kind, address] of Object.entries(kinds)) {
    for (const site of sitesWith(kind)) {
      const key = `${kind}\n${site.site}`;
      runs.set(key, [...(runs.get(key) ?? []), await measure(`${site.address}/${site.prefix}${address}`)]);
    }
  }
}
const version = browser.version();
await browser.close();
for (const { server } of sites) server.close();

const measured = [...runs].map(([key, figures]): Measured => ({
  page: key.split('\n')[0]!,
  site: key.split('\n')[1]!,
  runs: figures,
}));
console.log(
  `\nLighthouse mobile, median of ${rounds} runs in turn (TBT: least to most), Chromium ${version}, Node ${process.versions.node}; kB on the wire, brotli 11; machine: Lighthouse's benchmark index\n`,
);
console.log(toTable(measured));
console.log(`\npeers: ${chosen.map((peer) => `${peer.id} (${versionsOf(peer)})`).join('; ')}\n`);
let met = true;
for (const kind of Object.keys(kinds)) {
  const of = (test: (site: string) => boolean) =>
    measured
      .filter(({ page: name, site }) => name === kind && test(site))
      .map(({ runs: figures }) => medians(figures));
  const faults = missed(
    of((site) => site === 'ours')[0]!,
    of((site) => !site.startsWith('ours')),
  );
  met &&= faults.length === 0;
  console.log(`${kind}: ${faults.length === 0 ? 'all bars met' : faults.join('; ')}`);
}
process.exitCode = met ? 0 : 1;
