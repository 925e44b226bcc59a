import { test as base } from '@playwright/test';
import { findEngines } from '../../scripts/support/engines.mjs';
import { openSite, type Site } from '../browser/offline/site';
import { startFirefox } from './drivers/firefox';
import type { Engine, Reader } from './drivers/reader';
import { startWebKit } from './drivers/webkit';

const { firefox, webkit, missing } = findEngines();

/** Starts the browser of a project; gives nothing where the machine lacks it. */
function start(project: string): Promise<Engine> | undefined {
  if (project === 'firefox') return firefox ? startFirefox(firefox) : undefined;
  return webkit && startWebKit(webkit);
}

/** A walk: a reader in one of the browsers, and the exported site at an address of its own, where nothing is remembered yet. */
export const test = base.extend<{ reader: Reader; site: Site }, { engine: Engine | undefined }>({
  engine: [
    async ({}, run, { project }) => {
      const engine = await start(project.name);
      await run(engine);
      await engine?.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  site: async ({}, run) => {
    const site = await openSite();
    await run(site);
    site.close();
  },
  reader: async ({ engine }, run, info) => {
    info.skip(!engine, missing[info.project.name as keyof typeof missing]);
    info.annotations.push({ type: 'engine', description: engine!.name });
    const reader = await engine!.newReader();
    await run(reader);
    await reader.close();
  },
});

/** Takes the browser in which `npm test` takes a walk, so that it stays short, and whether it takes it at all; gives what says so. `npm run test:engines` takes all walks in each. */
export const sampled = (engine: 'firefox' | 'webkit' | 'each', taken = true) => {
  const engines = engine === 'each' ? ['firefox', 'webkit'] : [engine];
  return { tag: taken ? engines.map((name) => `@${name}`) : [] };
};

/** Says that a part of a walk could not be tried in its browser, and why; the rest of it counts. */
export function untried(why: string): void {
  test.info().annotations.push({ type: 'untried', description: why });
}
