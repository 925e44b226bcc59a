import { execFileSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import type { NextConfig } from 'next';
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants';
import { writeHeadingFace } from './lib/typeface/heading-face';

/** The build id is the commit, so that two builds of one commit are alike. */
function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short=12', 'HEAD'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return 'no-commit';
  }
}

// The build reads the clock once (lib/today.ts); the processes that it starts inherit this.
process.env.SOURCE_DATE_EPOCH ??= String(Math.floor(Date.now() / 1000));

const config: NextConfig = {
  output: 'export',
  trailingSlash: true,
  reactStrictMode: true,
  poweredByHeader: false,
  generateBuildId: commit,
  devIndicators: false,
  productionBrowserSourceMaps: true,
  // Bundles the scripts that stand in the pages (browser/bundle/inline-scripts.ts); it runs a program of its own, so it stays as it is.
  serverExternalPackages: ['esbuild'],
  // One setting for server and browser: where "correct this" leads (lib/report.ts).
  env: { REPOSITORY_URL: process.env.REPOSITORY_URL ?? '' },
  // npm test has just checked the types with the same compiler, tests included.
  typescript: { ignoreBuildErrors: process.env.TYPES_CHECKED === '1' },
  // By default one processor is left free, which is half of a machine with two.
  experimental: { cpus: Math.max(2, availableParallelism() - 1) },
};

/** The settings, once the typeface of headings is cut. */
export default async function settings(phase: string): Promise<NextConfig> {
  await writeHeadingFace();
  // In development React makes a task of each of a page's thousands of elements, for the inspector of Node alone: a profile drawn again took 2.6 s with it and 1.8 without (medians of nine, 30 November 2026).
  if (phase === PHASE_DEVELOPMENT_SERVER) Reflect.deleteProperty(console, 'createTask');
  return config;
}
