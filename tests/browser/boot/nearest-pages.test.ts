// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nearestPagesScript } from '@/browser/bundle/inline-scripts';
import { nearestFlag } from '@/browser/contract/flags';

const pages = [
  { path: '', title: 'Libraries' },
  { path: 'libraries/jax/', title: 'JAX' },
  { path: 'libraries/pytorch/', title: '<b>PyTorch</b>' },
];
const script = nearestPagesScript({ locale: 'en', locales: ['en', 'zh'], pages });

/** Runs the script on the page for what does not exist, at an address; gives where it leads at once, if it does, and what it lists. */
function run(address: string): { led: string | undefined; listed: string[]; hidden: boolean } {
  document.body.innerHTML = `<section hidden ${nearestFlag}><ul></ul></section>`;
  const { pathname, search, hash } = new URL(address, 'https://atlas.example');
  const replace = vi.fn();
  vi.stubGlobal('location', { pathname, search, hash, replace });
  new Function(script)();
  return {
    led: replace.mock.calls[0]?.[0] as string | undefined,
    listed: [...document.querySelectorAll('a')].map(
      (link) => `${link.getAttribute('href')} ${link.textContent}`,
    ),
    hidden: document.querySelector('section')!.hasAttribute('hidden'),
  };
}

beforeEach(() => void vi.unstubAllGlobals());
afterEach(() => void vi.unstubAllGlobals());

describe('the page for addresses that do not exist', () => {
  it('leads at once to a page that is spelled in another case, state and anchor with it', () => {
    expect(run('/en/libraries/PyTorch/?q=A#TPU').led).toBe('/en/libraries/pytorch/?q=A#TPU');
    expect(run('/ZH/Libraries/JAX').led).toBe('/zh/libraries/jax/');
    expect(run('/EN').led).toBe('/en/');
  });

  it('leads nowhere at once otherwise: not from a true address, not without a language, not to another site', () => {
    for (const address of [
      '/en/libraries/jax/',
      '/libraries/jax/',
      '/en/libraries/jaxx/',
      '/fr/libraries/jax/',
      '//evil.example/en/',
    ])
      expect(run(address).led, address).toBeUndefined();
  });

  it('lists what may be meant, in the language of the address, as text', () => {
    expect(run('/zh/libraries/pytorhc/')).toEqual({
      led: undefined,
      listed: ['/zh/libraries/pytorch/ <b>PyTorch</b>'],
      hidden: false,
    });
    expect(run('/jax').listed).toEqual(['/en/libraries/jax/ JAX']);
  });

  it('shows nothing where nothing is near, whatever the address holds', () => {
    for (const address of ['/en/wp-login.php', '/%E0%A4%A', '/en/%00%3Cscript%3E/', `/${'a/'.repeat(3000)}`])
      expect(run(address), address.slice(0, 30)).toEqual({ led: undefined, listed: [], hidden: true });
  });
});
