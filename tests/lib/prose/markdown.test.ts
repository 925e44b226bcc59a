import { describe, expect, it } from 'vitest';
import { toHtml, toSections } from '@/lib/prose/markdown';

const numbers = new Map([
  ['s1', 1],
  ['s12', 7],
]);

describe('toHtml', () => {
  it('turns citations into numbered links to the sources', () => {
    expect(toHtml('It runs [@s1, @s12].', numbers)).toBe(
      '<p>It runs<sup><a href="#source-1">[1]</a></sup><sup><a href="#source-7">[7]</a></sup>.</p>\n',
    );
  });

  it('leaves citations in code alone', () => {
    expect(toHtml('`[@s1]`', numbers)).toBe('<p><code>[@s1]</code></p>\n');
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[x](javascript:alert(1))',
    '<iframe src="https://x.example"></iframe>',
    '<a href="data:text/html,x">x</a>',
  ])('makes %j harmless', (markdown) => {
    expect(toHtml(markdown)).not.toMatch(/<script|onerror|javascript:|<iframe|data:/);
  });
});

describe('toSections', () => {
  it('splits at second-level headings and gives anchors', () => {
    expect(
      toSections('## What it is\n\nA.\n\n## Who uses it\n\nB [@s1].\n', numbers).map(
        ({ id, title, html }) => [id, title, html.trim()],
      ),
    ).toEqual([
      ['what-it-is', 'What it is', '<p>A.</p>'],
      ['who-uses-it', 'Who uses it', '<p>B<sup><a href="#source-1">[1]</a></sup>.</p>'],
    ]);
  });
});

describe('links of a prose', () => {
  it('guards links to other sites, leaves anchors alone', () => {
    expect(toHtml('[a](https://outer.example/x) [b](#tpu) https://bare.example')).toBe(
      '<p><a href="https://outer.example/x" rel="noopener noreferrer">a</a> <a href="#tpu">b</a> <a href="https://bare.example" rel="noopener noreferrer">https://bare.example</a></p>\n',
    );
  });

  it('keeps the words of links and pictures that lead elsewhere', () => {
    expect(
      toHtml(
        '[a *b*](mailto:x@y.example) ![c](https://outer.example/x.png) [d][r]\n\n[r]: https://outer.example/',
      ),
    ).toBe('<p>a <em>b</em> c d</p>\n');
  });

  it('keeps what a prose may have', () => {
    expect(toHtml('| a |\n| :-: |\n| `b` ~~c~~ |\n\n1. *d*\n2. **e**\n')).toBe(
      '<table>\n<thead>\n<tr>\n<th align="center">a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td align="center"><code>b</code> <del>c</del></td>\n</tr>\n</tbody>\n</table>\n<ol>\n<li><em>d</em></li>\n<li><strong>e</strong></li>\n</ol>\n',
    );
  });
});
