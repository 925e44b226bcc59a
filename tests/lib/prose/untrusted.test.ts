import { describe, expect, it } from 'vitest';
import { toHtml, toSections } from '@/lib/prose/markdown';
import { liveMarkup } from '../../support/live-markup';
import { xssVectors } from '../../fixtures/xss-vectors';

describe('a prose cannot carry a script, whatever stands in it', () => {
  it('the measure itself sees what is live', () => {
    for (const live of [
      '<img src=x onerror=alert(1)>',
      '<a href="javascript:alert(1)">x</a>',
      '<a href="//evil.example">x</a>',
      '<p style="x">',
      '<svg onload=alert(1)>',
      '<template><script></script></template>',
    ])
      expect(liveMarkup(live), live).not.toEqual([]);
    expect(liveMarkup('<p><a href="https://x.example" rel="noopener">x</a> <a href="#a">y</a></p>')).toEqual(
      [],
    );
  });

  it.each(xssVectors.map((vector) => [vector]))('%j', (vector) => {
    for (const markdown of [
      vector,
      `Words ${vector} words.`,
      `- ${vector}`,
      `> ${vector}`,
      `**${vector}**`,
      `[words](${vector})`,
      `[${vector}](https://outer.example/)`,
      `![${vector}](${vector})`,
      `# ${vector}`,
      `<div>\n\n${vector}\n\n</div>`,
    ]) {
      expect(liveMarkup(toHtml(markdown)), markdown).toEqual([]);
    }
    for (const { html } of toSections(`## ${vector.split('\n')[0]}\n\n${vector}\n`, new Map()))
      expect(liveMarkup(html)).toEqual([]);
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
