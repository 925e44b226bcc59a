import { expect, test } from '@playwright/test';
import { open } from '../open';
import { watch } from './surroundings';

for (const [year, behind] of [
  [2019, true],
  [2040, false],
] as const) {
  test(`a clock that stands in ${year}: ${behind ? 'ages count from the day of the build, and it says so' : 'what was checked is long overdue'}`, async ({
    page,
  }) => {
    const errors = watch(page);
    await page.clock.setSystemTime(new Date(`${year}-06-01T12:00:00Z`));
    for (const address of ['/en/?view=cards', '/en/compare/?libraries=jax,flux', '/en/find/?must=tpu']) {
      await open(page, address);
      const ages = page.locator('[data-age]');
      if (address.includes('find')) await page.locator('[data-answer]').waitFor();
      else await expect.poll(() => ages.count(), address).toBeGreaterThan(0);
      const states = await ages.evaluateAll((list) => [
        ...new Set(list.map((age) => (age as HTMLElement).dataset.age)),
      ]);
      if (behind) expect(states, address).not.toContain('overdue');
      else
        expect(
          states.filter((state) => state !== 'overdue'),
          address,
        ).toEqual([]);
      for (const text of await ages.allInnerTexts())
        expect(text, address).toMatch(
          behind
            ? /^(fresh|all facts fresh|due for a re-check|\d+ due, 0 overdue)?$/
            : /^(overdue|0 due, \d+ overdue)?$/,
        );
      const clock = page.locator('[data-clock]');
      if (behind && !address.includes('find'))
        await expect(clock, address).toContainText('This device’s clock is set to a date before');
      else await expect(clock, address).toBeHidden();
    }
    if (!behind) await expect(page.locator('[data-reasons]').first()).toContainText('due for a re-check');
    await page.getByRole('button', { name: 'Decision note' }).click();
    if (behind) await expect(page.locator('[data-note]')).not.toContainText(/Made on \d+ \w+ 2019/);
    else await expect(page.locator('[data-note]')).toContainText(/Made on 1 Jun 2040/);
    expect(errors).toEqual([]);
  });
}
