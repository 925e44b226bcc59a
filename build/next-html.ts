/**
 * All that the build knows of how Next writes a page (16.4.6), which Next promises to nobody. A page that is not as described here is refused, so that a
 * new Next cannot slip by. When Next is raised and the build refuses, RUNTIME=eager builds pages as Next writes them until this is mended. It goes, with
 * build/defer-scripts.ts and browser/hydration, when Next can hydrate a page when the reader acts (vercel/next.js 5054, 34063, 45009).
 */

const outerScript = /<script src="(\/_next\/[^"]+)" async="">\s*<\/script>/g;
const inlineScript =
  /<script(?: id="_R_")?>((?:\(?self\.__next_f|\(globalThis\["TURBOPACK"\])[\s\S]*?)<\/script>/g;
const preload = /<link rel="preload" as="script"[^>]*>/g;
const leftOver = /__next_f|TURBOPACK|<script[^>]+src="(?![^>]+noModule)/;

/** A page without the scripts of Next, and what they were. */
export interface SplitPage {
  readonly html: string;
  /** Addresses of the scripts, in their order. */
  readonly outer: readonly string[];
  /** Texts of the inline scripts, in their order: among them the repetition of the page that React needs. */
  readonly inline: readonly string[];
}

/** Takes an exported page; gives it without the scripts of Next. Throws if the page is not as Next wrote it when this was made. */
export function splitPage(page: string): SplitPage {
  const outer = [...page.matchAll(outerScript)].map((match) => match[1]!);
  const inline = [...page.matchAll(inlineScript)].map((match) => match[1]!);
  if (outer.length === 0 || !inline.some((text) => text.startsWith('self.__next_f.push([1')))
    throw new Error('no scripts of Next were found in the page');
  const html = page.replace(outerScript, '').replace(inlineScript, '').replace(preload, '');
  if (leftOver.test(html)) throw new Error('a script of Next was left over in the page');
  return { html, outer, inline };
}
