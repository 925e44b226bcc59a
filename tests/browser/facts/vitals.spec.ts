import { expect, test } from '@playwright/test';
import { collection } from '../content';
import { open } from '../open';
import { whole } from '../../support/whole';

const measures = ['commits', 'people', 'releases'] as const;
const measured = collection.vitals.filter(({ record }) => record);

test('measured lives read without script: every library in every picture, every figure in its table', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  for (const locale of ['en', 'zh']) {
    await page.goto(`${baseURL}/${locale}/vitals/`);
    for (const measure of measures) {
      await expect(page.locator(`#${measure} .vital-picture [data-vital]`)).toHaveCount(
        collection.vitals.length,
      );
      const drawn = measured.filter(({ record }) => measure !== 'releases' || record!.tags.releases > 0);
      await expect(page.locator(`#${measure} .vital-picture svg path`)).toHaveCount(drawn.length);
      const cells = await page.locator(`#${measure} tbody td`).allTextContents();
      const figures = cells.flatMap((text) =>
        /^[\d,]+$/.test(text) ? [Number(text.replace(/,/g, ''))] : [],
      );
      expect(figures, `${locale} ${measure}`).toEqual(
        measured.flatMap(({ record }) => record!.years.flatMap((year) => year[measure] ?? [])),
      );
    }
    await expect(page.locator('#copies [data-own-figures]')).toHaveCount(
      collection.vitals.reduce((sum, { says = [] }) => sum + says.length, 0),
    );
    await expect(page.getByRole('checkbox').filter({ visible: true })).toHaveCount(0);
  }
  await page.close();
});

test('the address says which lives are shown; a switch writes it, and Back takes it back', async ({
  page,
}) => {
  await open(page, '/en/vitals/?libraries=jax,flux');
  const rows = page.locator('#commits .vital-picture [data-vital]').filter({ visible: true });
  await expect(rows).toHaveCount(2);
  await page.getByRole('checkbox', { name: 'Flux', exact: true }).uncheck();
  await expect(rows).toHaveCount(1);
  expect(new URL(page.url()).search).toBe('?libraries=jax');
  await page.goBack();
  await expect(rows).toHaveCount(2);
  await page.getByRole('button', { name: 'Show all', exact: true }).click();
  await expect(rows).toHaveCount(collection.vitals.length);
});

test('each card, profile and pair speaks of the measured life', async ({ page }) => {
  const lives = collection.libraries.map(({ id, vitals }) => ({
    id,
    vitals,
    years: vitals?.record?.years ?? [],
  }));
  await open(page, '/en/?view=cards');
  for (const { id, years } of lives) {
    const card = page.locator(`li article[data-library="${id}"] .vital-card`);
    if (years.length === 0) await expect(card).toHaveText('not measured');
    else await expect(card).toContainText(`in ${years.at(-1)!.year}`);
  }
  const isMeasured = ({ years }: (typeof lives)[number]) => years.length > 0;
  const sample = [
    ...lives.filter(isMeasured).filter((_, at) => at % 4 === 0),
    lives.find((life) => !isMeasured(life))!,
  ];
  const looked = whole ? lives : sample;
  for (const { id, vitals, years } of looked) {
    await page.goto(`/en/libraries/${id}/`);
    await expect(page.locator('#vitals svg')).toHaveCount(
      years.length === 0 ? 0 : vitals!.record!.tags.releases > 0 ? 3 : 2,
    );
    await expect(page.locator('#vitals')).toContainText(years.length === 0 ? 'Not measured' : 'at commit');
  }
  await page.goto('/en/compare/flux-vs-jax/');
  await expect(page.locator('.compare-table svg.vital-bars')).toHaveCount(2);
});
