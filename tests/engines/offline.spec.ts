import { expect } from '@playwright/test';
import { answering, nameOf } from '../browser/content';
import { today } from '../browser/offline/site';
import type { Reader } from './drivers/reader';
import { attributes, cards, hasFocus, openAwake, texts } from './seen';
import { sampled, test } from './walk';

const notice = '.when-copied';

/** Waits until the worker is there and has kept what it keeps at its installation. */
async function settle(reader: Reader): Promise<void> {
  test.skip(
    !(await reader.evaluate(() => 'serviceWorker' in navigator)),
    'Pages that are driven have no workers here.',
  );
  await expect
    .poll(() => reader.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 60_000 })
    .toBe('activated');
}

test(
  'one visit is enough: without network the page opens again and says of which day it is',
  sampled('each'),
  async ({ reader, site }) => {
    await reader.open(`${site.address}/en/libraries/jax/`);
    await settle(reader);
    expect(await texts(reader, notice)).toEqual([]);
    site.down = true;
    await reader.open('about:blank');
    await reader.open(`${site.address}/en/libraries/jax/`);
    await expect
      .poll(() => texts(reader, notice))
      .toEqual([
        expect.stringContaining(
          `Offline copy of ${today()}: the site could not be reached, so later changes are missing.`,
        ),
      ]);
    expect(await texts(reader, 'h1')).toEqual([expect.stringContaining('JAX')]);
    site.down = false;
    await reader.reload();
    await expect.poll(() => texts(reader, notice)).toEqual([]);
    expect(await texts(reader, 'h1')).toEqual([expect.stringContaining('JAX')]);
  },
);

test('who uses controls has filters and search without network', async ({ reader, site }) => {
  const search = async () => {
    await reader.press('Control+k');
    await expect.poll(() => hasFocus(reader, 'dialog input[role="combobox"]')).toBe(true);
    await reader.type('jax');
    await expect
      .poll(async () => (await attributes(reader, '[role="option"]', 'data-library'))[0])
      .toBe('jax');
    await reader.press('Escape');
  };
  await reader.open(`${site.address}/en/`);
  await settle(reader);
  await openAwake(reader, `${site.address}/en/?tpu=yes`);
  await search();
  site.down = true;
  await openAwake(reader, `${site.address}/en/?tpu=yes`);
  await expect.poll(() => cards(reader)).toEqual(answering('tpu', 'yes'));
  await search();
  expect(await texts(reader, notice)).toEqual([expect.stringContaining(today())]);
});

test('a page that was not visited: ours, in the language of the address, with what can be opened', async ({
  reader,
  site,
}) => {
  await reader.open(`${site.address}/zh/libraries/mxnet/`);
  await settle(reader);
  await reader.reload();
  site.down = true;
  await reader.open(`${site.address}/en/map/`);
  await expect.poll(() => texts(reader, 'h1')).toEqual(['This page is not saved on this device']);
  await expect.poll(() => texts(reader, '[data-kept] a')).toEqual([nameOf('mxnet')]);
  await reader.click('[data-kept] a');
  await expect.poll(() => texts(reader, notice)).toHaveLength(1);
});
