// After finish-export: bundles the worker of scripts/offline into out/sw.js; with OFFLINE=off the one that removes it again. Its source map tells seal-export.ts what ships.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { buildSync } from 'esbuild';
import { hashedFolder } from '../lib/deploy/headers';
import { locales } from '../lib/locales';
import { paths } from '../lib/url';
import type { WorkerSettings } from './offline/settings';

const offlinePages = Object.fromEntries(locales.map((locale) => [locale, paths.offline(locale)]));
const revision = createHash('sha256');
for (const page of Object.values(offlinePages)) revision.update(readFileSync(`out${page}index.html`));
const settings: WorkerSettings = { revision: revision.digest('hex').slice(0, 16), offlinePages, hashedFolder, dataFolder: paths.dataFolder() };

buildSync({
  entryPoints: [`scripts/offline/${process.env.OFFLINE === 'off' ? 'farewell' : 'worker'}.ts`],
  outfile: `out${paths.worker()}`,
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  sourcemap: 'external',
  sourcesContent: false,
  legalComments: 'none',
  define: { 'process.env.NODE_ENV': '"production"', WORKER_SETTINGS: JSON.stringify(settings) },
});
console.log(`Wrote the worker for offline reading, revision ${settings.revision}.`);
