import { createServer } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser } from '@playwright/test';
import { browserArguments, findBrowser } from '../../scripts/support/browser.mjs';

/** What Lighthouse says about one page: score 0 to 100, times in milliseconds, bytes on the wire with headers. */
export interface Figures {
  readonly score: number;
  readonly lcp: number;
  readonly tbt: number;
  readonly cls: number;
  readonly bytes: number;
  readonly requests: number;
  /** Lighthouse's own measure of the machine's speed in this run. */
  readonly speed: number;
}

interface Report {
  readonly categories: { readonly performance: { readonly score: number | null } };
  readonly audits: Readonly<
    Record<
      string,
      { readonly numericValue?: number; readonly details?: { readonly items: readonly unknown[] } }
    >
  >;
  readonly environment: { readonly benchmarkIndex: number };
  readonly runtimeError?: { readonly message: string };
}
type Run = (url: string, flags: object) => Promise<{ lhr: Report } | undefined>;

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

/** Starts the browser of the tests for Lighthouse, which lies in the folder of the bench; gives the browser and a function that measures an address. */
export async function startLighthouse(
  bench: string,
): Promise<{ browser: Browser; measure: (url: string) => Promise<Figures> }> {
  const { default: run } = (await import(
    pathToFileURL(path.join(bench, 'node_modules/lighthouse/core/index.js')).href
  )) as { default: Run };
  const executablePath = findBrowser();
  if (!executablePath)
    throw new Error('No Chrome or Chromium was found. Install one, or set CHROME_PATH to it.');
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath,
    args: [...browserArguments, `--remote-debugging-port=${port}`],
  });
  const measure = async (url: string): Promise<Figures> => {
    const result = await run(url, { port, logLevel: 'error', onlyCategories: ['performance'] });
    if (!result || result.lhr.runtimeError)
      throw new Error(
        `Lighthouse could not measure ${url}: ${result?.lhr.runtimeError?.message ?? 'no result'}`,
      );
    const { audits, categories, environment } = result.lhr;
    const number = (id: string) => audits[id]?.numericValue ?? NaN;
    return {
      score: Math.round((categories.performance.score ?? NaN) * 100),
      lcp: number('largest-contentful-paint'),
      tbt: number('total-blocking-time'),
      cls: number('cumulative-layout-shift'),
      bytes: number('total-byte-weight'),
      requests: audits['network-requests']?.details?.items.length ?? NaN,
      speed: environment.benchmarkIndex,
    };
  };
  return { browser, measure };
}
