import { expect } from '@playwright/test';
import { collection } from '../browser/content';
import type { Reader } from './drivers/reader';
import { attributes, faults, field, hasFocus, openAwake, place, texts } from './seen';
import { sampled, test } from './walk';

const box = 'dialog input[role="combobox"]';
const opener = 'header button[aria-keyshortcuts]';
const open = (reader: Reader) => reader.evaluate(() => document.querySelector('dialog')?.open);

test(
  'the palette: opens by key and by button, arrows move in it, Escape gives the focus back',
  sampled('webkit'),
  async ({ reader, site }) => {
    await openAwake(reader, `${site.address}/en/libraries/flux/`);
    await reader.evaluate((css) => document.querySelector<HTMLElement>(css)!.focus(), opener);
    await reader.press('/');
    await expect.poll(() => hasFocus(reader, box)).toBe(true);
    await reader.type('onnx');
    await expect.poll(() => attributes(reader, '[role="option"]', 'aria-selected')).toContain('true');
    await reader.press('ArrowDown');
    await expect
      .poll(async () => (await attributes(reader, '[role="option"]', 'aria-selected')).indexOf('true'))
      .toBe(1);
    await reader.press('Escape');
    await expect.poll(() => open(reader)).toBe(false);
    expect(await hasFocus(reader, opener)).toBe(true);
    await reader.press('Control+k');
    await expect.poll(() => open(reader)).toBe(true);
    await expect.poll(() => hasFocus(reader, box)).toBe(true);
    await reader.press('Escape');
    await expect.poll(() => open(reader)).toBe(false);
    await reader.click(opener);
    await expect.poll(() => hasFocus(reader, box)).toBe(true);
    await reader.click('dialog label:has(input)');
    await reader.click('dialog button');
    await expect.poll(() => open(reader)).toBe(false);
    await reader.press('/');
    await reader.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    expect(await open(reader)).toBe(false);
    expect(await faults(reader)).toEqual([]);
  },
);

test('the palette: a word and Enter lead to a profile; a click on a hit too', async ({ reader, site }) => {
  for (const way of ['Enter', 'click'] as const) {
    await openAwake(reader, `${site.address}/zh/map/`);
    await reader.press('Control+k');
    await expect.poll(() => hasFocus(reader, box)).toBe(true);
    await reader.type('jax');
    await expect
      .poll(async () => (await attributes(reader, '[role="option"]', 'data-library'))[0])
      .toBe('jax');
    if (way === 'Enter') await reader.press('Enter');
    else await reader.click('[role="option"]');
    await expect.poll(() => place(reader)).toBe('/zh/libraries/jax/');
  }
});

/** Ids in each list of the finder's answer, layers within the entry of their base, read at one moment; opens what the lists hold back at first. */
const answer = (reader: Reader) =>
  reader.evaluate(() => {
    const whole = document.querySelector(':not([aria-busy="true"]) > [data-answer]');
    whole?.querySelectorAll<HTMLElement>('[data-list] + button').forEach((button) => button.click());
    const ids = (list: string) =>
      [...(whole?.querySelectorAll(`[data-list="${list}"] [data-found]`) ?? [])].map((item) =>
        item.getAttribute('data-found'),
      );
    return { fits: ids('fits'), open: ids('open'), fails: ids('fails') };
  });

const everyLibrary = collection.libraries.map(({ id }) => id).sort();

test(
  'the finder: a situation in words, its chips, its answer, the same from its address',
  sampled('firefox'),
  async ({ reader, site }) => {
    await openAwake(reader, `${site.address}/en/`);
    await reader.click('main input[name="q"]');
    await reader.type('I have Windows, an AMD card and must ship to phones');
    await expect.poll(() => attributes(reader, '[data-to-finder] a', 'href')).toHaveLength(1);
    await reader.click('[data-to-finder] a');
    await expect
      .poll(() => attributes(reader, '[data-chips] [data-chip]', 'data-chip'))
      .toEqual(['windows', 'amd_gpu', 'mobile']);
    await expect
      .poll(async () =>
        Object.values(await answer(reader))
          .flat()
          .sort(),
      )
      .toEqual(everyLibrary);
    const strict = await answer(reader);
    await reader.click('label:has(input[type="radio"])', 'yes');
    await expect.poll(() => place(reader)).toBe('/en/find/?must=windows,amd_gpu,mobile&partial=enough');
    await expect.poll(async () => (await answer(reader)).fits.length).toBeGreaterThan(strict.fits.length);
    await expect
      .poll(async () =>
        Object.values(await answer(reader))
          .flat()
          .sort(),
      )
      .toEqual(everyLibrary);
    const shown = await answer(reader);
    await openAwake(reader, site.address + (await place(reader)));
    await expect.poll(() => answer(reader)).toEqual(shown);
    expect(await faults(reader)).toEqual([]);
  },
);

test('the finder by keys alone: say it, make a must a wish, take one out', async ({ reader, site }) => {
  await openAwake(reader, `${site.address}/en/find/`);
  await reader.evaluate(() => document.querySelector<HTMLElement>('main input[name="said"]')!.focus());
  await reader.type('linux tpu');
  await reader.press('Enter');
  // The first words stay in the address as they were said.
  await expect.poll(() => place(reader)).toBe('/en/find/?said=linux+tpu');
  await expect
    .poll(() => attributes(reader, '[data-chips] [data-chip]', 'data-chip'))
    .toEqual(['linux', 'tpu']);
  expect((await field(reader, 'main input[name="said"]'))[0]).toBe('');
  const press = async (chip: string, control: 'select' | 'button', key: 'ArrowDown' | ' ') => {
    await reader.evaluate(
      (css) => document.querySelector<HTMLElement>(css)!.focus(),
      `[data-chip="${chip}"] ${control}`,
    );
    await reader.press(key);
  };
  // From "must have" to "nice to have", which stands below it.
  await press('tpu', 'select', 'ArrowDown');
  await expect.poll(() => attributes(reader, '[data-chip="tpu"]', 'data-weight')).toEqual(['wish']);
  await press('linux', 'button', ' ');
  await expect.poll(() => texts(reader, '[data-chip="linux"]')).toEqual([]);
  await expect.poll(() => place(reader)).toBe('/en/find/?wish=tpu');
  expect(await faults(reader)).toEqual([]);
});
