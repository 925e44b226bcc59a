import path from 'node:path';
import { buildSync } from 'esbuild';

/**
 * Takes a script of browser/ (`boot/head.ts`) and what the build fills in for its free names, as JavaScript; gives it with all that it imports
 * as one minified function that calls itself, for the browser. Throws if the script is not whole, or could not stand within a `<script>`.
 */
export function bundle(script: string, define: Readonly<Record<string, string>> = {}): string {
  const { outputFiles } = buildSync({
    entryPoints: [path.join(process.cwd(), 'browser', script)],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    define: { ...define },
    write: false,
    absWorkingDir: process.cwd(),
  });
  const text = outputFiles[0]!.text.trim();
  if (/<\/script|<!--/i.test(text))
    throw new Error(`browser/${script} holds a text that could end its <script>.`);
  return text;
}
