import { expect, test } from '@playwright/test';
import { isLaidOut } from '../../../scripts/support/laid-out';
import { sample } from '../../support/whole';

// What is laid out in steps (app/styles/deferred-layout.css) must not move what the reader sees, by the browser's own count (https://web.dev/articles/cls): under 0.1 is
// called good, the aim here is under 0.01.
// Of the two widths npm test takes the narrow one, where more lies below what is seen.
for (const width of sample([412, 1440], (_, at) => at === 0)) {
  test(`nothing in sight moves while a page comes, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 850 });
    await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const address of [
      '/en/',
      '/zh/',
      '/en/libraries/jax/',
      '/en/compare/flux-vs-jax/',
      '/en/claims/',
      '/en/timeline/',
      '/en/vitals/',
      '/en/map/',
    ]) {
      await page.goto(address, { waitUntil: 'networkidle' });
      // The last step comes after a quarter of a second.
      await page.waitForFunction(isLaidOut);
      const moved = await page.evaluate(() =>
        (window as unknown as { shifts: number[] }).shifts.reduce((sum, shift) => sum + shift, 0),
      );
      expect(moved, address).toBeLessThan(0.01);
    }
  });
}
