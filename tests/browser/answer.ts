import type { Page } from '@playwright/test';

/** Libraries in each list of a finder's answer, by id, in their order; layers within the entry of their base. */
export type AnswerIds = Readonly<Record<'fits' | 'open' | 'fails', readonly (string | null)[]>>;

/** Gives the ids in each list of the answer to what is asked now, read at one moment. */
export async function answer(page: Page): Promise<AnswerIds> {
  return page.locator('[aria-busy="false"] > [data-answer]').evaluate(idsOfAnswer);
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
  await page.locator('[aria-busy="false"] > [data-answer]').waitFor();
  while ((await more.count()) > 0) await more.first().click();
  return answer(page);
}
