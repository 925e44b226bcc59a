import { expect, test } from '@playwright/test';
import { collection } from '../content';
import { open } from '../open';

const tasks = collection.tasks.map(({ id }) => id);
const answered = (task: string) =>
  collection.libraries.filter(({ programs }) => programs.some((answer) => answer.task === task));

test('without script every program of a task stands there, each with its files and what came of it', async ({
  browser,
  request,
  baseURL,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  for (const locale of ['en', 'zh'])
    for (const task of tasks) {
      await page.goto(`${baseURL}/${locale}/programs/${task}/`);
      await expect(page.locator('article[data-program]')).toHaveCount(answered(task).length);
      await expect(page.getByRole('combobox').filter({ visible: true })).toHaveCount(0);
      for (const link of await page.locator('article a[download]').all()) {
        const file = await request.get((await link.getAttribute('href'))!);
        expect(file.status(), file.url()).toBe(200);
      }
    }
  await page.close();
});

test('a program is handed out as it stands in its file', async ({ request }) => {
  const program = collection.libraries.find(({ id }) => id === 'jax')!.programs[0]!;
  if (program.kind === 'cannot') throw new Error('JAX trains.');
  const file = await request.get(`/programs/${program.task}/jax.${program.extension}`);
  expect(await file.text()).toBe(program.code);
});

test('libraries of the address stand side by side, each step in one row; a choice writes the address, Back takes it back', async ({
  page,
}) => {
  await open(page, '/en/programs/train/?libraries=pytorch,jax');
  const shown = page.locator('article[data-program]:visible');
  await expect(shown).toHaveCount(2);
  const boxOf = async (library: string, step: number) =>
    (await page.locator(`[data-program=${library}] [data-step="${step}"]`).boundingBox())!;
  for (const step of [0, 1, 2]) {
    const [first, second] = [await boxOf('pytorch', step), await boxOf('jax', step)];
    expect(Math.abs(first.y - second.y)).toBeLessThan(1);
    expect(first.x).toBeLessThan(second.x);
  }
  await page.getByRole('combobox', { name: 'Library 3' }).selectOption('flux');
  await expect(page).toHaveURL(/\?libraries=pytorch,jax,flux$/);
  await expect(shown).toHaveCount(3);
  await page.goBack();
  await expect(shown).toHaveCount(2);
});

test('on a phone the libraries of a step stand one below the other, in the reader’s order', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await open(page, '/en/programs/train/?libraries=pytorch,jax');
  const top = async (library: string, step: number) =>
    (await page.locator(`[data-program=${library}] [data-step="${step}"]`).boundingBox())!.y;
  expect(await top('pytorch', 0)).toBeLessThan(await top('jax', 0));
  expect(await top('jax', 0)).toBeLessThan(await top('pytorch', 1));
});

test('a profile fetches a program when its part is opened', async ({ page }) => {
  await open(page, '/en/libraries/jax/');
  const part = page.locator('details', { has: page.locator('#program-custom-gradient') });
  await expect(part.locator('article')).toHaveCount(0);
  await part.locator('summary').click();
  await expect(part.locator('article')).toHaveCount(1);
});

test('an identifier that is typed leads to the programs that use it', async ({ page }) => {
  await page.goto('/en/search/?q=value_and_grad');
  const first = page.locator('ol > li[data-page=program]').first();
  await expect(first.getByRole('link')).toHaveAttribute('href', /\/en\/programs\/[a-z-]+\/\?libraries=/);
});
