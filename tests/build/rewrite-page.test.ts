import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { compiledAhead, hashedScript, rewritePage } from '@/build/rewrite-page';
import { bundle } from '@/browser/bundle/bundle';

const chunk = '<script src="/_next/static/chunks/a1.js" async=""></script>';
const own = '<script>(function(d){d.dataset.js=""})(document.documentElement)</script>';
const nomodule = '<script src="/_next/static/chunks/p.js" noModule=""></script>';
const flight =
  '<script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"1:\\"$Sreact.fragment\\"\\n"])</script><script>self.__next_f.push([1,"2:I[1]\\u003c/script>$&"])</script>';
const page = (body: string, end = flight) =>
  `<!DOCTYPE html><html lang="en"><head><link rel="stylesheet" href="/_next/static/chunks/s.css"/><link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/b2.js"/>${chunk}<title>A $& B</title>${own}${nomodule}</head><body>${body}${own}<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({})</script><script src="/_next/static/chunks/b2.js" async=""></script>${end}</body></html>`;
const bootstrap = 'load("$&")';
const replay = '/_next/static/deferred/replay-0.js';

describe('a page with a control', () => {
  const { html, own: script } = rewritePage(
    page('<main><button type="button">Go</button></main>'),
    bootstrap,
    replay,
  );

  test('asks for no script of Next, and keeps its own where they were', () => {
    expect(html).not.toMatch(/__next_f|TURBOPACK|rel="preload"|src="[^"]*\.js" async/);
    expect(html.split(own)).toHaveLength(3);
    expect(html).toContain(nomodule);
    expect(html).toContain('<title>A $& B</title>');
    expect(html).toContain('<link rel="stylesheet" href="/_next/static/chunks/s.css"/>');
    expect(html).toContain('<main><button type="button">Go</button></main>');
  });

  test('names the scripts in the order in which they must run, last in the head', () => {
    expect(html).toContain(
      `<script data-scripts="${replay} ${script!.path} /_next/static/chunks/a1.js /_next/static/chunks/b2.js">${bootstrap}</script></head>`,
    );
  });

  test('has what React needs in a script of its own, named by its content', () => {
    expect(script!.text.split(';\n').map((text) => text.slice(0, 25))).toEqual([
      '(globalThis["TURBOPACK"] ',
      '(self.__next_f=self.__nex',
      'self.__next_f.push([1,"1:',
      'self.__next_f.push([1,"2:',
    ]);
    expect(script!.text).toContain('$&');
    const pushed: unknown[] = [];
    new Function('self', 'globalThis', script!.text)({ __next_f: pushed }, {});
    expect(pushed).toEqual([[0], [1, '1:"$Sreact.fragment"\n'], [1, '2:I[1]</script>$&']]);
    expect(script).toEqual(hashedScript(script!.text));
    expect(hashedScript('a').path).not.toBe(hashedScript('b').path);
  });

  test('comes out the same twice, and its bootstrap does not depend on it', () => {
    expect(rewritePage(page('<main><button type="button">Go</button></main>'), bootstrap, replay).html).toBe(
      html,
    );
    const other = rewritePage(
      page('<select></select>', flight.replace('I[1]', 'I[2]')),
      bootstrap,
      replay,
    ).html;
    expect(other.match(/">(load\(.*\))<\/script><\/head>/)![1]).toBe(bootstrap);
  });
});

test('each kind of control counts, and what only looks like one does not', () => {
  for (const body of [
    '<input name="q"/>',
    '<select></select>',
    '<textarea></textarea>',
    '<button>a</button>',
    '<a data-kin="jax">JAX</a>',
  ])
    expect(rewritePage(page(body), bootstrap, replay).own, body).toBeDefined();
  for (const body of [
    '<p>button</p>',
    '<p class="button">a</p>',
    '&lt;button>',
    '<details><summary>a</summary></details>',
  ]) {
    const { html, own: script } = rewritePage(page(body), bootstrap, replay);
    expect(script, body).toBeUndefined();
    expect(html, body).not.toMatch(/data-scripts|async|__next_f/);
    expect(html.split(own)).toHaveLength(3);
  }
});

test('a part that cannot wait is passed on to the bootstrap', () => {
  expect(rewritePage(page('<button></button><p data-at-once="">…</p>'), bootstrap, replay).html).toContain(
    '" data-at-once="1">load(',
  );
  expect(rewritePage(page('<button></button>'), bootstrap, replay).html).not.toContain('data-at-once');
});

test.each([
  ['without scripts', '<html><head></head><body><button></button></body></html>'],
  ['without what React needs', page('<button></button>', '')],
  [
    'whose scripts are written differently',
    page('<button></button>').replace(chunk, '<script defer src="/_next/static/chunks/a1.js"></script>'),
  ],
  [
    'with an inline script of Next that is not known',
    page('<button></button>', `${flight}<script>let f=self.__next_f</script>`),
  ],
  ['that was rewritten before', rewritePage(page('<button></button>'), bootstrap, replay).html],
])('a page %s is refused', (_, html) => {
  expect(() => rewritePage(html, bootstrap, replay)).toThrow(/script/);
});

test('the bootstrap stays under 1 kB on the wire', () => {
  const text = bundle('hydration/bootstrap.ts');
  expect(gzipSync(text, { level: 9 }).length).toBeLessThan(1000);
  expect(text).not.toMatch(/eval|<\/script/);
});

test('the comment that has a script compiled ahead stands before all else, where browsers look for it', () => {
  expect(compiledAhead('"use strict";a()')).toBe('//# allFunctionsCalledOnLoad\n"use strict";a()');
});
