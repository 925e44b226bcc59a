// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { foldsScript } from '@/browser/bundle/inline-scripts';
import { contentsFlag, foldAllFlag } from '@/browser/contract/flags';

const part = (id: string, inside: string) =>
  `<section><details class="fold"><summary><h2>${id}</h2></summary><div id="${id}">${inside}</div></details></section>`;
const page = `<main>
  <nav><details open><summary ${contentsFlag}="">Contents</summary><a href="#ants">Ants</a><a href="#bees">Bees</a></details></nav>
  <button ${foldAllFlag}=""><span>Open</span></button>
  ${part('ants', part('queens', '<p id="queen">A queen.</p>'))}
  ${part('bees', '<a id="to-queen" href="#queen">To the queen</a>')}
</main>`;

/** Parts that are open. */
const open = () =>
  [...document.querySelectorAll<HTMLDetailsElement>('details.fold')]
    .filter((details) => details.open)
    .map((details) => details.querySelector('h2')!.textContent);
const click = (selector: string) => document.querySelector<HTMLElement>(selector)!.click();

let seen: (entries: { isIntersecting: boolean; target: Element }[]) => void;
let navigation = 'navigate';

/** Runs the script on the page, at an anchor. */
function run(hash: string): void {
  document.body.innerHTML = page;
  location.hash = hash;
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ type: navigation } as never]);
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: typeof seen) {
        seen = callback;
      }
      observe = vi.fn();
    },
  );
  Element.prototype.scrollIntoView = vi.fn();
  new Function(foldsScript())();
}

beforeEach(() => {
  navigation = 'navigate';
  sessionStorage.clear();
});
afterEach(() => {
  vi.unstubAllGlobals();
  document.body.innerHTML = '';
});

describe('the script of a page with parts that fold', () => {
  it('opens every part over the place that an anchor names, and goes there', () => {
    run('#queen');
    expect(open()).toEqual(['ants', 'queens']);
    expect(Element.prototype.scrollIntoView).toHaveBeenCalledTimes(1);
  });

  it.each(['', '#nowhere', '#%E0%A4%A'])('leaves them closed for %j', (hash) => {
    run(hash);
    expect(open()).toEqual([]);
    expect(Element.prototype.scrollIntoView).not.toHaveBeenCalled();
  });

  it('opens them before a link leads into them, and folds the contents that led there', () => {
    run('');
    click('#to-queen');
    expect(open()).toEqual(['ants', 'queens']);
    click('nav a[href="#bees"]');
    expect(open()).toContain('bees');
    expect(document.querySelector<HTMLDetailsElement>('nav details')!.open).toBe(false);
  });

  it('opens all at the press of the button, and closes all at the next', () => {
    run('');
    click('button span');
    expect(open()).toEqual(['ants', 'queens', 'bees']);
    expect(document.querySelector('button')!.getAttribute(foldAllFlag)).toBe('open');
    click('button');
    expect(open()).toEqual([]);
  });

  it('opens all for paper, and closes those again that were closed', () => {
    run('#bees');
    window.dispatchEvent(new Event('beforeprint'));
    expect(open()).toEqual(['ants', 'queens', 'bees']);
    window.dispatchEvent(new Event('afterprint'));
    expect(open()).toEqual(['bees']);
  });

  it('marks in the contents where the reader is', () => {
    run('');
    const [ants, , bees] = document.querySelectorAll('section');
    seen([{ isIntersecting: true, target: ants! }]);
    seen([
      { isIntersecting: false, target: ants! },
      { isIntersecting: true, target: bees! },
    ]);
    expect([...document.querySelectorAll('[aria-current]')].map((link) => link.getAttribute('href'))).toEqual(
      ['#bees'],
    );
    expect(document.querySelector('summary')!.getAttribute(contentsFlag)).toBe('Bees');
  });

  it('opens again what was open when the page is loaded anew or gone back to, not when it is newly opened', () => {
    run('');
    click('#to-queen');
    window.dispatchEvent(new Event('pagehide'));
    run('');
    expect(open()).toEqual([]);
    navigation = 'reload';
    run('');
    expect(open()).toEqual(['ants', 'queens']);
  });
});
