import type { HeaderRule } from './headers';

/** Most rules that common hosts read from the file (Cloudflare Pages: 100). */
export const mostRules = 100;

/** Takes the rules; gives the file `_headers` that hosts of static sites read (the form of Netlify and Cloudflare Pages). */
export function toHeadersFile(rules: readonly HeaderRule[]): string {
  const blocks = rules.flatMap(({ paths, headers }) =>
    paths.map((path) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    ),
  );
  return `# Written by npm run build from build/deploy/headers.ts: change it there.\n${blocks.join('\n')}\n`;
}

/** Gives how many rules the file has: one a path. */
export function countRules(rules: readonly HeaderRule[]): number {
  return rules.reduce((sum, { paths }) => sum + paths.length, 0);
}
