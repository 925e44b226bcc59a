import { describe, expect, it } from 'vitest';
import { toCaddyfile } from '@/build/deploy/caddyfile';

const caddyfile = toCaddyfile([{ paths: ['/*'], headers: { 'X-Frame-Options': 'DENY' } }], ['/zh/404.html']);

/** Takes the name of a matcher; gives a test of a path, by the patterns of Caddy that the file uses. */
function matcher(name: string): (path: string) => boolean {
  const [, text] = new RegExp(`@${name} (\\{[^}]*\\}|.*)`).exec(caddyfile)!;
  const line = (key: string) => new RegExp(`^[ \\t{]*${key} (.*)$`, 'm').exec(text!)?.[1] ?? '';
  const globs = (list: string) =>
    list
      .split(' ')
      .filter(Boolean)
      .map((glob) => new RegExp(`^${glob.replace(/[.\\]/g, '\\$&').replaceAll('*', '.*')}$`));
  const [wanted, not] = [globs(line('path')), globs(line('not path'))];
  const pattern = line('path_regexp');
  return (path) =>
    (pattern ? new RegExp(pattern).test(path) : wanted.some((glob) => glob.test(path))) &&
    !not.some((glob) => glob.test(path));
}

describe('each file has one address', () => {
  it.each([
    '/_headers',
    '/en/index.html.br',
    '/sw.js.gz',
    '/404.html',
    '/zh/404.html',
    '/404/',
    '/_not-found/',
  ])('%s is not served', (path) => expect(matcher('unserved')(path)).toBe(true));
  it.each(['/', '/en/', '/sw.js', '/en/libraries/jax/', '/en/libraries/jax/index.html.md', '/headers'])(
    '%s is served',
    (path) => {
      expect(matcher('unserved')(path)).toBe(false);
      expect(matcher('index')(path)).toBe(false);
    },
  );
  it.each(['/index.html', '/en/index.html', '/en/libraries/jax/index.html'])(
    '%s leads to its folder',
    (path) => expect(matcher('index')(path)).toBe(true),
  );
  // A folder that begins with two slashes is another host for a browser.
  it.each(['//example.org/index.html', '/\\example.org/index.html', '/404/index.html', '/.git/index.html'])(
    '%s leads nowhere',
    (path) => expect(matcher('index')(path)).toBe(false),
  );
});
