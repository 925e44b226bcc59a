import { expect } from '@playwright/test';
import type { Site } from '../browser/offline/site';
import { answering } from '../browser/content';
import { kinds } from '../browser/pages/kinds';
import type { Reader } from './drivers/reader';
import { attributes, awake, cards, faults, field, hasFocus, place, texts, watch } from './seen';
import { sampled, test } from './walk';

/** Holds back the scripts of the site; gives what lets them go. */
function holdScripts(site: Site): () => void {
  let release = () => {};
  const released = new Promise<void>((done) => (release = done));
  site.wait = (path) => (/^\/_next\/.*\.js$/.test(path) ? released : undefined);
  return release;
}

/** Fields that a page has before its scripts, and what is there once the text has arrived. */
const fields = {
  'search box of the home page': { page: '/en/', at: 'main input[name="q"]' },
  'search page': { page: '/en/search/', at: 'main input[type="search"]' },
  'search of every page': { page: '/en/libraries/flux/', at: 'dialog input[role="combobox"]' },
} as const;

async function reach(reader: Reader, at: string): Promise<void> {
  if (at.startsWith('dialog')) await reader.press('/');
  else await reader.click(at);
  await expect.poll(() => hasFocus(reader, at)).toBe(true);
}

/** The page has heard what stands in the field. */
async function isHeard(reader: Reader, at: string): Promise<void> {
  if (at.startsWith('dialog'))
    await expect
      .poll(async () => (await attributes(reader, '[role="option"]', 'data-library'))[0])
      .toBe('pytorch');
  else if (!at.includes('said')) await expect.poll(() => place(reader)).toMatch(/\?q=pytorchx$/);
}

for (const [name, { page, at }] of Object.entries(fields))
  for (const pause of [0, 60, 150])
    test(
      `${name}: text typed at once stays as typed, ${pause} ms a key`,
      sampled('firefox', pause === 0 && /every page/.test(name) && !at.includes('said')),
      async ({ reader, site }) => {
        await reader.open(site.address + page);
        await watch(reader);
        await reach(reader, at);
        await reader.type('pytorch', pause);
        await awake(reader);
        expect(await field(reader, at)).toEqual(['pytorch', 7, true]);
        await reader.type('x');
        expect(await field(reader, at)).toEqual(['pytorchx', 8, true]);
        await isHeard(reader, at);
        expect(await faults(reader)).toEqual([]);
      },
    );

for (const [name, { page, at }] of Object.entries(fields))
  test(
    `${name}: text typed while the scripts come, and mended, stays as it was done`,
    sampled('webkit', at.includes('"q"')),
    async ({ reader, site }) => {
      const arrive = holdScripts(site);
      await reader.open(site.address + page);
      await watch(reader);
      await reach(reader, at);
      await reader.type('pyx');
      await reader.press('Backspace');
      await reader.type('trch');
      for (let steps = 0; steps < 3; steps += 1) await reader.press('ArrowLeft');
      arrive();
      await reader.type('o', 50);
      await awake(reader);
      expect(await field(reader, at)).toEqual(['pytorch', 4, true]);
      expect(await faults(reader)).toEqual([]);
    },
  );

/** What a translator in the browser does. */
const translate = () => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.textContent!.trim() && !node.parentElement!.closest('script,style,textarea,option'))
      found.push(node as Text);
  for (const text of found) {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.textContent = `«${text.data}»`;
    outer.append(inner);
    text.replaceWith(outer);
  }
};

/** The page answers: its search, its theme. */
async function works(reader: Reader): Promise<void> {
  expect(await reader.evaluate(() => document.documentElement.hasAttribute('data-still'))).toBe(false);
  await reader.choose('header select[name="theme"]', 'dark');
  await expect.poll(() => attributes(reader, 'html', 'data-theme')).toEqual(['dark']);
  await reader.press('Control+k');
  await expect.poll(() => hasFocus(reader, 'dialog input[role="combobox"]')).toBe(true);
  await reader.type('jax');
  await expect.poll(async () => (await attributes(reader, '[role="option"]', 'data-library'))[0]).toBe('jax');
  await reader.press('Escape');
  await expect.poll(() => reader.evaluate(() => document.querySelector('dialog')!.open)).toBe(false);
}

/** What goes wrong in a translated page, without what React says when it draws a part anew. */
const realFaults = async (reader: Reader) =>
  (await faults(reader)).filter((fault) => !/React error #(418|423|425)/.test(fault));

const times = ['before', 'after'] as const;
for (const [kind, address] of Object.entries(kinds))
  for (const when of times)
    test(
      `${kind}: translated ${when} its scripts start, it works`,
      sampled(when === 'before' ? 'firefox' : 'webkit', kind === (when === 'before' ? 'find' : 'profile')),
      async ({ reader, site }) => {
        const arrive = holdScripts(site);
        await reader.open(site.address + address);
        await watch(reader);
        if (when === 'before') await reader.evaluate(translate);
        await reader.hover('header button');
        arrive();
        await awake(reader);
        if (when === 'after') await reader.evaluate(translate);
        await works(reader);
        expect(await realFaults(reader)).toEqual([]);
      },
    );

for (const when of times)
  test(
    `on a page translated ${when} its scripts start, what was typed and picked is kept, and filters work`,
    sampled('firefox', when === 'before'),
    async ({ reader, site }) => {
      const arrive = holdScripts(site);
      await reader.open(`${site.address}/en/`);
      await watch(reader);
      if (when === 'before') await reader.evaluate(translate);
      await reader.click('article[data-library="flux"] button');
      await reader.click('main input[name="q"]');
      await reader.type('tpu');
      arrive();
      await awake(reader);
      await expect.poll(() => place(reader)).toBe('/en/?q=tpu');
      if (when === 'after') await reader.evaluate(translate);
      expect(await field(reader, 'main input[name="q"]')).toEqual(['tpu', 3, true]);
      // What was typed shows the cards in place of the table; the tray says what was picked.
      await expect.poll(async () => (await texts(reader, '[data-picks] li')).join()).toContain('Flux');
      // The search has answered, and the page stands still for the click.
      await expect.poll(async () => answering('tpu', 'yes').includes((await cards(reader))[0]!)).toBe(true);
      const before = await cards(reader);
      await reader.click('label:has(input[name="headline-tpu"])', 'no');
      await expect.poll(() => place(reader)).toMatch(/tpu=no/);
      await expect.poll(() => cards(reader)).not.toEqual(before);
      expect((await field(reader, 'main input[name="q"]'))[0]).toBe('tpu');
      expect(await realFaults(reader)).toEqual([]);
    },
  );
