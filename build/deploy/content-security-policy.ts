import { createHash } from 'node:crypto';

/** One directive of a Content-Security-Policy: its name and its sources. */
type Directive = readonly [name: string, ...sources: string[]];

/** What a page may load and do; what is not named is forbidden. Inline scripts are allowed by their hashes only, inline styles not at all. */
const directives: readonly Directive[] = [
  ['default-src', "'none'"],
  ['script-src', "'self'"],
  ['style-src', "'self'"],
  ['img-src', "'self'"],
  ['font-src', "'self'"],
  ['connect-src', "'self'"],
  ['manifest-src', "'self'"],
  ['worker-src', "'self'"],
  ['frame-src', "'none'"],
  ['object-src', "'none'"],
  ['form-action', "'self'"],
  ['base-uri', "'none'"],
  ['frame-ancestors', "'none'"],
  // Text becomes a script only through the one policy that this name allows: browser/boot/trusted-types.ts.
  ['require-trusted-types-for', "'script'"],
  ['trusted-types', 'default'],
];

/** A directive that a browser ignores in a `<meta>` (HTML standard, "pragma directives"). */
const headerOnly = ['frame-ancestors'];
/** Two policies must both allow a script. A header that does not know the inline scripts of a page leaves scripts to the page's own policy. */
const scriptDirectives = ['default-src', 'script-src'];

/** Most characters of a header's line that common hosts of static sites read from `_headers` (Cloudflare Pages: 2,000 a line). */
export const longestLine = 2000;

/** Takes the text of an inline script; gives its source expression. */
export function scriptHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function write(hashes: readonly string[], leaveOut: readonly string[]): string {
  return directives
    .filter(([name]) => !leaveOut.includes(name))
    .map((directive) => [...directive, ...(directive[0] === 'script-src' ? hashes : [])].join(' '))
    .join('; ');
}

/** Takes the hashes of a page's inline scripts; gives the whole policy, as the page's `<meta>` carries it. */
export function pagePolicy(hashes: readonly string[]): string {
  return write(hashes, headerOnly);
}

/**
 * Takes the hashes of all inline scripts of the site; gives the policy that every response carries. It repeats the whole policy if the hashes
 * fit in a line that hosts read; otherwise it says all but what scripts may run, which each page says itself.
 */
export function headerPolicy(hashes: readonly string[]): string {
  const whole = write(hashes, []);
  return whole.length <= longestLine - 'Content-Security-Policy: '.length
    ? whole
    : write([], scriptDirectives);
}
