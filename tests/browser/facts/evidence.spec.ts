import { expect, test } from '@playwright/test';
import { parseAtomFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { linksOf } from '../../../lib/lineage/relations';
import { answerOf, collection } from '../content';
import { focusOn, open } from '../open';

const events = collection.libraries.flatMap(({ history }) => history);
const ends = collection.libraries.flatMap((library) => library.ends ?? []);

test('a source opens from a cell by keyboard alone, with its day and the way to correct it', async ({
  page,
}) => {
  await open(page, '/en/compare/?libraries=jax,pytorch');
  const cell = page.locator('tr[data-dimension="tpu"] td').first();
  await focusOn(cell.locator('summary'));
  await page.keyboard.press('Enter');
  await expect(cell.getByText(/^Checked on \d+ \w+ \d{4}$/)).toBeVisible();
  await page.keyboard.press('Tab');
  const source = cell.getByRole('link').first();
  await expect(source).toBeFocused();
  expect(await source.getAttribute('href')).toMatch(/^https:\/\//);
  await expect(source.locator('xpath=ancestor::li[1]')).toContainText(/, .+/);
  const correct = cell.getByRole('link', { name: 'Correct this' });
  await focusOn(correct);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/correct\/\?library=jax&dimension=tpu$/);
  await expect(page.locator('[data-shown]')).toContainText(answerOf('jax', 'tpu'));
  await page.getByRole('textbox', { name: 'It should say' }).fill('Since 0.1');
  await page.getByRole('textbox', { name: /^Evidence/ }).fill('https://proof.example/');
  const report = page.locator('pre', { hasText: 'Google TPU' });
  await expect(report).toContainText('Since 0.1');
  await expect(report).toContainText('https://proof.example/');
  await expect(report).toContainText('/en/libraries/jax/#tpu');
});

test('sources that disagree are both shown', async ({ page }) => {
  const library = collection.libraries.find(({ facts }) =>
    Object.values(facts).some((fact) => fact?.disagreement),
  )!;
  const [dimension, fact] = Object.entries(library.facts).find(([, candidate]) => candidate?.disagreement)!;
  await page.goto(`/en/libraries/${library.id}/#${dimension}`);
  const row = page.locator(`tr[id="${dimension}"]`);
  await expect(row.locator('summary')).toContainText('Sources disagree');
  await row.locator('summary').click();
  for (const side of fact!.disagreement!) await expect(row.getByText(side.says)).toBeVisible();
});

test('an old deployment does not look fresh: facts age by the reader’s clock, in profile, card and comparison', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2031-01-01T12:00:00Z'));
  await page.goto('/en/libraries/jax/#tpu');
  await expect(page.locator('tr#tpu').getByText('overdue').first()).toBeVisible();
  await expect(page.locator('[data-completeness]')).toContainText(
    /\d+ due, [1-9]\d* overdue|0 due, [1-9]\d* overdue/,
  );
  expect(await page.locator('[data-age="fresh"]').count()).toBe(0);
  await open(page, '/en/?view=cards');
  await expect(page.locator('li article[data-library="jax"]')).toContainText(/overdue/);
  await open(page, '/en/compare/?libraries=jax,flux');
  await expect(page.locator('tr[data-dimension="tpu"] td').first().locator('summary')).toContainText(
    'overdue',
  );
});

test('statements of the article: all of them and their references; narrowed by library and verdict in the address, Back undoes it', async ({
  page,
}) => {
  await open(page, '/en/claims/');
  const shown = page.locator('article[data-claim]');
  await expect(shown).toHaveCount(collection.claims.length);
  await expect(page.locator('[data-reference]')).toHaveCount(collection.references.length);
  await page.getByRole('combobox', { name: 'Library' }).selectOption('mxnet');
  await page.getByRole('combobox', { name: 'Verdict' }).selectOption('outdated');
  await expect(page).toHaveURL(/\?library=mxnet&verdict=outdated$/);
  const wanted = collection.claims
    .filter(({ library, verdict }) => library === 'mxnet' && verdict === 'outdated')
    .map(({ id }) => id);
  await expect
    .poll(() =>
      shown.evaluateAll((articles) => articles.map((article) => article.getAttribute('data-claim'))),
    )
    .toEqual(wanted);
  await page.goBack();
  await expect(page).toHaveURL(/\?library=mxnet$/);
  await page.goto('/en/claims/?library=mars');
  await expect(page.getByText('library=mars')).toBeVisible();
  await expect(shown).toHaveCount(collection.claims.length);
});

test('the family tree: every library and kinship in drawing and table, traced by keyboard, readable narrow and wide', async ({
  page,
}) => {
  const links = linksOf(collection.lineage);
  for (const [width, kind] of [
    [1440, 'wide'],
    [390, 'narrow'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await open(page, '/en/timeline/');
    const drawing = page.locator(`svg[data-width="${kind}"]`);
    await expect(drawing.first()).toBeVisible();
    await expect(drawing.locator('[data-kin]')).toHaveCount(collection.lineage.length);
    await expect(drawing.locator('[data-from]')).toHaveCount(links.length);
    await expect(page.locator('[data-kin-row]')).toHaveCount(collection.lineage.length);
    await expect(page.locator('[data-kin-row] [data-relation]')).toHaveCount(2 * links.length);
    const size = await drawing
      .locator('text.timeline-name')
      .first()
      .evaluate((text) => text.getBoundingClientRect().height);
    expect(size).toBeGreaterThanOrEqual(11);
    await focusOn(drawing.locator('[data-kin="keras"]'));
    await expect(page.locator('[data-trace-words]')).toContainText(/^Keras \(since/);
    await expect(drawing.locator('[data-kin="theano"]')).toHaveAttribute('data-trace', 'before');
    await expect(drawing.locator('[data-kin="candle"]')).not.toHaveAttribute('data-trace', 'before');
    await drawing.locator('[data-kin="jax"]').focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/en\/libraries\/jax\/$/);
  }
});

test('changes: every event, narrowed by library; feed and calendar are served and can be read', async ({
  page,
  request,
}) => {
  await open(page, '/en/changes/?library=flux');
  await expect(page.locator('[data-change="event"]')).toHaveCount(
    collection.libraries.find(({ id }) => id === 'flux')!.history.length,
  );
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page.locator('[data-change="event"]')).toHaveCount(events.length);
  await expect(page.locator('[data-change="end"]')).toHaveCount(ends.length);
  for (const locale of ['en', 'zh']) {
    const feed = parseAtomFeed(await (await request.get(`/${locale}/feed.xml`)).text());
    expect(feed.entries?.length).toBeGreaterThanOrEqual(100);
    const calendar = new ICAL.Component(
      ICAL.parse(await (await request.get(`/${locale}/ends.ics`)).text()) as string,
    );
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(ends.length);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('evidence, statements, family tree, events and the way to correct are all there', async ({ page }) => {
    await page.goto('/en/compare/jax-vs-pytorch/');
    const cell = page.locator('tr[data-dimension="tpu"] td').first();
    await cell.locator('summary').click();
    await expect(cell.getByText(/^Checked on \d+ \w+ \d{4}$/)).toBeVisible();
    await cell.getByRole('link', { name: /^Correct this/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Report a mistake' })).toBeVisible();
    await expect(page.getByRole('list').filter({ hasText: 'npm run check:content' })).toBeVisible();
    await page.goto('/en/claims/?library=mxnet');
    await expect(page.locator('article[data-claim]')).toHaveCount(collection.claims.length);
    await page.goto('/en/timeline/');
    await expect(page.locator('svg[data-width="wide"] [data-kin]')).toHaveCount(collection.lineage.length);
    await page.goto('/en/changes/');
    await expect(page.locator('[data-change="event"]')).toHaveCount(events.length);
  });
});
