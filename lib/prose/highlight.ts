import 'server-only';
import { createCssVariablesTheme, createHighlighter, type BundledLanguage } from 'shiki';

/** A stretch of code with the kind of its token, which the style sheet colours. */
export interface CodeToken {
  readonly text: string;
  readonly kind: string;
}

const languages: Readonly<Record<string, BundledLanguage>> = { py: 'python', jl: 'julia', m: 'matlab' };
const theme = createCssVariablesTheme({ name: 'atlas', variablePrefix: '--code-' });
let highlighter: ReturnType<typeof createHighlighter> | undefined;

/** Takes a program and its file name; gives its lines as tokens. No inline style: the strict policy forbids it. */
export async function highlightCode(code: string, file: string): Promise<CodeToken[][]> {
  highlighter ??= createHighlighter({ themes: [theme], langs: Object.values(languages) });
  const lang = languages[file.split('.').at(-1) ?? ''] ?? 'text';
  const { tokens } = (await highlighter).codeToTokens(code.trimEnd(), {
    lang,
    theme: 'atlas',
    // By default a line that takes longer than half a second is left plain: a busy machine would build other pages.
    tokenizeTimeLimit: 0,
  });
  return tokens.map((line) =>
    line.map(({ content, color }) => ({
      text: content,
      kind: /--code-(?:token-)?([a-z-]+)/.exec(color ?? '')?.[1] ?? 'foreground',
    })),
  );
}
