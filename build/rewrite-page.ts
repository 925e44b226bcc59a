import { createHash } from 'node:crypto';
import { atOnceFlag, flag, kinFlag, scriptsFlag } from '../browser/contract/flags';
import { controlTags } from '../browser/contract/selectors';
import { hashedFolder } from './deploy/headers';
import { splitPage } from './next-html';

/** Where the deferred scripts lie: names carry a hash of the content, like those of Next beside it. */
export const deferredFolder = `${hashedFolder}deferred`;

/** What makes a page need its scripts. */
const control = new RegExp(`<(?:${controlTags.replaceAll(',', '|')})[\\s>]|\\s${kinFlag}="`);

/** A script with the path under which it is served. */
export interface DeferredScript {
  readonly path: string;
  readonly text: string;
}

/** Takes the text of a script; gives it with the path under which it is served. */
export function hashedScript(text: string, name = 'page'): DeferredScript {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
  return { path: `${deferredFolder}/${name}-${hash}.js`, text };
}

/**
 * Takes an exported page, the minified bootstrap and the path of the event replay; gives the page whose scripts wait for the reader, and the
 * script of its own: Next's inline scripts, among them the repetition of the page that React needs. A page without a control gets neither.
 * Throws if the page is not as Next wrote it when this was made.
 */
export function rewritePage(
  page: string,
  bootstrap: string,
  eventReplay: string,
): { readonly html: string; readonly own?: DeferredScript } {
  const { html, outer, inline } = splitPage(page);
  if (!control.test(html)) return { html };
  const own = hashedScript(inline.join(';\n'));
  const attributes = {
    ...flag(scriptsFlag, [eventReplay, own.path, ...outer].join(' ')),
    ...(html.includes(` ${atOnceFlag}=`) ? flag(atOnceFlag, 1) : {}),
  };
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return {
    html: html.replace('</head>', () => `<script${written.join('')}>${bootstrap}</script></head>`),
    own,
  };
}

/**
 * Takes a script of Next; gives it with the comment that has a browser compile all of it as it arrives, beside the page, instead of each
 * function when it is first called, while the reader waits (https://v8.dev/blog/explicit-compile-hints). Other browsers pass over it.
 */
export function compiledAhead(text: string): string {
  return `//# allFunctionsCalledOnLoad\n${text}`;
}
