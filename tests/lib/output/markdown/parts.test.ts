import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
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

const parser = remark().use(remarkGfm);

/** Gives the nodes of a parsed text from the outside in, and its words: an address may have become a link that shows itself. */
function parsed(markdown: string): { kinds: string[]; text: string } {
  const kinds: string[] = [];
  let text = '';
  const visit = (node: Nodes): void => {
    if (node.type === 'text') text += node.value;
    else if (node.type !== 'link') kinds.push(node.type);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(parser.parse(markdown));
  return { kinds, text };
}

/** Where a text may stand, and what may stand around it. */
const places: readonly [name: string, place: (text: string) => string, kinds: string[], shown: string][] = [
  ['a paragraph', (text) => text, ['root', 'paragraph'], ''],
  ['a line', (text) => `x: ${text}`, ['root', 'paragraph'], 'x: '],
  ['a list item', (text) => `- ${text}`, ['root', 'list', 'listItem', 'paragraph'], ''],
  ['a quote', (text) => `> ${text}`, ['root', 'blockquote', 'paragraph'], ''],
  ['a heading', (text) => `# ${text}`, ['root', 'heading'], ''],
  [
    'a table cell',
    (text) => `| a |\n| --- |\n| ${text} |`,
    ['root', 'table', 'tableRow', 'tableCell', 'tableRow', 'tableCell'],
    'a',
  ],
];

/** What means something in Markdown, among letters of all scripts. */
const marks =
  '# ## - -- --- + * ** _ __ ` `` ~ ~~ > < [ ] ( ) ! | \\ & &amp; &#35; &lt = === : . @ / 1. 12) 1 https:// http://a.b/ www. a@b.c a b 中 é'.split(
    ' ',
  );
const texts = fc
  .array(
    fc.oneof(
      { arbitrary: fc.constantFrom(...marks, ' ', '\n'), weight: 4 },
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '');

describe('escaped text', () => {
  const samples = [
    'AT&amp;T',
    '# x',
    '1. x',
    '2) x',
    '- x',
    '+ x',
    '---',
    '> x',
    'x #',
    'see https://a.b/__c__',
    'www.a.b/*c*',
  ];
  for (const [name, place, kinds, shown] of places) {
    const read = (text: string) => parsed(place(escapeMarkdown(text)));
    const wanted = (text: string) => ({ kinds, text: shown + text.replace(/[\r\n]+/g, ' ') });
    it.each(samples)(`reads in ${name} as it was: %s`, (text) => {
      expect(read(text)).toEqual(wanted(text));
    });
    it(`reads in ${name} as it was, whatever it is`, () => {
      fc.assert(
        fc.property(texts, (text) => {
          expect(read(text)).toEqual(wanted(text));
        }),
        { numRuns: 500 },
      );
    });
  }
});
