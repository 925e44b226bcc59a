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
