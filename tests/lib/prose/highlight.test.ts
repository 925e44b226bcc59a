import { describe, expect, it } from 'vitest';
import { highlightCode } from '@/lib/prose/highlight';

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
