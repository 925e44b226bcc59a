import { createHash } from 'node:crypto';

/** Where the scripts of late pages are kept: names carry a hash of the content, like those of Next beside it. */
export const folder = '/_next/static/late';

const nextScript = /<script src="(\/_next\/[^"]+)" async="">\s*<\/script>/g;
const nextInline =
  /<script(?: id="_R_")?>((?:\(?self\.__next_f|\(globalThis\["TURBOPACK"\])[\s\S]*?)<\/script>/g;
const preload = /<link rel="preload" as="script"[^>]*>/g;
const control = /<(?:button|input|select|textarea)[\s>]|\sdata-kin="/;

/**
 * Takes the text of a script; gives it with the path under which it is kept.
 * @param {string} text
 */
export function keep(text, name = 'page') {
  return {
    path: `${folder}/${name}-${createHash('sha256').update(text).digest('hex').slice(0, 16)}.js`,
    text,
  };
}

/**
 * Takes an exported page, the minified loader and the path of the replay script; gives the page whose scripts wait for the reader, and the
 * script of its own: Next's inline scripts, among them the repetition of the page that React needs. A page without a control gets neither.
 * Throws if the page is not as Next wrote it when this was made.
 * @param {string} html
 * @param {string} loader
 * @param {string} replay
 * @returns {{ html: string, own?: { path: string, text: string } }}
 */
export function rewritePage(html, loader, replay) {
  const scripts = [...html.matchAll(nextScript)].map((match) => match[1]);
  const inline = [...html.matchAll(nextInline)].map((match) => match[1]);
  if (scripts.length === 0 || !inline.some((text) => text.startsWith('self.__next_f.push([1')))
    throw new Error('no scripts of Next were found in the page');
  const plain = html.replace(nextScript, '').replace(nextInline, '').replace(preload, '');
  if (/__next_f|TURBOPACK|<script[^>]+src="(?![^>]+noModule)/.test(plain))
    throw new Error('a script of Next was left over in the page');
  if (!control.test(plain)) return { html: plain };
  const own = keep(inline.join(';\n'));
  const atOnce = plain.includes(' data-at-once=') ? ' data-at-once="1"' : '';
  const tag = `<script data-late="${[replay, own.path, ...scripts].join(' ')}"${atOnce}>${loader}</script></head>`;
  return { html: plain.replace('</head>', () => tag), own };
}

/**
 * Takes a script of Next; gives it with the comment that has a browser compile all of it as it arrives, beside the page, instead of each
 * function when it is first called, while the reader waits (https://v8.dev/blog/explicit-compile-hints). Other browsers pass over it.
 * @param {string} text
 */
export function compiledAhead(text) {
  return `//# allFunctionsCalledOnLoad\n${text}`;
}
