import { describe, expect, it } from 'vitest';
import { codeBlock, escapeMarkdown } from '@/lib/output/markdown/parts';
import { toHtml } from '@/lib/prose/markdown';

describe('the Markdown edition', () => {
  it('show hostile text as it is', () => {
    for (const text of [
      '<b>x</b>',
      '__init__ and *args | kwargs',
      'a_b [link](x) `code`',
      '~~no~~',
      'C:\\path',
    ]) {
      const shown = toHtml(`| a |\n| --- |\n| ${escapeMarkdown(text)} |`)
        .replace(/<\/?(table|thead|tbody|tr|th|td)>/g, '')
        .replaceAll('&#x3C;', '<')
        .trim();
      expect(shown.split(/\s*\n\s*/).at(-1)).toBe(text);
    }
    expect(codeBlock('```\nx')).toBe('````\n```\nx\n````');
  });
});
