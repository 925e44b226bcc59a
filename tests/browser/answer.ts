import { expect, type Page } from '@playwright/test';

/** The answer to what is asked now; while a new one is on its way there is none. */
const current = ':not([aria-busy="true"]) > [data-answer]';

/** Libraries in each list of a finder's answer, by id, in their order; layers within the entry of their base. */
export type AnswerIds = Readonly<Record<'fits' | 'open' | 'fails', readonly (string | null)[]>>;

/** Gives the ids in each list of the answer to what is asked now, read at one moment. */
export async function answer(page: Page): Promise<AnswerIds> {
  return page.locator(current).evaluate(idsOfAnswer);
}

/** Takes the element of an answer, in the page; gives the ids in each list. */
export function idsOfAnswer(whole: Element): AnswerIds {
  const ids = (list: string) =>
    [...whole.querySelectorAll(`[data-list="${list}"] [data-found]`)].map((item) =>
      item.getAttribute('data-found'),
    );
  return { fits: ids('fits'), open: ids('open'), fails: ids('fails') };
}

/** Opens what the lists hold back at first; gives the whole answer. */
export async function wholeAnswer(page: Page): Promise<AnswerIds> {
  const more = page.locator('[data-answer]').getByRole('button', { name: /^Show \d+ more$/ });
  await page.locator(current).waitFor();
  await expect
    .poll(async () => {
      await more.evaluateAll((buttons) => buttons.forEach((button) => (button as HTMLElement).click()));
      return more.count();
    })
    .toBe(0);
  return answer(page);
}
