import 'server-only';
import { createCssVariablesTheme, createHighlighter, type BundledLanguage } from 'shiki';
import type { ShownToken } from '../programs/shown';

const languages: Readonly<Record<string, BundledLanguage>> = {
  py: 'python',
  jl: 'julia',
  m: 'matlab',
  rs: 'rust',
  mjs: 'javascript',
  java: 'java',
  exs: 'elixir',
  wl: 'wolfram',
};
const theme = createCssVariablesTheme({ name: 'atlas', variablePrefix: '--code-' });
let highlighter: ReturnType<typeof createHighlighter> | undefined;

/** The kinds of token that have a colour. All others are plain: each coloured stretch costs a page some twenty bytes, and a page of a task has two dozen programs. */
const kinds: Readonly<Record<string, Exclude<ShownToken, string>[0]>> = {
  keyword: 'k',
  string: 's',
  'string-expression': 's',
  constant: 'n',
  comment: 'c',
};

/** Puts stretches of one kind together; a blank belongs to what is before it. */
function merged(tokens: readonly ShownToken[]): ShownToken[] {
  const all: ShownToken[] = [];
  for (const token of tokens) {
    const last = all.at(-1);
    const [kind, text] = typeof token === 'string' ? ['', token] : token;
    const [lastKind, lastText] = typeof last === 'string' ? ['', last] : (last ?? []);
    if (lastText !== undefined && (kind === lastKind || text.trim() === ''))
      all.splice(-1, 1, lastKind ? [lastKind as 'c', lastText + text] : lastText + text);
    else all.push(token);
  }
  return all;
}

/** Takes a program and its file name; gives its lines as stretches of one colour. No inline style: the strict policy forbids it. */
export async function highlightCode(code: string, file: string): Promise<ShownToken[][]> {
  highlighter ??= createHighlighter({ themes: [theme], langs: Object.values(languages) });
  const lang = languages[file.split('.').at(-1) ?? ''] ?? 'text';
  const { tokens } = (await highlighter).codeToTokens(code.trimEnd(), {
    lang,
    theme: 'atlas',
    // By default a line that takes longer than half a second is left plain: a busy machine would build other pages.
    tokenizeTimeLimit: 0,
  });
  return tokens.map((line) =>
    merged(
      line.map(({ content, color }): ShownToken => {
        const kind = kinds[/--code-(?:token-)?([a-z-]+)/.exec(color ?? '')?.[1] ?? ''];
        return kind ? [kind, content] : content;
      }),
    ),
  );
}

/** Takes lines of stretches; gives them as one run of stretches, the ends of lines in it. */
export function joinLines(lines: readonly (readonly ShownToken[])[]): ShownToken[] {
  return merged(lines.flatMap((line, at) => (at === 0 ? line : ['\n', ...line])));
}
