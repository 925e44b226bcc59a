import { findDimension } from '../../dimensions/register';
import { defaultLocale, getMessages } from '../../i18n/locales-fs';
import { countWords, findAnchorLinks, headingsInOrder, profileAnchors } from '../../prose/form';
import type { Fault } from '../file/fault';
import type { Rule } from './rule';

/** The prose has its five parts, its length, and links that lead somewhere. */
export const proseForm: Rule = {
  name: 'prose-form',
  keeps:
    'The prose has the five headings in their order, 500 to 900 words, no HTML, and links to anchors that exist.',
  check: ({ profiles }) =>
    profiles.flatMap(({ file, prose, proseLine }) => {
      const fault = (line: number, column: number, found: string, wanted: string, mend: string): Fault => ({
        file,
        line: line + proseLine,
        column,
        rule: proseForm.name,
        found,
        wanted,
        mend,
      });
      const lines = prose.split('\n');
      const headings = lines.flatMap((text, index) =>
        /^#{1,6} /.test(text) ? [{ text, line: index + 1 }] : [],
      );
      const expected = headingsInOrder(getMessages(defaultLocale).prose).map((heading) => `## ${heading}`);
      const wrong = headings.findIndex(({ text }, index) => text.trimEnd() !== expected[index]);
      const faults: Fault[] = [];
      if (wrong >= 0)
        faults.push(
          fault(
            headings[wrong]!.line,
            1,
            `the heading "${headings[wrong]!.text}"`,
            expected[wrong] ? `"${expected[wrong]}"` : 'no further heading',
            'Use the five headings in their order.',
          ),
        );
      else if (headings.length < expected.length)
        faults.push(
          fault(lines.length, 1, `${headings.length} headings`, expected.join(', '), 'Add the missing part.'),
        );
      const words = countWords(prose);
      if (words < 500 || words > 900)
        faults.push(
          fault(
            1,
            1,
            `${words} words`,
            '500 to 900 words',
            words < 500 ? 'Say more of what a reader needs.' : 'Shorten it.',
          ),
        );
      lines.forEach((text, index) => {
        const html = /<\/?[a-z!][^>]*>/i.exec(text.replace(/`[^`]*`/g, (code) => ' '.repeat(code.length)));
        if (html)
          faults.push(
            fault(index + 1, html.index + 1, html[0], 'Markdown without HTML', 'Write it as Markdown.'),
          );
      });
      for (const { id, line, column } of findAnchorLinks(prose)) {
        if (!findDimension(id) && !(profileAnchors as readonly string[]).includes(id)) {
          faults.push(
            fault(
              line,
              column,
              `a link to #${id}`,
              'a dimension id or a section of the page',
              'Correct the anchor.',
            ),
          );
        }
      }
      return faults;
    }),
};
