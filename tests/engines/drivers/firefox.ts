import puppeteer, { type ElementHandle, type KeyInput, type Page } from 'puppeteer-core';
import { firstInSight, onceInSight } from './in-sight';
import type { Engine, Reader } from './reader';

/** What is over in a moment: among it that Firefox takes no mouse before a page's first paint. */
const passing = /not clickable|not an Element|detached|stale|no such (node|handle)|synthesizeMouseAtPoint/i;

function readerOf(page: Page): Reader {
  const once = (
    selector: string,
    text: string | undefined,
    act: (element: ElementHandle) => Promise<unknown>,
  ) =>
    onceInSight(
      async () =>
        (await page.evaluateHandle(firstInSight, selector, text ?? null)).asElement() as ElementHandle | null,
      act,
      passing,
      `${selector} ${text ?? ''}`,
    );
  return {
    open: async (address) => void (await page.goto(address, { waitUntil: 'domcontentloaded' })),
    reload: async () => void (await page.reload({ waitUntil: 'domcontentloaded' })),
    back: () => page.evaluate(() => history.back()),
    forward: () => page.evaluate(() => history.forward()),
    hover: (selector, text) =>
      once(selector, text, async (element) => {
        await page.mouse.move(1, 1);
        await element.hover();
      }),
    click: (selector, text) => once(selector, text, (element) => element.click()),
    choose: (selector, value) =>
      once(`${selector}:has(option[value="${value}"])`, undefined, (element) => element.select(value)),
    type: (text, pause = 0) => page.keyboard.type(text, { delay: pause }),
    press: async (key) => {
      const [last, ...held] = key.split('+').reverse() as KeyInput[];
      for (const name of held) await page.keyboard.down(name);
      await page.keyboard.press(last!);
      for (const name of held) await page.keyboard.up(name);
    },
    evaluate: (run, argument) => page.evaluate(run as never, argument as never) as never,
    resize: (width) => page.setViewport({ width, height: 900 }),
    hasRole: async (selector, role) => {
      const element = (
        await page.evaluateHandle(firstInSight, selector, null)
      ).asElement() as ElementHandle<Element>;
      // The driver finds elements by their role, below another; it does not tell the role of one.
      const parent = (await element.evaluateHandle((inner) => inner.parentElement!)) as ElementHandle;
      for (const found of await parent.$$(`aria/[role="${role}"]`))
        if (await found.evaluate((other, wanted) => other === wanted, element)) return true;
      return false;
    },
    // Without a format the library (24.43) takes 8.5 and 11 inches for centimetres.
    print: async () => Buffer.from(await page.pdf({ format: 'A4', preferCSSPageSize: true })),
    close: () => page.browserContext().close(),
  };
}

/** Takes the path of a Firefox; starts it over WebDriver BiDi. Throws if it does not start. */
export async function startFirefox(executablePath: string): Promise<Engine> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, timeout: 60_000 });
  return {
    name: (await browser.version()).replace('firefox/', 'Firefox '),
    newReader: async () => {
      const page = await (await browser.createBrowserContext()).newPage();
      await page.setViewport({ width: 1280, height: 900 });
      return readerOf(page);
    },
    close: () => browser.close(),
  };
}
