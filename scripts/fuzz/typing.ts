import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { openSite, untilAwake, wake } from './open-site';
import { tryInputs, type Failure, type FuzzOptions } from './try-inputs';

/** Fields that a page has before its scripts. */
const fields = [
  ['/en/', 'main input[name="q"]'],
  ['/zh/', 'main input[name="q"]'],
  ['/en/', 'main input[name="said"]'],
  ['/zh/find/', 'main input[name="said"]'],
  ['/en/search/', 'main input[type="search"]'],
] as const;

/** One thing that hands do: a text, a key, a word that an input method composes and then puts in, or undoing all of it: how much one step takes back a browser decides by what is drawn between two letters. */
type Deed =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'composed'; readonly letters: string; readonly word: string }
  | { readonly kind: 'undone' };

const deeds: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({
    kind: fc.constant('text' as const),
    text: fc.constantFrom('p', 'py', 'onnx ', 'C++', 'jax', '"', '张量', 'é'),
  }),
  fc.record({
    kind: fc.constant('key' as const),
    key: fc.constantFrom(
      ...['Backspace', 'Delete', 'ArrowLeft', 'ArrowRight', 'Home', 'End'],
      ...['Shift+ArrowLeft', 'Shift+Home', 'Control+a'],
    ),
  }),
  fc.record({
    kind: fc.constant('composed' as const),
    letters: fc.constantFrom('shouji', 'zhang'),
    word: fc.constantFrom('手机', '张'),
  }),
  fc.record({ kind: fc.constant('undone' as const) }),
);

const situations = fc.record({
  field: fc.constantFrom(...fields),
  deeds: fc.array(deeds, { minLength: 1, maxLength: 12 }),
  pause: fc.constantFrom(0, 30, 60, 150),
  slowDown: fc.constantFrom(1, 4, 6),
});
type Situation = typeof situations extends fc.Arbitrary<infer Type> ? Type : never;

/** Presses Control+Z until nothing is taken back any more. */
async function undoAll(page: Page, field: string): Promise<void> {
  const box = page.locator(field);
  for (let before, now = await box.inputValue(); now !== before; now = await box.inputValue()) {
    before = now;
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+z');
  }
}

/** Does what hands do, and gives what the field shows in the end: text and selection. */
async function type(page: Page, { field: [, field], deeds: done, pause }: Situation): Promise<unknown> {
  const input = await page.context().newCDPSession(page);
  await page.locator(field).focus();
  for (const deed of done) {
    if (deed.kind === 'text') await page.keyboard.type(deed.text, { delay: pause });
    else if (deed.kind === 'key') await page.keyboard.press(deed.key);
    else if (deed.kind === 'undone') await undoAll(page, field);
    else {
      for (let end = 1; end <= deed.letters.length; end += 1) {
        const text = deed.letters.slice(0, end);
        await input.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end });
      }
      await input.send('Input.insertText', { text: deed.word });
    }
    if (pause) await page.waitForTimeout(pause);
  }
  await untilAwake(page);
  return page
    .locator(field)
    .evaluate((box: HTMLInputElement) => [box.value, box.selectionStart, box.selectionEnd]);
}

/** Types into fields while their pages wake, and again when they are awake: both must end alike. Needs a built site. Gives the smallest typing that does not. */
export async function fuzz(options: FuzzOptions): Promise<Failure[]> {
  const { address, browser, end } = await openSite();
  const attempt = async (situation: Situation, wakeFirst: boolean) => {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await (
      await context.newCDPSession(page)
    ).send('Emulation.setCPUThrottlingRate', { rate: wakeFirst ? 1 : situation.slowDown });
    await page.goto(`${address}${situation.field[0]}`, { waitUntil: 'domcontentloaded' });
    if (wakeFirst) await wake(page);
    const shown = JSON.stringify([await type(page, situation), errors]);
    await context.close();
    return shown;
  };
  try {
    return await tryInputs(
      situations,
      async (situation) => {
        const [waking, ready] = [await attempt(situation, false), await attempt(situation, true)];
        if (waking !== ready) throw new Error(`${waking} while it wakes, ${ready} when it is awake`);
      },
      options,
    );
  } finally {
    await end();
  }
}
