import { escapePattern } from '../i18n/escape-pattern';
import type { FinerPlace } from './cited-rows';

const underline = /^([=\-~^"'*#+])\1{2,}\s*$/;

/** Gives the level of a heading, if a line is one: Markdown, AsciiDoc, or underlined as in reStructuredText. */
function headingAt(lines: readonly string[], index: number): { level: number; text: string } | undefined {
  const [, signs, text] = /^(#{1,6}|={1,6})\s+(.+?)\s*[#=]*\s*$/.exec(lines[index]!) ?? [];
  if (signs) return { level: signs.length, text: text! };
  const sign = underline.exec(lines[index + 1] ?? '')?.[1];
  if (!sign || !lines[index]!.trim() || underline.test(lines[index]!)) return undefined;
  return { level: 10 + sign.charCodeAt(0), text: lines[index]!.trim() };
}

function sectionUnder(lines: readonly string[], heading: string): string | undefined {
  const first = lines.findIndex((_, index) => headingAt(lines, index)?.text === heading);
  if (first < 0) return undefined;
  const { level } = headingAt(lines, first)!;
  const length = lines.slice(first + 1).findIndex((_, index) => {
    const next = headingAt(lines, first + 1 + index);
    return next !== undefined && next.level <= level;
  });
  return lines.slice(first, length < 0 ? undefined : first + 1 + length).join('\n');
}

/** How much of the code after its definition counts as a symbol's own, where no line says that it ends. */
const longest = 200;

const indent = (line: string) => /^\s*/.exec(line)![0].length;

function definitionOf(lines: readonly string[], symbol: string): string | undefined {
  const name = escapePattern(symbol);
  const defines = new RegExp(
    `(^|\\b)(def|class|function|struct|module|macro|const|let|var|type|interface|enum|fn|func|#define)\\s+${name}(?!\\w)|^\\s*["']?${name}["']?\\s*(=|:|\\()`,
  );
  const first = lines.findIndex((line) => defines.test(line));
  if (first < 0) return undefined;
  const own = indent(lines[first]!);
  const length = lines
    .slice(first + 1, first + longest)
    .findIndex((line) => line.trim() !== '' && indent(line) <= own && !/^\s*[)\]}]|^\s*end\b/.test(line));
  return lines.slice(first, length < 0 ? first + longest : first + 1 + length).join('\n');
}

/** Takes the text of a file and a finer place in it; gives the passage under the heading or of the symbol, or nothing if it is not there. */
export function passageAt(text: string, at: FinerPlace): string | undefined {
  const lines = text.split(/\r?\n/);
  return 'heading' in at ? sectionUnder(lines, at.heading) : definitionOf(lines, at.symbol);
}
