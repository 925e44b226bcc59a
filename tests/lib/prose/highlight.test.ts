import { describe, expect, it } from 'vitest';
import { highlightCode, joinLines } from '@/lib/prose/highlight';
import type { ShownToken } from '@/lib/programs/shown';

const textOf = (token: ShownToken) => (typeof token === 'string' ? token : token[1]);

describe('highlightCode', () => {
  it.each([
    ['x.py', 'import jax  # fast\n'],
    ['x.jl', 'using Flux # fast\n'],
    ['x.m', 'rng(0); % fast\n'],
    ['x.rs', 'let x = 1; // fast\n'],
    ['x.mjs', 'const x = 1; // fast\n'],
    ['x.java', 'int x = 1; // fast\n'],
    ['x.exs', 'x = 1 # fast\n'],
    ['x.wl', 'x = 1; (* fast *)\n'],
  ])('keeps every character of %s and names the comment', async (file, code) => {
    const lines = await highlightCode(code, file);
    expect(lines.map((line) => line.map(textOf).join('')).join('\n')).toBe(code.trimEnd());
    expect(lines.flat().some(([kind, text]) => kind === 'c' && text!.includes('fast'))).toBe(true);
  });

  it('puts what has no colour of its own together, lines too', async () => {
    const lines = await highlightCode('x = jax.grad(f)\ny = x\n# so\n', 'x.py');
    expect(joinLines(lines.slice(0, 2))).toEqual(['x ', ['k', '='], ' jax.grad(f)\ny ', ['k', '='], ' x']);
    expect(joinLines(lines.slice(1))).toEqual(['y ', ['k', '='], ' x\n', ['c', '# so']]);
  });
});
