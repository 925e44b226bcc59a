import 'server-only';

/** An address that readers of Markdown turn into a link by themselves, if a sign in it is escaped: the backslash would become part of the link. */
const addressWithEscapes = /(https?(?=:\/\/)|www(?=\.))(?=\S*\\)/gi;

/** Takes plain text; gives it so that Markdown shows it as it is, on one line, wherever the line begins. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\r\n]+/g, ' ')
    .replace(/[\\`*[\]<|~]|&(?=#?[\p{L}\p{N}]+;)/gu, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(addressWithEscapes, '$1\\')
    .replace(/^(?:[-+](?=\s|-|$)|>|#{1,6}(?=\s|$))/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/(?<=\s)#+$/, '\\$&');
}

/** Takes cells that are Markdown already, the first row the head; gives a table. */
export function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
}

/** Gives a list of Markdown lines. */
export function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

/** Takes code; gives it as a block whose fence is longer than any in the code. */
export function codeBlock(code: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${code.trimEnd()}\n${fence}`;
}

/** Gives an address as a link that shows itself; one without a host is no autolink. */
export function selfLink(address: string): string {
  return `[${escapeMarkdown(address)}](<${address}>)`;
}

/** Joins the blocks of a document; those left out as undefined or empty do not count. */
export function document(blocks: readonly (string | undefined)[]): string {
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}
