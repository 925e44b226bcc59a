import { expect } from '@playwright/test';
import { dimensions } from '../../lib/dimensions/register';
import { rowAnchor } from '../../lib/prose/slug';
import { answering, knownUser, listed, nameOf } from '../browser/content';
import type { Reader } from './drivers/reader';
import { attributes, cards, faults, field, inWindow, openAwake, place, texts } from './seen';
import { sampled, test } from './walk';

test('browse and filter to a profile, with Back', sampled('firefox'), async ({ reader, site }) => {
  await openAwake(reader, `${site.address}/en/`);
  expect(await texts(reader, 'h1')).toEqual([expect.stringContaining('library')]);
  expect(await cards(reader)).toEqual(listed.map(({ id }) => id));
  const [library] = answering('tpu', 'yes');
  await reader.click('label:has(input[name="headline-tpu"])', 'yes');
  await expect.poll(() => place(reader)).toBe('/en/?tpu=yes');
  await expect.poll(() => cards(reader)).toEqual(answering('tpu', 'yes'));
  expect(await attributes(reader, '[data-near-miss]', 'data-near-miss')).toContain(
    answering('tpu', 'partial')[0],
  );
  await reader.back();
  await expect.poll(() => place(reader)).toBe('/en/');
  await expect.poll(() => cards(reader)).toHaveLength(listed.length);
  await reader.forward();
  await expect.poll(() => cards(reader)).toEqual(answering('tpu', 'yes'));
  expect(await faults(reader)).toEqual([]);
  await reader.click(`article[data-library="${library}"] a`, nameOf(library!));
  await expect.poll(() => place(reader)).toBe(`/en/libraries/${library}/`);
  // The facts are folded; the address of one opens them.
  await openAwake(reader, `${site.address}/en/libraries/${library}/#tpu`);
  await expect.poll(() => attributes(reader, 'tr#tpu [data-support]', 'data-support')).toContain('yes');
});

/** What the comparison shows. */
const compared = async (reader: Reader) => ({
  columns: await attributes(reader, 'th[scope="col"][data-library]', 'data-library'),
  rows: await attributes(reader, 'tr[data-dimension]', 'data-dimension'),
  hidden: Number((await attributes(reader, '[data-hidden-rows]', 'data-hidden-rows'))[0]),
});

test(
  'compare two: pick them, hide the same rows, open the address afresh and see the same',
  sampled('webkit'),
  async ({ reader, site }) => {
    await openAwake(reader, `${site.address}/en/`);
    for (const id of ['jax', 'flux']) await reader.click(`article[data-library="${id}"] button`);
    // Picks are remembered beyond the page.
    await openAwake(reader, `${site.address}/en/libraries/mxnet/`);
    const link = 'section a[href^="/en/compare/?libraries="]';
    await expect.poll(() => attributes(reader, link, 'href')).toEqual(['/en/compare/?libraries=jax,flux']);
    await reader.click(link);
    await expect.poll(() => place(reader)).toBe('/en/compare/?libraries=jax,flux');
    await reader.click('label:has(input[type="checkbox"])', 'Differences only');
    await reader.click('label:has(input[data-seen="1"])', 'Flux');
    await expect
      .poll(() => place(reader))
      .toBe('/en/compare/?libraries=jax,flux&differences=1&baseline=flux');
    await expect.poll(async () => (await compared(reader)).hidden).toBeGreaterThan(5);
    const shown = await compared(reader);
    expect(shown.columns).toEqual(['jax', 'flux']);
    expect(shown.hidden + shown.rows.length).toBe(dimensions.length);
    await openAwake(reader, site.address + (await place(reader)));
    await expect.poll(() => compared(reader)).toEqual(shown);
    expect(await faults(reader)).toEqual([]);
  },
);

test(
  'find by search: from the front page to the row, by keys alone',
  sampled('firefox'),
  async ({ reader, site }) => {
    const anchor = rowAnchor('user', knownUser.name);
    await openAwake(reader, `${site.address}/en/`);
    await reader.press('/');
    await expect.poll(() => field(reader, 'dialog input[role="combobox"]')).toEqual(['', 0, true]);
    await reader.type(knownUser.name);
    await expect
      .poll(async () => (await attributes(reader, '[role="option"]', 'data-library'))[0])
      .toBe(knownUser.library);
    expect(await faults(reader)).toEqual([]);
    await reader.press('Enter');
    await expect.poll(() => place(reader)).toBe(`/en/libraries/${knownUser.library}/#${anchor}`);
    await expect.poll(() => inWindow(reader, `[id="${anchor}"]`)).toBe(true);
  },
);

test('find by search: a mistyped name, on the home page and on the search page', async ({ reader, site }) => {
  await openAwake(reader, `${site.address}/en/`);
  await reader.click('main input[name="q"]');
  await reader.type('tensorflwo');
  await expect.poll(() => place(reader)).toBe('/en/?q=tensorflwo');
  // Others mention it; it stands first.
  await expect.poll(async () => (await cards(reader))[0]).toBe('tensorflow');
  expect(await faults(reader)).toEqual([]);
  await openAwake(reader, `${site.address}/en/search/?q=tensorflwo`);
  const results = 'main ol > li[data-library]';
  await expect.poll(async () => (await attributes(reader, results, 'data-library'))[0]).toBe('tensorflow');
  expect(await faults(reader)).toEqual([]);
  await reader.click(`${results} a`);
  await expect.poll(() => place(reader)).toMatch(/^\/en\/libraries\/tensorflow\//);
});
