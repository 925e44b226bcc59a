import { hydratedFlag } from '../contract/flags';

/** The part of trusted types that is used; browsers that do not know them go by the rest of the policy. */
interface TrustedTypes {
  createPolicy?(
    name: string,
    rules: { createScriptURL(url: string): string | null; createHTML(html: string): string | null },
  ): unknown;
}

/** How React makes a script that shall not run: with this as markup, since scripts out of markup never do. */
const emptyScript = '<script></script>';

/** Text of a script that stands in the page already. */
const isOwnScript = (text: string) => [...document.scripts].some((script) => script.textContent === text);

// The policy of the site lets no text become a script by itself (`require-trusted-types-for`). It needs two exceptions, and these are all: addresses of
// this site may become scripts, for chunks that are loaded later; and until React has taken over, it may copy the scripts of the page, which do not run
// again: it does so where something else has changed the page and it draws the document anew (docs/decisions/016-policy-and-headers.md).
(window as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy?.('default', {
  createScriptURL: (url) => (new URL(url, location.href).origin === location.origin ? url : null),
  createHTML: (html) =>
    !document.documentElement.hasAttribute(hydratedFlag) && (html === emptyScript || isOwnScript(html))
      ? html
      : null,
});
