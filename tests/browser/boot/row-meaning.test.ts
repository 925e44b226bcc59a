// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { bundle } from '@/browser/bundle/bundle';
import { meaningFlag, meaningsFlag } from '@/browser/contract/flags';
import type { RowMeanings } from '@/lib/output/row-meanings';

const meanings: RowMeanings = {
  words: { tests: ['Yes', 'Partial', 'No'], method: 'More', here: 'This row' },
  rows: {
    tpu: ['TPU', 'Does it train on <b>TPUs</b>?', 'It does.', 'In part.', 'It does not.'],
    steward: ['Steward', 'Who looks after it?'],
  },
};
const linkTo = (id: string) => `<a href="/en/method/#${id}" ${meaningFlag}>${id} <i>?</i></a>`;
const box = () => document.querySelector<HTMLElement>(`[${meaningsFlag}]`)!;
const places = vi.fn();

/** Clicks the sign in the name of a row; says whether the browser may follow the link. */
async function ask(id: string, how: MouseEventInit = {}): Promise<boolean> {
  const sign = document.querySelector(`[${meaningFlag}][href$="#${id}"] i`)!;
  const follows = sign.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...how }));
  await vi.waitFor(() => expect(places).toHaveBeenCalled(), { timeout: 200 }).catch(() => undefined);
  return follows;
}

const script = bundle('boot/row-meaning.ts');
new Function(script)();

beforeEach(() => {
  document.body.innerHTML = `<table><tr id="tpu"><th>${linkTo('tpu')}</th></tr><tr><th>${linkTo('steward')}</th></tr></table><div ${meaningsFlag}="/data/en/meanings.json"></div>`;
  places.mockReset();
  Object.assign(box(), { showPopover: places, hidePopover: vi.fn(), scrollIntoView: vi.fn() });
  vi.stubGlobal('fetch', () => Promise.resolve({ json: () => Promise.resolve(meanings) }));
});
afterEach(() => void vi.unstubAllGlobals());

it('says the question and the three tests of a row as text, and leads to its method and to the row itself', async () => {
  expect(await ask('tpu')).toBe(false);
  expect(box().getAttribute('aria-label')).toBe('TPU');
  expect(box().querySelector('p')!.innerHTML).toBe('Does it train on &lt;b&gt;TPUs&lt;/b&gt;?');
  expect([...box().querySelectorAll('dt,dd')].map(({ textContent }) => textContent)).toEqual([
    'Yes',
    'It does.',
    'Partial',
    'In part.',
    'No',
    'It does not.',
  ]);
  expect([...box().querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
    expect.stringMatching(/\/en\/method\/#tpu$/),
    '#tpu',
  ]);
  expect(document.activeElement).toBe(box());
});

it('has no tests for a row that asks for a value, and no link to a row without an anchor', async () => {
  await ask('steward');
  expect(box().textContent).toBe('StewardWho looks after it?More');
});

it('leaves the link alone where another tab is meant', async () => {
  expect(await ask('tpu', { ctrlKey: true })).toBe(true);
  expect(places).not.toHaveBeenCalled();
});
