// After defer-scripts: bundles the worker of browser/offline into out/sw.js; with OFFLINE=off the one that removes it again. Its source map tells write-csp-and-headers.ts what ships.
import { readFileSync } from 'node:fs';
import { buildSync } from 'esbuild';
import { addPolicy } from './deploy/add-policy';
import { hashedFolder } from './deploy/headers';
import { locales } from '../lib/i18n/locales-fs';
import { paths } from '../lib/url';
import type { WorkerSettings } from '../browser/offline/settings';

/** Gives the offline page of a language for the worker to carry: of its inline scripts only the first, which sets the theme; it shows no ages. */
function offlinePage(locale: string): string {
  const [before, first, ...others] = readFileSync(`out${paths.offline(locale)}index.html`, 'utf8').split(
    /(?=<script>)/,
  );
  return addPolicy(
    [before, first, ...others.map((part) => part.replace(/^<script>[\s\S]*?<\/script>/, ''))].join(''),
  ).html;
}

const offlinePages = Object.fromEntries(locales.map((locale) => [locale, offlinePage(locale)]));
const settings: WorkerSettings = { offlinePages, hashedFolder, dataFolder: paths.dataFolder() };

buildSync({
  entryPoints: [`browser/offline/${process.env.OFFLINE === 'off' ? 'kill-switch' : 'worker'}.ts`],
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
console.log('Wrote the worker for offline reading.');
