import { describe, expect, it } from 'vitest';
import { highlightCode } from '@/lib/prose/highlight';
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

describe('highlightCode', () => {
  it.each([
    ['x.py', 'import jax  # fast\n'],
    ['x.jl', 'using Flux # fast\n'],
    ['x.m', 'rng(0); % fast\n'],
  ])('keeps every character of %s and names the comment', async (file, code) => {
    const lines = await highlightCode(code, file);
    expect(lines.map((line) => line.map(({ text }) => text).join('')).join('\n')).toBe(code.trimEnd());
    expect(lines.flat().some(({ kind, text }) => kind === 'comment' && text.includes('fast'))).toBe(true);
  });
});
