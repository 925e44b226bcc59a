import { expect } from '@playwright/test';

/** Runs in the page; gives the first such element that is in sight, brought to the middle of the window: bars stand at its edges. */
export const firstInSight = (selector: string, text: string | null) => {
  const found = [...document.querySelectorAll(selector)].find(
    (element) => element.checkVisibility() && (text === null || element.textContent.includes(text)),
  );
  found?.scrollIntoView({ block: 'center', behavior: 'instant' });
  return found ?? null;
};

/** Tries something on an element until it is there and it can be done; `passing` tells the faults that pass by themselves: the page moves, or is drawn anew just now. */
export async function onceInSight<Found>(
  find: () => Promise<Found | null>,
  act: (element: Found) => Promise<unknown>,
  passing: RegExp,
  message: string,
): Promise<void> {
  await expect
    .poll(
      async () => {
        const element = await find();
        if (element === null) return 'not in sight';
        try {
          await act(element);
          return 'done';
        } catch (fault) {
          if (passing.test(String(fault))) return String(fault);
          throw fault;
        }
      },
      { message },
    )
    .toBe('done');
}
