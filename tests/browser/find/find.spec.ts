import { expect, test } from '@playwright/test';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { dimensions } from '../../../lib/dimensions/register';
import { answer, idsOfAnswer, wholeAnswer } from '../answer';
import { answering, collection, nameOf, presets } from '../content';
import { open } from '../open';

const situation =
  'I have Windows, an AMD card, a team that knows Python, and must ship to phones. What is left?';

test('a situation in words, from the front page: conditions as chips, an answer with reasons, the same for whoever gets the address', async ({
  page,
  browser,
}) => {
  await open(page, '/en/');
  await page.getByRole('main').getByRole('searchbox').fill(situation);
  await page.locator('[data-to-finder] a').click();
  const chips = page.locator('[data-chips] [data-chip]');
  await expect(chips).toHaveCount(4);
  expect(await chips.evaluateAll((items) => items.map((item) => item.getAttribute('data-chip')))).toEqual([
    'windows',
    'amd_gpu',
    'language:Python',
    'mobile',
  ]);
  await expect(chips.nth(1)).toContainText('from “AMD card”');
  const shown = await wholeAnswer(page);
  expect([...shown.fits, ...shown.open, ...shown.fails].sort()).toEqual(
    collection.libraries.map(({ id }) => id).sort(),
  );
  // PyTorch's or any other's: who fits and who does not stands in the content, not here.
  for (const id of shown.fits)
    for (const term of ['windows', 'amd_gpu', 'mobile']) expect(answering(term, 'yes'), term).toContain(id);
  const [without] = answering('amd_gpu', 'no');
  const reason = page.locator(`[data-list="fails"] [data-found="${without}"] [data-term="amd_gpu"]`);
  await expect(reason).toContainText('not met');
  await expect(reason).toContainText('Source:');
  await page.getByRole('radio', { name: 'yes', exact: true }).check();
  await expect.poll(async () => (await answer(page)).fits.length).toBeGreaterThan(shown.fits.length);
  await expect(page.locator('[data-list="fits"]')).toContainText('partial, which you accept');
  const address = page.url();
  expect(address).toMatch(/\/en\/find\/\?must=windows,amd_gpu,language:Python,mobile&partial=enough$/);
  const stranger = await (await browser.newContext()).newPage();
  await open(stranger, address);
  expect(await wholeAnswer(stranger)).toEqual(await wholeAnswer(page));
  await stranger.context().close();
});

test('words without a condition stay and are named', async ({ page }) => {
  await open(page, '/en/find/?said=windows+zebra');
  await expect(page.locator('[data-unmatched="zebra"]')).toBeVisible();
  await expect(page.getByText('We did not understand and ignored: zebra')).toBeVisible();
  await page.getByRole('button', { name: 'Ignore “zebra”' }).click();
  await expect(page).toHaveURL(/\?must=windows$/);
});

test('by keyboard alone: say it, make a must a wish, take one out, read the decision note', async ({
  page,
}) => {
  await open(page, '/en/find/');
  await page.getByRole('textbox', { name: 'Describe your situation' }).focus();
  await page.keyboard.type('linux tpu');
  await page.keyboard.press('Enter');
  await page.locator('[data-chip="linux"]').waitFor();
  await page.getByRole('combobox', { name: 'Google TPU: how important it is' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-chip="tpu"]')).toHaveAttribute('data-weight', 'wish');
  await page.getByRole('button', { name: 'Remove Linux' }).focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/\?wish=tpu$/);
  await page.getByRole('button', { name: 'Decision note' }).focus();
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('article').getByRole('heading', { level: 2, name: /^Decision note/ }),
  ).toBeVisible();
});

test('Back and Forward through five changes', async ({ page }) => {
  await open(page, '/en/find/?must=linux');
  const chip = page.locator('[data-chips] [data-chip]');
  await chip.first().waitFor();
  await page.getByText('Pick requirements', { exact: true }).click();
  const hardware = page
    .locator('details', { has: page.getByRole('combobox', { name: 'Google TPU' }) })
    .last();
  await page.locator('details details').filter({ hasText: 'Hardware' }).locator('summary').click();
  await hardware.getByRole('combobox', { name: 'Google TPU' }).selectOption('must have');
  await hardware.getByRole('combobox', { name: 'NVIDIA GPU' }).selectOption('nice to have');
  await page.getByRole('combobox', { name: 'NVIDIA GPU: how important it is' }).selectOption('must have');
  await page.getByRole('radio', { name: 'yes', exact: true }).check();
  await page.getByRole('button', { name: 'Remove Linux' }).click();
  const steps = [
    '?must=linux',
    '?must=linux,tpu',
    '?must=linux,tpu&wish=nvidia_gpu',
    '?must=linux,tpu,nvidia_gpu',
    '?must=linux,tpu,nvidia_gpu&partial=enough',
    '?must=tpu,nvidia_gpu&partial=enough',
  ];
  const seen: Record<string, unknown> = {};
  for (const step of [...steps].reverse()) {
    await expect(page).toHaveURL(new RegExp(`${step.replace('?', '\\?')}$`));
    await expect(page.locator('[aria-busy="false"] [data-answer]')).toBeVisible();
    seen[step] = await answer(page);
    if (step !== steps[0]) await page.goBack();
  }
  for (const step of steps.slice(1)) {
    await page.goForward();
    await expect(page).toHaveURL(new RegExp(`${step.replace('?', '\\?')}$`));
    await expect.poll(() => answer(page)).toEqual(seen[step]);
  }
});

test('the decision note, read back, says what the page says', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/en/find/?must=linux,tpu&wish=profiler&partial=enough&unmatched=zebra');
  const shown = await wholeAnswer(page);
  const first = await page
    .locator('[data-list="fits"] [data-found]:not([data-found] [data-found])')
    .evaluateAll((entries) => entries.map((entry) => entry.getAttribute('data-found')));
  await page.getByRole('button', { name: 'Decision note' }).click();
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const markdown = await page.evaluate(() => navigator.clipboard.readText());
  const nodes = remark().use(remarkGfm).parse(markdown).children;
  const sections = new Map<string, string>();
  let heading = '';
  for (const node of nodes) {
    const text = markdown.slice(node.position!.start.offset, node.position!.end.offset);
    if (node.type === 'heading') heading = text.replace(/^#+ /, '');
    else sections.set(heading, `${sections.get(heading) ?? ''}\n${text}`);
  }
  const lines = (title: string) => (sections.get(title) ?? '').trim().split('\n');
  expect(lines('Must have')).toEqual(['- Linux', '- Google TPU']);
  expect(sections.get('Nice to have')).toContain('zebra');
  // The note is a plain list in the same order; the page puts layers into the entry of their base.
  const named = (title: string) => lines(title).map((line) => line.replace(/^- |: .*$/g, ''));
  expect(named('Fits').filter((name) => first.map(nameOf).includes(name))).toEqual(first.map(nameOf));
  expect(named('Fits').sort()).toEqual(shown.fits.map(nameOf).sort());
  expect(named('Does not fit').sort()).toEqual(shown.fails.map(nameOf).sort());
  expect(markdown).toContain(page.url());
  expect(sections.get('Sources')).toMatch(/checked on \d+ \w+ \d{4}/);
  const rows = nodes.find(({ type }) => type === 'table') as { children: unknown[] };
  await expect(page.locator('[data-note] tbody tr')).toHaveCount(rows.children.length - 1);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-note]').locator('..').getByRole('button', { name: 'Download' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('decision-note.md');
});

test('the map: every library by every dimension, each cell leads to its fact; columns and groups from the address; few landscape sheets, one of a group', async ({
  page,
}) => {
  await open(page, '/en/map/');
  // Who made it, when and where shows on demand.
  const atFirst = dimensions.filter(({ group }) => group !== 'identity').length;
  await expect(page.locator('.map-table tr[data-dimension]')).toHaveCount(atFirst);
  await expect(page.locator('.map-table td')).toHaveCount(atFirst * collection.libraries.length);
  const sheets = async () =>
    (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page[^s]/g)!.length;
  // How many is paper.spec.ts's affair.
  expect(await sheets()).toBeLessThanOrEqual(3);
  await page.getByRole('checkbox', { name: 'Flux' }).uncheck();
  await page.getByRole('button', { name: 'Collapse (Hardware)' }).click();
  await expect(page.locator('.map-table th[data-library="flux"]')).toHaveCount(0);
  await expect(page.locator('[data-group="hardware"] tr[data-dimension]')).toHaveCount(0);
  await open(page, '/en/map/?libraries=jax,mars&groups=hardware');
  await expect(page.getByText('libraries=mars')).toBeVisible();
  await expect(page.locator('.map-table tr[data-dimension]')).toHaveCount(
    dimensions.filter(({ group }) => group === 'hardware').length,
  );
  expect(await sheets()).toBe(1);
  await page.locator('tr[data-dimension="tpu"] td a').click();
  await expect(page).toHaveURL(/\/en\/libraries\/jax\/#tpu$/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('common situations, ways to leave and guidance are complete', async ({ page }) => {
    await page.goto('/en/find/');
    await expect(page.getByText('Describing your own situation needs JavaScript.')).toBeVisible();
    await expect(page.getByRole('main').locator('a[href^="/en/find/"]')).toHaveCount(presets.length);
    await page.goto('/en/');
    await page.getByRole('main').getByRole('searchbox').fill('a Mac');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/en\/search\/\?q=a\+Mac$/);
    for (const { id, terms } of presets) {
      await page.goto(`/en/find/${id}/`);
      await expect(page.locator('[data-preset-terms] [data-chip]')).toHaveCount(terms.length);
      const shown = await page.locator('[data-answer]').evaluate(idsOfAnswer);
      expect([...shown.fits, ...shown.open, ...shown.fails].sort(), id).toEqual(
        collection.libraries.map((library) => library.id).sort(),
      );
    }
    await page.goto('/en/find/old-mxnet/');
    await expect(page.locator('[data-environment]')).toContainText('mxnet 1.9.1');
    await expect(page.locator('[data-way]')).toHaveCount(
      collection.libraries.find(({ id }) => id === 'mxnet')!.retirement!.ways_out.length,
    );
    await page.goto('/en/compare/mxnet-vs-pytorch/');
    const ways = collection.bridges.filter(({ from, to }) => from === 'mxnet' && to === 'pytorch');
    await expect(page.locator('[data-leaving="mxnet pytorch"] [data-bridge]')).toHaveCount(ways.length);
    await expect(page.locator('[data-leaving="mxnet pytorch"]')).toContainText('Through ONNX');
    await page.goto('/en/map/');
    await expect(page.locator('.map-table td')).toHaveCount(
      dimensions.filter(({ group }) => group !== 'identity').length * collection.libraries.length,
    );
  });
});
